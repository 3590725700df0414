package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form of annotations that scripts rely on, held for all samples.
final class AnnotateCommandTest {

    private static final Set<String> PARAGRAPH_KINDS = Set.of("doc-title", "heading", "preamble", "closing",
            "shortcomings", "future-plan", "work", "site-boilerplate", "out-of-scope");
    private static final Set<String> CATEGORIES = Set.of("democratic-management", "affairs-disclosure",
            "rights-protection", "ideology-ethics", "professional-development", "culture-sports", "relief-visits",
            "welfare-health", "mutual-aid", "women-workers", "retirees", "charity-service", "organization-building",
            "other-tasks");
    private static final Set<String> PRECISIONS = Set.of("exact", "approx", "lower", "upper", "range", "vague",
            "redacted");
    private static final Set<String> UNITS = Set.of("CNY", "person", "person-time", "household", "event", "item",
            "article", "thing", "ratio", "rank", "award", "area", "length", "weight", "pair", "team", "class", "other");
    private static final Set<String> ACTIVITY_TYPES = Set.of("contest-sports", "contest-arts", "contest-teaching",
            "contest-knowledge", "performance", "celebration", "visit", "aid", "donation", "health-check", "insurance",
            "training-lecture", "study", "outing", "meeting-congress", "meeting-other", "appraisal", "selection-award",
            "ceremony", "publicity", "mentoring", "volunteer", "benefit", "campaign", "facility-project");

    @TempDir
    private Path folder = Path.of("");

    private static List<JsonNode> samples() {
        assertThat(SampleCorpus.annotated().code()).isZero();
        return Json.lines(SampleCorpus.annotated().out());
    }

    private static List<JsonNode> samples(String type) {
        return samples().stream().filter(line -> line.get("type").asText().equals(type)).toList();
    }

    private static String text(JsonNode span, String source) {
        String page = SampleCorpus.texts().getOrDefault(source, "");
        return page.substring(span.get("start").asInt(), span.get("end").asInt());
    }

    private static void assertWord(JsonNode object, String field, Set<String> words) {
        assertThat(object.get(field).isTextual()).as("%s of %s", field, object).isTrue();
        assertThat(words).as("%s of %s", field, object).contains(object.get(field).asText());
    }

    private static void assertTextOrNull(JsonNode object, String field) {
        assertThat(object.get(field).isTextual() || object.get(field).isNull()).as("%s of %s", field, object).isTrue();
    }

    @Test
    void documentsHaveTheirFields() {
        assertThat(samples("document")).hasSize(56).allSatisfy(document -> {
            assertThat(Json.names(document)).containsExactly("type", "id", "source", "start", "end", "title", "kind",
                    "organisation", "school", "period");
            assertThat(document.get("id").asText())
                    .matches("\\Q" + document.get("source").asText() + "\\E#[1-9][0-9]*");
            assertThat(document.get("start").isInt()).isTrue();
            assertThat(document.get("end").asInt()).isGreaterThan(document.get("start").asInt());
            assertThat(document.get("title").isTextual()).isTrue();
            assertWord(document, "kind", Set.of("summary", "plan", "other"));
            assertWord(document, "organisation", Set.of("school-union", "other-union", "other"));
            assertSchool(document.get("school"));
            assertPeriod(document.get("period"));
        });
    }

    private static void assertSchool(JsonNode school) {
        assertThat(Json.names(school)).containsExactly("name", "id", "status");
        assertTextOrNull(school, "name");
        assertTextOrNull(school, "id");
        assertWord(school, "status", Set.of("stated", "resolved", "listed", "hidden"));
        assertThat(school.get("name").isNull()).isEqualTo(school.get("status").asText().equals("hidden"));
    }

    private static void assertPeriod(JsonNode period) {
        assertThat(Json.names(period)).startsWith("year", "basis", "confidence");
        assertThat(period.get("year").isInt() || period.get("year").isNull()).isTrue();
        assertWord(period, "basis", Set.of("title", "text", "signature", "inferred", "listed", "none"));
        assertWord(period, "confidence", Set.of("stated", "inferred", "weak", "unknown"));
    }

    @Test
    void paragraphsHaveTheirFields() {
        assertThat(samples("paragraph")).hasSizeGreaterThan(1000).allSatisfy(paragraph -> {
            assertThat(Json.names(paragraph)).containsExactly("type", "source", "document", "start", "end", "kind",
                    "category", "secondary", "probability", "substance", "headings", "figures", "activities",
                    "claims");
            assertWord(paragraph, "kind", PARAGRAPH_KINDS);
            assertTextOrNull(paragraph, "document");
            assertThat(paragraph.get("probability").asDouble()).isBetween(0.0, 1.0);
            assertThat(paragraph.get("probability").isNumber()).isTrue();
            assertThat(Json.elements(paragraph.get("headings"))).allMatch(JsonNode::isTextual);
            assertCategory(paragraph);
        });
    }

    private static void assertCategory(JsonNode paragraph) {
        boolean categorised = Set.of("work", "future-plan").contains(paragraph.get("kind").asText());
        assertThat(paragraph.get("category").isNull()).as(paragraph.toString()).isEqualTo(!categorised);
        if (categorised) {
            assertWord(paragraph, "category", CATEGORIES);
        }
        boolean work = paragraph.get("kind").asText().equals("work");
        assertThat(paragraph.get("substance").isNull()).as(paragraph.toString()).isEqualTo(!work);
        if (work) {
            assertWord(paragraph, "substance", Set.of("concrete", "routine", "rhetoric"));
        }
        if (!paragraph.get("secondary").isNull()) {
            assertWord(paragraph, "secondary", CATEGORIES);
            assertThat(paragraph.get("secondary")).isNotEqualTo(paragraph.get("category"));
        }
    }

    @Test
    void figuresHaveTheirFields() {
        List<JsonNode> paragraphs = samples("paragraph");
        assertThat(paragraphs).anySatisfy(paragraph -> assertThat(paragraph.get("figures")).isNotEmpty());
        for (JsonNode paragraph : paragraphs) {
            for (JsonNode figure : paragraph.get("figures")) {
                assertThat(Json.names(figure)).containsExactly("start", "end", "text", "value", "min", "max",
                        "precision", "unit", "measure", "status", "category", "per", "counted_as", "object",
                        "activity", "scope", "period", "derived");
                assertMention(figure, paragraph);
                assertWord(figure, "scope", Set.of("union", "school", "team", "individual", "county"));
                assertTextOrNull(figure, "period");
                assertThat(figure.get("derived").isBoolean()).as(figure.toString()).isTrue();
                assertWord(figure, "precision", PRECISIONS);
                assertWord(figure, "unit", UNITS);
                assertThat(figure.get("measure").asText()).as(figure.toString()).matches("[a-z]+([._][a-z]+)*");
                assertNumbers(figure);
            }
        }
    }

    @Test
    void claimsHaveTheirFields() {
        List<JsonNode> paragraphs = samples("paragraph");
        assertThat(paragraphs).anySatisfy(paragraph -> assertThat(paragraph.get("claims")).isNotEmpty());
        for (JsonNode paragraph : paragraphs) {
            for (JsonNode claim : paragraph.get("claims")) {
                assertThat(Json.names(claim)).containsExactly("start", "end", "text", "coverage_claim", "measure",
                        "status", "category");
                assertMention(claim, paragraph);
                assertWord(claim, "coverage_claim", Set.of("full"));
            }
        }
    }

    private static void assertMention(JsonNode mention, JsonNode paragraph) {
        assertThat(text(mention, paragraph.get("source").asText())).isEqualTo(mention.get("text").asText());
        assertThat(mention.get("start").asInt()).isBetween(paragraph.get("start").asInt(),
                paragraph.get("end").asInt());
        assertThat(mention.get("end").asInt()).isBetween(paragraph.get("start").asInt(), paragraph.get("end").asInt());
        assertWord(mention, "status", Set.of("done", "routine", "planned", "required", "negated", "unknown"));
    }

    private static void assertNumbers(JsonNode figure) {
        boolean hidden = figure.get("precision").asText().equals("redacted");
        for (String field : List.of("value", "min", "max")) {
            assertThat(figure.get(field).isNumber() || figure.get(field).isNull()).as(figure.toString()).isTrue();
            assertThat(!hidden || figure.get(field).isNull()).as(figure.toString()).isTrue();
        }
        if (figure.get("precision").asText().equals("exact")) {
            assertThat(figure.get("min")).isEqualTo(figure.get("value")).isEqualTo(figure.get("max"));
        }
        if (figure.get("min").isNumber() && figure.get("max").isNumber()) {
            assertThat(figure.get("min").decimalValue()).isLessThanOrEqualTo(figure.get("max").decimalValue());
        }
    }

    @Test
    void activitiesHaveTheirFields() {
        List<JsonNode> paragraphs = samples("paragraph");
        assertThat(paragraphs).anySatisfy(paragraph -> assertThat(paragraph.get("activities")).isNotEmpty());
        for (JsonNode paragraph : paragraphs) {
            for (JsonNode activity : paragraph.get("activities")) {
                assertThat(Json.names(activity)).containsExactly("start", "end", "text", "canonical", "activity_type",
                        "category", "status", "role", "occurrences", "edition", "festivals", "date", "organiser",
                        "level", "award", "part_of", "programme", "open_list");
                assertMention(activity, paragraph);
                assertThat(activity.get("canonical").asText()).isNotBlank();
                assertWord(activity, "activity_type", ACTIVITY_TYPES);
                assertWord(activity, "category", CATEGORIES);
                assertWord(activity, "role", Set.of("host", "co-host", "participant", "observer"));
                assertThat(activity.get("occurrences").isInt() || activity.get("occurrences").isNull()).isTrue();
            }
        }
    }

    @Test
    void everyLineWithTextIsOneParagraphInTheOrderOfTheSource() {
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonNode paragraph : samples("paragraph")) {
            String source = paragraph.get("source").asText();
            found.computeIfAbsent(source, key -> new ArrayList<>()).add(text(paragraph, source));
        }
        assertThat(found.keySet()).isEqualTo(SampleCorpus.texts().keySet());
        SampleCorpus.texts().forEach((source, page) -> assertThat(found.get(source)).as(source)
                .isEqualTo(linesWithText(page)));
    }

    private static List<String> linesWithText(String page) {
        return page.lines().map(line -> line.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", ""))
                .filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void sourcesStandInOrderAndADocumentComesBeforeItsParagraphs() {
        List<JsonNode> lines = samples();
        List<String> sources = lines.stream().map(line -> line.get("source").asText()).toList();
        List<String> starts = new ArrayList<>();
        Set<String> begun = new java.util.HashSet<>();
        for (JsonNode line : lines) {
            starts.add(String.format("%s %08d", line.get("source").asText(), line.get("start").asInt()));
            if (line.get("type").asText().equals("document")) {
                begun.add(line.get("id").asText());
            } else if (!line.get("document").isNull()) {
                assertThat(begun).contains(line.get("document").asText());
            }
        }
        assertThat(sources).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(starts).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void aLowerBoundAndARedactedFigureAreTold() {
        Path file = SmallCounty.write(folder.resolve("a.txt"), """
                霁川县甲峰小学工会20__年工作总结
                一、慰问帮扶
                工会看望生病教师十多人次，送去慰问金====元。
                """);
        List<JsonNode> lines = Json.lines(Cli.run("annotate", file).out());
        List<JsonNode> figures = Json.elements(lines.getLast().get("figures"));

        assertThat(lines.getFirst().at("/period/year").isNull()).isTrue();
        assertThat(lines.getFirst().get("source").asText()).isEqualTo("a.txt");
        assertThat(figures.getFirst().toString()).contains("\"text\":\"十多人次\",\"value\":null,\"min\":10,\"max\":20,"
                + "\"precision\":\"lower\",\"unit\":\"person-time\",\"measure\":\"relief.person_times\"");
        assertThat(figures.getLast().toString()).contains("\"value\":null,\"min\":null,\"max\":null,"
                + "\"precision\":\"redacted\",\"unit\":\"CNY\"");
    }

    @Test
    void explanationsAreAddedOnRequestAndPointIntoTheText() {
        SmallCounty county = SmallCounty.in(folder);
        String plain = Cli.run("annotate", county.folder()).out();
        String explained = Cli.run("annotate", county.folder(), "--explain").out();
        Map<String, String> pages = SampleCorpus.texts(county.folder());

        assertThat(plain).doesNotContain("explanation");
        List<JsonNode> lines = Json.lines(explained);
        assertThat(lines).hasSameSizeAs(Json.lines(plain));
        for (JsonNode line : lines) {
            if (line.get("type").asText().equals("paragraph")) {
                assertExplained(line.get("explanation"), pages.getOrDefault(line.get("source").asText(), ""));
                line.get("figures").forEach(figure -> assertThat(figure.get("explanation").isObject()).isTrue());
                line.get("activities").forEach(activity -> assertThat(activity.get("explanation").isObject()).isTrue());
            }
        }
        assertThat(explained).contains("教代会\"}");
    }

    private static void assertExplained(JsonNode reason, String page) {
        assertThat(Json.names(reason)).containsExactly("conclusion", "rule", "weight", "evidence", "parts");
        assertThat(reason.get("conclusion").asText()).isNotBlank();
        assertThat(reason.get("rule").asText()).isNotBlank();
        reason.get("evidence").forEach(span -> assertThat(
                page.substring(span.get("start").asInt(), span.get("end").asInt()))
                .isEqualTo(span.get("text").asText()));
        reason.get("parts").forEach(part -> assertExplained(part, page));
    }

    @Test
    void theNumberOfThreadsMakesNoDifference() {
        Cli.Result one = Cli.run("annotate", SampleCorpus.SUMMARIES, "--schools", SampleCorpus.SCHOOLS, "--documents",
                SampleCorpus.DOCUMENTS, "--threads", 1);

        assertThat(one).isEqualTo(SampleCorpus.annotated());
        assertThat(one.err()).isEqualTo("共 51 个输入：已收录 51\n");
    }

    @Test
    void aFileHoldsWhatTheScreenWouldShow() throws Exception {
        SmallCounty county = SmallCounty.in(folder);
        Path file = folder.resolve("out.jsonl");
        Cli.Result written = Cli.run("annotate", county.folder(), "-o", file, "--format", "jsonl");

        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(Cli.run("annotate", county.folder()).out()).isNotEmpty();
    }
}
