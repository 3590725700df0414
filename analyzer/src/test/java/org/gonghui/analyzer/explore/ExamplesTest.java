package org.gonghui.analyzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.analyzer.measure.Association;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.GraphMl;
import org.gonghui.analyzer.report.TableFormat;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.ContextSize;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.HitFeature;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.SortKey;
import org.gonghui.corpus.query.Subcorpora;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/// The examples of the documentation, run. What stands between `// example` and `// end` stands in the documentation word
/// for word, and every example of the documentation stands here.
final class ExamplesTest {

    private static final Path TEST = Path.of("src", "test", "java", "org", "gonghui", "analyzer", "explore",
            "ExamplesTest.java");
    private static final Path EXPLORE = Path.of("src", "main", "java", "org", "gonghui", "analyzer", "explore");

    private Path path = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void makeACorpus(@TempDir Path folder) throws IOException, UserException {
        path = folder.resolve("corpus");
        file = folder.resolve("hits.csv");
        TestCorpus.of(path, Map.of("a.txt",
                "霁川县甲峰小学工会2023年工作总结\n全年慰问生病教师五人，慰问困难教职工家庭三户。\n五月举行了拔河比赛。\n", "b.txt",
                "霁川县乙溪小学工会2022年工作总结\n春节前慰问退休教师十二人。\n")).close();
    }

    @Test
    void keyWordsInContext() throws IOException, UserException {
        // example
        HanLpSegmenter segmenter = HanLpSegmenter.standard();
        try (Corpus corpus = Corpus.open(path)) {
            ResolvedQuery query = new QueryParser(segmenter, SchoolFinder.AS_WRITTEN)
                    .parse("[word=\"慰问\"] []{0,2} [pos=\"n.*\"]", Syntax.AUTO);
            Concordance concordance = Concordance.of(CorpusSearch.in(corpus, segmenter),
                    ConcordanceRequest.of(query).with(ContextSize.tokens(5)).sorted(SortKey.right(1)));
            Table page = concordance.page(0, 20).table();
            Table neighbours = concordance.grouped(List.of(new HitFeature.Left(1, Attribute.WORD))).table();
            new TableWriter(TableFormat.CSV, Language.ZH, Audience.PEOPLE).write(concordance, file);
            // end
            assertThat(page.rowCount()).isEqualTo((int) concordance.size()).isGreaterThan(2);
            assertThat(page.stringColumn("key")).allMatch(key -> key.startsWith("慰问"));
            assertThat(neighbours.columnNames()).containsExactly("by_left_1", "hits", "share");
            assertThat(Files.readString(file)).contains("甲峰小学", "乙溪小学");
        }
    }

    @Test
    void sizes() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            SearchFilter work = SearchFilter.NONE.withKinds(Set.of(ParagraphKind.WORK)).withYears(2022, 2023);
            Table sizes = SubcorpusSizes.by(corpus, work, MetadataField.YEAR).table();
            // end
            assertThat(sizes.stringColumn("value").asList()).containsExactly("2022", "2023", "total");
            assertThat(sizes.longColumn("documents").getLong(2)).isEqualTo(2);
        }
    }

    @Test
    void copies() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CopiesOnce once = CopiesOnce.among(corpus, Subcorpora.in(corpus).paragraphs(SearchFilter.NONE));
            SearchFilter withoutCopies = SearchFilter.NONE.within(once.kept());
            Table sizes = SubcorpusSizes.of(corpus, withoutCopies).table();
            // end
            assertThat(once.leftOut()).isZero();
            assertThat(sizes.longColumn("documents").getLong(0)).isEqualTo(2);
        }
    }

    @Test
    void frequencies() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResultTable words = FrequencyList.of(tokens.source(SearchFilter.NONE.withYears(2023, 2023)),
                    new FrequencyList.Request(Counting.WORDS, Optional.empty()));
            // end
            assertThat(words.size()).isPositive();
            assertThat(words.table().stringColumn("word").asList()).doesNotHaveDuplicates();
        }
    }

    @Test
    void ngrams() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResultTable pairs = Ngrams.of(tokens.source(SearchFilter.NONE), Ngrams.Request.of(2, Counting.WORDS));
            // end
            assertThat(pairs.size()).isPositive();
        }
    }

    @Test
    void collocations() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResolvedQuery query = new QueryParser(HanLpSegmenter.standard(), SchoolFinder.AS_WRITTEN).parse("慰问",
                    Syntax.AUTO);
            ResultTable collocates = Collocations.of(tokens.source(SearchFilter.NONE, query),
                    new Collocations.Request(5, 5,
                            Counting.WORDS, List.of(Association.LOG_DICE, Association.MI), Crossing.STOPS));
            // end
            assertThat(collocates.table().stringColumn("word").asList()).contains("教师");
        }
    }

    @Test
    void patterns() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResolvedQuery query = new QueryParser(HanLpSegmenter.standard(), SchoolFinder.AS_WRITTEN)
                    .parse("[word=\"慰问\"] [] [pos=\"n.*\"]", Syntax.AUTO);
            ResultTable nouns = PatternCollocations.of(tokens.source(SearchFilter.NONE, query),
                    new PatternCollocations.Request(PatternCollocations.NodeEnd.FIRST, Set.of("慰问"), Counting.WORDS,
                            List.of(Association.LOG_LIKELIHOOD)));
            // end
            assertThat(nouns.size()).isPositive();
        }
    }

    @Test
    void keyness() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResultTable key = Keyness.of(tokens.source(SearchFilter.NONE.withYears(2023, 2023)),
                    tokens.source(SearchFilter.NONE.withYears(2022, 2022)), Keyness.Against.REFERENCE,
                    new Keyness.Request(Counting.WORDS, Keyness.Direction.BOTH, KeynessMeasure.LOG_RATIO, 1));
            // end
            assertThat(key.size()).isPositive();
        }
    }

    @Test
    void dispersion() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResultTable spread = DispersionList.of(tokens.source(SearchFilter.NONE),
                    new DispersionList.Request(Counting.WORDS,
                            Set.of("慰问"), Part.DOCUMENT, DispersionList.Order.COUNT));
            // end
            assertThat(spread.size()).isOne();
        }
    }

    @Test
    void varieties() throws IOException, UserException {
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResultTable varied = Varieties.of(tokens.source(SearchFilter.NONE),
                    new Varieties.Request(Optional.of(Part.DOCUMENT), 1_000));
            // end
            assertThat(varied.size()).isEqualTo(2);
        }
    }

    @Test
    void network() throws IOException, UserException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // example
        try (Corpus corpus = Corpus.open(path)) {
            CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
            ResultGraph net = Network.of(tokens.source(SearchFilter.NONE), new Network.Request(Network.Of.WORDS,
                    Network.Within.PARAGRAPH, Counting.WORDS, 50, List.of(Association.LOG_LIKELIHOOD)));
            GraphMl.write(net, out);
            // end
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("<?xml").contains("慰问");
        }
    }

    @Test
    void everyExampleOfTheDocumentationIsRunHere() throws IOException {
        List<String> run = blocks(Files.readString(TEST), "(?s) // example\n(.*?) // end\n");
        List<String> shown;
        try (Stream<Path> sources = Files.list(EXPLORE)) {
            shown = sources.sorted().flatMap(source -> blocks(documentation(source), "(?s)```java\n(.*?)```").stream())
                    .toList();
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(run);
    }

    private static String documentation(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("///"))
                    .map(line -> line.substring(3))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Blocks without indentation, line breaks and what closes a `try`.
    private static List<String> blocks(String text, String pattern) {
        Matcher blocks = Pattern.compile(pattern).matcher(text);
        return blocks.results()
                .map(block -> block.group(1).lines().map(String::strip).collect(Collectors.joining(" ")).strip())
                .map(block -> block.endsWith("}") ? block.substring(0, block.length() - 1).strip() : block)
                .toList();
    }
}
