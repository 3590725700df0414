package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every sample is rewritten as sites rewrite what they take from others, and `annotate` has to say the same of it:
/// documents, schools, periods, kinds, categories, figures, activities; places and quotations are those of the new text.
final class TraditionalPagesTest {

    private static final List<String> READINGS = List.of("(huì)", "（xué）", "(men)", "(zhuāng)", "(ér)", "(lǜ)");
    private static final Set<String> QUOTATIONS = Set.of("title", "text");

    @TempDir
    private Path folder = Path.of("");

    /// A text made from another.
    ///
    /// @param text the text
    /// @param places where each code unit of the other stands in it, and where the other ends
    private record Rewritten(String text, List<Integer> places) {}

    /// Simplified characters and the traditional ones for them.
    private static Map<Character, Character> pairs() {
        Map<Character, Character> pairs = new TreeMap<>();
        try (InputStream stream = Objects
                .requireNonNull(TraditionalPagesTest.class.getResourceAsStream("traditional.txt"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .forEach(pair -> pairs.put(pair.charAt(0), pair.charAt(1)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return pairs;
    }

    private static String replaced(String text, Map<Character, Character> by) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            replaced.setCharAt(i, by.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return replaced.toString();
    }

    private static Rewritten traditional(String text) {
        return withReadings(replaced(text, pairs()), new Random(0), 0);
    }

    /// Characters are left simplified here and there, and readings put behind one in `often`.
    private static Rewritten mixed(String text) {
        Random random = new Random(text.hashCode());
        Map<Character, Character> some = new TreeMap<>(pairs());
        some.keySet().removeIf(c -> random.nextInt(3) == 0);
        return withReadings(replaced(text, some), random, 5);
    }

    private static Rewritten withReadings(String text, Random random, int often) {
        StringBuilder made = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            places.add(made.length());
            made.append(text.charAt(i));
            if (often > 0 && Character.isIdeographic(text.charAt(i)) && random.nextInt(often) == 0) {
                made.append(READINGS.get(random.nextInt(READINGS.size())));
            }
        }
        places.add(made.length());
        return new Rewritten(made.toString(), places);
    }

    private Path written(String name, Map<String, String> texts) throws IOException {
        Path written = folder.resolve(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = written.resolve(text.getKey().replace('!', '-') + ".txt");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text.getValue());
        }
        return written;
    }

    private static List<JsonNode> annotated(Path texts) {
        Cli.Result result = Cli.run("annotate", texts, "--schools", SampleCorpus.SCHOOLS, "--names", "--threads", 4);
        assertThat(result.code()).as(result.err()).isZero();
        return Json.lines(result.out());
    }

    @Test
    void pagesInTraditionalCharactersAreAnnotatedAsInSimplifiedOnes() throws IOException {
        assertThat(pairs()).hasSizeGreaterThan(500);
        assertSameSaid(TraditionalPagesTest::traditional);
    }

    @Test
    void pagesInCharactersOfBothSortsWithReadingsAreAnnotatedAsInSimplifiedOnes() throws IOException {
        assertSameSaid(TraditionalPagesTest::mixed);
    }

    @Test
    void queriesInEitherScriptFindBothAndShowTheTextAsWritten() throws IOException {
        Path corpus = folder.resolve("corpus");
        String text = "霁川县云岭小学工会2023年工作总结\n教职工积极参加气排球比赛，教职工满意。\n";
        Path texts = written("both", Map.of("a", text, "b", traditional(text).text()));
        assertThat(Cli.run("index", texts, "-o", corpus).code()).isZero();

        for (String query : List.of("教职工", "教職工", "[word=\"教職工\"]")) {
            String found = Cli.run("kwic", corpus, query, "--format", "csv").out();
            assertThat(found).as(query).contains("共 4 处命中", ",教职工,积极", ",教職工,積極參加氣排球比賽");
        }
        assertThat(Cli.run("kwic", corpus, "教職工", "--layer", "chars", "--format", "csv").out())
                .contains("共 2 处命中", ",教職工,積極").doesNotContain("教职工,");
    }

    private void assertSameSaid(Function<String, Rewritten> rewriting) throws IOException {
        Map<String, String> texts = SampleCorpus.texts();
        Map<String, Rewritten> rewritten = new TreeMap<>();
        Map<String, String> rewrittenTexts = new TreeMap<>();
        texts.forEach((source, text) -> {
            rewritten.put(source.replace('!', '-') + ".txt", rewriting.apply(text));
            rewrittenTexts.put(source, rewriting.apply(text).text());
        });
        List<JsonNode> expected = annotated(written("simplified", texts));
        List<JsonNode> found = annotated(written("rewritten", rewrittenTexts));

        assertThat(found).hasSameSizeAs(expected).hasSizeGreaterThan(500);
        Map<Character, Character> back = new TreeMap<>();
        pairs().forEach((simplified, traditional) -> back.put(traditional, simplified));
        for (int i = 0; i < found.size(); i++) {
            Rewritten text = Objects.requireNonNull(rewritten.get(expected.get(i).get("source").asText()));
            assertQuoted(found.get(i), text.text());
            move(expected.get(i), text.places());
            unquote(found.get(i), quotation -> replaced(withoutReadings(quotation), back));
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
    }

    private static void assertQuoted(JsonNode node, String text) {
        if (node.has("text") && node.has("start")) {
            assertThat(node.get("text").asText())
                    .isEqualTo(text.substring(node.get("start").asInt(), node.get("end").asInt()));
        }
        node.forEach(child -> assertQuoted(child, text));
    }

    /// Moves all places to where they are in the rewritten text.
    private static void move(JsonNode node, List<Integer> places) {
        if (node instanceof ObjectNode object) {
            for (String name : List.of("start", "end")) {
                if (object.has(name) && object.get(name).isInt()) {
                    object.put(name, places.get(object.get(name).asInt()));
                }
            }
        }
        node.forEach(child -> move(child, places));
    }

    private static void unquote(JsonNode node, UnaryOperator<String> back) {
        if (node instanceof ObjectNode object) {
            QUOTATIONS.stream().filter(object::has).forEach(
                    name -> object.put(name, back.apply(object.get(name).asText())));
            if (object.get("headings") instanceof ArrayNode headings) {
                for (int i = 0; i < headings.size(); i++) {
                    headings.set(i, TextNode.valueOf(back.apply(headings.get(i).asText())));
                }
            }
        }
        node.forEach(child -> unquote(child, back));
    }

    private static String withoutReadings(String text) {
        String without = text;
        for (String reading : READINGS) {
            without = without.replace(reading, "");
        }
        return without;
    }
}
