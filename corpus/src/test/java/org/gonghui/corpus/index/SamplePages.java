package org.gonghui.corpus.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Unit;

/// Makes annotated pages for tests: from given lines, or at random from a seed.
public final class SamplePages {

    private static final Segmenter SEGMENTER = new PairSegmenter();
    private static final School[] SCHOOLS = {School.HIDDEN,
        new School(Optional.of("霁川县第一中学"), Optional.of("jc-01"), SchoolStatus.STATED),
        new School(Optional.of("霁川县实验小学"), Optional.empty(), SchoolStatus.RESOLVED)};
    private static final String[] CHARACTERS = {"教", "代", "会", "工", "作", "工", "会", "，", "。", "、", " ", "　", "a",
        "7", "𠀀", "é", "=", "《", "\uE5C5", "😀"};

    private SamplePages() {}

    /// A page of one document with one work paragraph a line.
    public static AnnotatedPage page(String source, String... lines) {
        return page(source, SCHOOLS[1], 2023, Category.RELIEF_VISITS, lines);
    }

    public static AnnotatedPage page(String source, School school, int year, Category category, String... lines) {
        String text = String.join("\n", lines);
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            paragraphs.add(paragraph(line, start, work(category), List.of(), List.of(), List.of()));
            start += line.length() + 1;
        }
        Period period = new Period(PeriodType.CALENDAR_YEAR, OptionalInt.of(year), Optional.empty(), Optional.empty(),
                PeriodBasis.TEXT, Confidence.STATED);
        return annotated(source, text, List.of(summary(source, 1, text.length(), school, period, paragraphs)));
    }

    /// A page of many documents of one paragraph each.
    public static AnnotatedPage many(String source, int documents) {
        StringBuilder text = new StringBuilder();
        List<AnnotatedSummary> summaries = new ArrayList<>();
        for (int number = 1; number <= documents; number++) {
            String line = "慰问第" + number + "户";
            AnnotatedParagraph paragraph = paragraph(line, text.length(), work(Category.RELIEF_VISITS), List.of(),
                    List.of(), List.of());
            text.append(line).append('\n');
            summaries.add(summary(source, number, text.length(), SCHOOLS[1], Period.UNKNOWN, List.of(paragraph)));
        }
        return annotated(source, text.toString(), summaries);
    }

    private static Classification work(Category category) {
        return new Classification(ParagraphKind.WORK, Optional.of(category), Optional.empty(), 0.75,
                Optional.of(Substance.CONCRETE), why("work"));
    }

    private static AnnotatedParagraph paragraph(String line, int start, Classification classification,
            List<Figure> figures, List<Activity> activities, List<CoverageClaim> claims) {
        Paragraph paragraph = new Paragraph(new Span(start, start + line.length()), ParagraphRole.BODY,
                List.of("一、送温暖", "（一）走访"));
        return new AnnotatedParagraph(paragraph, classification, SEGMENTER.segment(line), figures, activities, claims);
    }

    private static AnnotatedSummary summary(String source, int number, int end, School school, Period period,
            List<AnnotatedParagraph> paragraphs) {
        int start = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().paragraph().span().start();
        Summary summary = new Summary(source + "#" + number, source, new Span(start, end), "工会工作总结",
                number % 2 == 0 ? DocumentKind.PLAN : DocumentKind.SUMMARY, Organisation.SCHOOL_UNION, school, period,
                paragraphs.stream().map(AnnotatedParagraph::paragraph).toList());
        return new AnnotatedSummary(summary, paragraphs);
    }

    private static AnnotatedPage annotated(String source, String text, List<AnnotatedSummary> summaries) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Origin origin = new Origin("txt", "UTF-8", bytes.length, Sha256.of(bytes));
        return new AnnotatedPage(new Page(source, text, List.of(), origin), summaries, List.of());
    }

    /// The ledger's line of a page.
    public static InputRow row(AnnotatedPage page) {
        Origin origin = page.page().origin();
        return new InputRow(page.page().source(), InputOutcome.INDEXED, Optional.empty(), origin.format(),
                origin.charset(), origin.bytes(), origin.sha256(), page.summaries().size());
    }

    /// The ledger's line of an input that was refused.
    public static InputRow refused(String source) {
        return new InputRow(source, InputOutcome.REFUSED, Optional.of(new Message("太大", "too large")), "", "", 7, "",
                0);
    }

    /// A page of 0 to 3 documents of 0 to 6 paragraphs with everything that a page can have.
    public static AnnotatedPage random(String source, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<AnnotatedSummary> summaries = new ArrayList<>();
        int documents = random.nextInt(4);
        for (int number = 1; number <= documents; number++) {
            List<AnnotatedParagraph> paragraphs = new ArrayList<>();
            int count = random.nextInt(7);
            for (int i = 0; i < count; i++) {
                String line = randomText(random, 1 + random.nextInt(40));
                paragraphs.add(paragraph(line, text.length(), classification(random),
                        figures(random, line, text.length()), activities(random, line, text.length()),
                        claims(random, line, text.length())));
                text.append(line).append("\r\n");
            }
            summaries.add(
                    summary(source, number, text.length(), SCHOOLS[random.nextInt(3)], period(random), paragraphs));
        }
        return annotated(source, text.toString(), summaries);
    }

    /// A text of so many characters, from few enough that repetitions are common.
    public static String randomText(Random random, int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    private static Classification classification(Random random) {
        ParagraphKind kind = pick(random, ParagraphKind.values());
        Optional<Category> category = kind.isCategorised()
                ? Optional.of(pick(random, Category.values()))
                : Optional.empty();
        Optional<Category> secondary = category.filter(any -> random.nextBoolean())
                .map(main -> main == Category.RETIREES ? Category.MUTUAL_AID : Category.RETIREES);
        Optional<Substance> substance = kind == ParagraphKind.WORK
                ? Optional.of(pick(random, Substance.values()))
                : Optional.empty();
        return new Classification(kind, category, secondary, random.nextDouble(), substance, why("rule"));
    }

    private static List<Figure> figures(Random random, String line, int start) {
        if (random.nextBoolean()) {
            return List.of();
        }
        Span span = new Span(start, start + line.length());
        return List.of(
                new Figure(span, line, Optional.of(new BigDecimal("10.50")), Optional.empty(), Optional.empty(),
                        Precision.EXACT, pick(random, Unit.values()), "relief.amount", FactStatus.DONE, why("figure")),
                new Figure(span, line, Optional.empty(), Optional.of(BigDecimal.TEN), Optional.of(new BigDecimal(20)),
                        Precision.LOWER, Unit.PERSON_TIME, "", FactStatus.PLANNED, why("figure"))
                        .with(new FigureContext(Optional.of(pick(random, Category.values())),
                                List.of(Per.PERSON, Per.YEAR), pick(random, FigureRole.values()), Optional.of(span),
                                Optional.of(span))
                                .of(pick(random, FigureScope.values()), Optional.of(FigurePeriod.month(2019, 3)),
                                        random.nextBoolean())));
    }

    private static List<CoverageClaim> claims(Random random, String line, int start) {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new CoverageClaim(new Span(start, start + line.length()), line, "health.rate",
                        pick(random, FactStatus.values()), Optional.of(pick(random, Category.values())),
                        why("full")));
    }

    private static List<Activity> activities(Random random, String line, int start) {
        if (random.nextBoolean()) {
            return List.of();
        }
        OptionalInt occurrences = random.nextBoolean() ? OptionalInt.of(3) : OptionalInt.empty();
        return List.of(new Activity(new Span(start, start + line.length()), line, "教职工" + line,
                pick(random, ActivityType.values()), Category.CULTURE_SPORTS, FactStatus.DONE,
                pick(random, ActivityRole.values()), occurrences, why("activity")));
    }

    private static Explanation why(String conclusion) {
        Explanation part = Explanation.of("part", "规则 7", List.of(), 0.1);
        return new Explanation(conclusion, "规则 3", List.of(new Span(0, 2), new Span(3, 3)), 1.25, List.of(part, part));
    }

    private static Period period(Random random) {
        return random.nextInt(3) == 0
                ? Period.UNKNOWN
                : new Period(pick(random, PeriodType.values()), OptionalInt.of(2021 + random.nextInt(4)),
                        Optional.of(LocalDate.of(2021, 9, 1)), Optional.of(LocalDate.of(2025, 8, 31)),
                        pick(random, PeriodBasis.values()), pick(random, Confidence.values()));
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /// The rows of a page's documents, computed without any index.
    public static List<DocumentRow> documentRows(AnnotatedPage page) {
        return page.summaries().stream()
                .map(summary -> DocumentRow.of(summary.summary(), paragraphRows(page, summary)))
                .toList();
    }

    /// The rows of a page's paragraphs, computed without any index.
    public static List<ParagraphRow> paragraphRows(AnnotatedPage page) {
        return page.summaries().stream().flatMap(summary -> paragraphRows(page, summary).stream()).toList();
    }

    private static List<ParagraphRow> paragraphRows(AnnotatedPage page, AnnotatedSummary summary) {
        return summary.paragraphs()
                .stream()
                .map(paragraph -> ParagraphRow.of(summary.summary().id(), paragraph,
                        paragraph.paragraph().span().in(page.page().text())))
                .toList();
    }

    /// What a page's paragraphs tell, computed without any index.
    public static List<Facts> facts(AnnotatedPage page) {
        List<Facts> facts = new ArrayList<>();
        List<ParagraphRow> rows = paragraphRows(page);
        List<AnnotatedParagraph> paragraphs = page.summaries().stream()
                .flatMap(summary -> summary.paragraphs().stream()).toList();
        for (int i = 0; i < rows.size(); i++) {
            AnnotatedParagraph paragraph = paragraphs.get(i);
            if (!paragraph.figures().isEmpty() || !paragraph.activities().isEmpty()
                    || !paragraph.claims().isEmpty()) {
                facts.add(new Facts(rows.get(i), paragraph.figures(), paragraph.activities(), paragraph.claims()));
            }
        }
        return facts;
    }
}
