package org.gonghui.corpus.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.read.ReadOutcome;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.UserException;

/// The sample county as copies are looked for in it; a page is one document here, its school and year are those of its
/// file name.
final class SampleTexts {

    private static final Path SAMPLES = Path.of("samples");
    private static final Pattern NAME = Pattern.compile("(\\d{4})/(jc-\\d+).*");

    private SampleTexts() {}

    static List<CopyText> all() throws IOException, UserException {
        PageReader reader = new PageReader(Limits.DEFAULT);
        List<CopyText> texts = new ArrayList<>();
        for (Input input : Inputs.find(List.of(SAMPLES.resolve("summaries")), Limits.DEFAULT)) {
            if (reader.load(input) instanceof LoadOutcome.Loaded loaded
                    && reader.read(loaded) instanceof ReadOutcome.Read(Page page)) {
                texts.add(text(page));
            }
        }
        return texts;
    }

    private static CopyText text(Page page) {
        Matcher name = NAME.matcher(page.source());
        boolean isNamed = name.matches();
        List<CopyText.TextLine> lines = new ArrayList<>();
        int start = 0;
        for (String line : page.text().split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            if (!line.isBlank() && page.furniture().stream().noneMatch(furniture -> furniture.overlap(span) > 0)) {
                lines.add(new CopyText.TextLine(span, line));
            }
            start = span.end() + 1;
        }
        return new CopyText(summary(page.source(), new Span(0, page.text().length()),
                isNamed ? Optional.of(name.group(2)) : Optional.empty(),
                isNamed ? OptionalInt.of(Integer.parseInt(name.group(1))) : OptionalInt.empty()), lines);
    }

    /// A summary of a calendar year.
    static Summary summary(String source, Span span, Optional<String> school, OptionalInt year) {
        return new Summary(source + "#1", source, span, "", DocumentKind.SUMMARY, Organisation.SCHOOL_UNION,
                school.map(id -> new School(Optional.of(id), Optional.of(id), SchoolStatus.STATED))
                        .orElse(School.HIDDEN),
                year.isEmpty()
                        ? Period.UNKNOWN
                        : new Period(PeriodType.CALENDAR_YEAR, year,
                                Optional.of(LocalDate.of(year.getAsInt(), 1, 1)),
                                Optional.of(LocalDate.of(year.getAsInt(), 12, 31)), PeriodBasis.TEXT,
                                Confidence.STATED),
                List.of());
    }

    /// A document of its lines.
    static CopyText of(String source, Optional<String> school, OptionalInt year, List<String> lines) {
        List<CopyText.TextLine> textLines = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            textLines.add(new CopyText.TextLine(new Span(start, start + line.length()), line));
            start += line.length() + 1;
        }
        return new CopyText(summary(source, new Span(0, start), school, year), textLines);
    }

    /// Names and short names of the county's schools.
    static List<String> schoolNames() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("schools.csv"), StandardCharsets.UTF_8).stream().skip(1)
                .map(line -> line.split(",", -1))
                .flatMap(cells -> Stream.concat(Stream.of(cells[1]), Stream.of(cells[2].split(";"))))
                .map(String::strip).filter(name -> name.length() > 2).toList();
    }

    /// Names of the persons in the samples.
    static List<String> personNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (String part : List.of("part-a", "part-b")) {
            names.addAll(Files.readAllLines(SAMPLES.resolve("key").resolve(part).resolve("names.txt"),
                    StandardCharsets.UTF_8));
        }
        return names.stream().map(String::strip).filter(name -> name.length() > 1).toList();
    }
}
