package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds scope, period, derived and claims to what was written down of invented sentences before there were rules.
final class FigureFieldsTest {

    /// What is counted.
    private enum Field {
        FOUND, SCOPE, PERIOD, DERIVED, CLAIM
    }

    private final Map<Field, int[]> scores = new EnumMap<>(Field.class);
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"figure-fields.txt, 0.98", "figure-fields-held.txt, 0.98"})
    void fieldsAreAsTheyWereWrittenDown(String file, double floor) throws IOException {
        lines(file).forEach(this::compare);

        scores.forEach((field, score) -> assertThat((double) score[0] / score[1]).as("%s%n%s", this, field)
                .isGreaterThanOrEqualTo(floor));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(FigureFieldsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private void compare(String line) {
        String[] cells = line.split(" \\| ");
        Period period = period(cells[0].strip());
        Extraction found = OneLine.work(Labelled.of(Category.class, cells[1].strip()), cells[2].strip())
                .extract(period);
        List<Figure> rest = new ArrayList<>(found.figures());
        List<String> claims = new ArrayList<>();
        for (String expected : cells[3].strip().split("; ")) {
            if (expected.startsWith("full ")) {
                claims.add(expected.substring("full ".length()));
            } else if (!expected.equals("none")) {
                compare(line, expected.split(" "), rest, FigurePeriod.of(period));
            }
        }
        List<String> said = found.claims().stream().map(CoverageClaim::measure).toList();
        if (!claims.isEmpty() || !said.isEmpty()) {
            count(Field.CLAIM, claims.equals(said), line, said.toString());
        }
    }

    private void compare(String line, String[] expected, List<Figure> rest, Optional<FigurePeriod> own) {
        Optional<Figure> figure = rest.stream().filter(one -> one.text().startsWith(expected[0])).findFirst();
        count(Field.FOUND, figure.isPresent(), line, expected[0]);
        figure.ifPresent(found -> {
            rest.remove(found);
            FigureContext context = found.context();
            String period = context.period().map(FigurePeriod::form).orElse("none");
            String told = expected[2].equals("=") ? own.map(FigurePeriod::form).orElse("none") : expected[2];
            count(Field.SCOPE, context.scope().id().equals(expected[1]), line, expected[0] + " " + context.scope());
            count(Field.PERIOD, period.equals(told), line, expected[0] + " " + period);
            count(Field.DERIVED, context.derived() == (expected.length > 3), line,
                    expected[0] + " " + context.derived());
        });
    }

    private void count(Field field, boolean right, String line, String found) {
        int[] score = scores.computeIfAbsent(field, any -> new int[2]);
        score[0] += right ? 1 : 0;
        score[1]++;
        if (!right) {
            wrong.add(field + " " + found + " in " + line);
        }
    }

    private static Period period(String form) {
        if (form.equals("?")) {
            return Period.UNKNOWN;
        }
        int year = Integer.parseInt(form.substring(0, 4));
        if (form.contains("..")) {
            return period(PeriodType.STATISTICS_YEAR, year + 1, Optional.empty());
        }
        if (form.contains("/")) {
            return form.endsWith("-1")
                    ? period(PeriodType.TERM, year, Optional.of(LocalDate.of(year, 9, 1)))
                    : period(PeriodType.SCHOOL_YEAR, year + 1, Optional.empty());
        }
        return period(form.endsWith("-H1") ? PeriodType.FIRST_HALF : PeriodType.CALENDAR_YEAR, year, Optional.empty());
    }

    private static Period period(PeriodType type, int year, Optional<LocalDate> start) {
        return new Period(type, OptionalInt.of(year), start, Optional.empty(), PeriodBasis.TITLE, Confidence.STATED);
    }

    @Override
    public String toString() {
        StringBuilder said = new StringBuilder();
        scores.forEach((field, score) -> said.append(field).append(' ').append(score[0]).append('/').append(score[1])
                .append(' '));
        wrong.forEach(one -> said.append("\n  ").append(one));
        return said.toString();
    }
}
