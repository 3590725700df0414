package org.gonghui.analyzer.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiPredicate;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.quality.AnswerKey.Document;
import org.gonghui.analyzer.quality.AnswerKey.Line;
import org.gonghui.analyzer.score.MentionScore;
import org.gonghui.analyzer.score.ScoreReport;
import org.gonghui.analyzer.score.Scorer;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the whole pipeline to the answer key of the samples, none of which any rule was made from. The floors stand in
/// `quality/samples.properties` and only rise.
final class SamplesTest {

    private static final Path SAMPLES = SampleRun.SAMPLES;

    private static final Map<String, AnnotatedPage> PAGES = new HashMap<>();
    private static final List<InputRow> ROWS = new ArrayList<>();
    private static AnswerKey key = new AnswerKey(List.of(), Map.of());
    private static Properties floors = new Properties();

    @BeforeAll
    static void annotateTheSamples() throws Exception {
        key = AnswerKey.read(SAMPLES);
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/quality/samples.properties"))) {
            floors.load(reader);
        }
        SampleRun run = SampleRun.run();
        PAGES.putAll(run.pages());
        ROWS.addAll(run.rows());
    }

    @Test
    void everySampleIsRead() {
        assertThat(ROWS).allMatch(row -> row.outcome() == InputOutcome.INDEXED);
        assertThat(ROWS).extracting(InputRow::source).containsExactlyInAnyOrderElementsOf(key.lines().keySet());
    }

    @Test
    void noDocumentIsGivenAWrongSchool() {
        assertThat(key.documents()).allSatisfy(document -> assertThat(found(document))
                .satisfies(found -> assertThat(found.flatMap(summary -> summary.school().name()))
                        .as(document.id())
                        .satisfiesAnyOf(name -> assertThat(name).isEmpty(),
                                name -> assertThat(name).isEqualTo(document.school()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boundaries", "document.kind", "document.organisation", "document.school", "document.year"})
    void documentsAreFoundAndJudgedAtLeastAsWellAsBefore(String measure) {
        long right = key.documents().stream().filter(document -> isRight(measure, document)).count();

        assertAtLeastFloor(measure, right, key.documents().size());
    }

    @Test
    void noDocumentIsFoundThatIsNotThere() {
        int found = PAGES.values().stream().mapToInt(page -> page.summaries().size()).sum();

        assertThat(found).isLessThanOrEqualTo(
                key.documents().size() + Integer.parseInt(floors.getProperty("boundaries.extra.most")));
    }

    @Test
    void linesAreToldApartAtLeastAsWellAsBefore() {
        assertShare("line.kind", (line, found) -> found.classification().kind() == line.kind(), line -> true);
    }

    @Test
    void workIsCategorisedAtLeastAsWellAsBefore() {
        assertShare("line.category",
                (line, found) -> found.classification().category().equals(line.category())
                        || (line.secondary().isPresent()
                                && found.classification().category().equals(line.secondary())),
                line -> line.kind().isCategorised());
    }

    @ParameterizedTest
    @ValueSource(strings = {"part-a", "part-b"})
    void figuresAndActivitiesAreFoundAtLeastAsWellAsBefore(String part) throws Exception {
        GoldFolder annotated = GoldFolder.read(SAMPLES.resolve("key").resolve(part));
        assertThat(annotated.mentions()).isNotEmpty();

        ScoreReport report = new Scorer(annotated).score(List.copyOf(PAGES.values()));

        assertMentions("figure", part, report.figures());
        assertMentions("activity", part, report.activities());
        assertAtLeastFloor("activity.exact-span." + part, report.activities().exactSpans(),
                report.activities().retrieval().found());
        assertThat(report.figures().revealed()).as("blanked figures of %s that were given a value", part).isZero();
    }

    private static void assertMentions(String sort, String part, MentionScore score) {
        double f1 = score.retrieval().f1();
        assertThat(f1).as("%s F1 of %s", sort, part).isGreaterThanOrEqualTo(floor(sort + ".f1." + part));
        assertAtLeastFloor(sort + ".status-and-type." + part, score.statusAndType(), score.retrieval().found());
    }

    private static void assertShare(String measure, BiPredicate<Line, FoundLine> isRight,
            java.util.function.Predicate<Line> counts) {
        int right = 0;
        int all = 0;
        for (Map.Entry<String, List<Line>> source : key.lines().entrySet()) {
            Map<Integer, FoundLine> found = FoundLine.aligned(PAGES.get(source.getKey()), source.getValue());
            for (Line line : source.getValue().stream().filter(counts).toList()) {
                FoundLine at = found.get(line.number());
                all++;
                right += at != null && isRight.test(line, at) ? 1 : 0;
            }
        }
        assertAtLeastFloor(measure, right, all);
    }

    private static void assertAtLeastFloor(String measure, long right, long all) {
        assertThat((double) right / all).as("%s: %d of %d", measure, right, all)
                .isGreaterThanOrEqualTo(floor(measure));
    }

    private static double floor(String measure) {
        return Double.parseDouble(floors.getProperty(measure));
    }

    private static boolean isRight(String measure, Document document) {
        Optional<Summary> found = found(document);
        return found.isPresent() && switch (measure) {
            case "boundaries" -> true;
            case "document.kind" -> found.get().kind() == document.kind();
            case "document.organisation" -> found.get().organisation() == document.organisation();
            case "document.school" -> found.get().school().name().equals(document.school());
            case "document.year" -> found.get().period().year().equals(document.year());
            default -> throw new IllegalArgumentException(measure);
        };
    }

    /// The document that begins at the line at which `document` begins.
    private static Optional<Summary> found(Document document) {
        AnnotatedPage page = PAGES.get(document.source());
        Map<Integer, FoundLine> lines = FoundLine.aligned(page, key.lines().get(document.source()));
        FoundLine first = lines.get(document.firstLine());
        return first == null
                ? Optional.empty()
                : page.summaries().stream()
                        .map(AnnotatedSummary::summary)
                        .filter(summary -> summary.span().start() == first.span().start())
                        .findFirst();
    }
}
