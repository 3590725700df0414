package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusException;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.language.QueryParseException;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusSearchTest {

    private static final School PRIMARY = new School(Optional.of("霁川县实验小学"), Optional.of("jc-03"), SchoolStatus.STATED);
    private static final School MIDDLE = new School(Optional.of("霁川县第三中学"), Optional.of("jc-02"), SchoolStatus.STATED);

    private final Path folder;

    CorpusSearchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void write(AnnotatedPage... pages) throws UserException, IOException {
        Commits.write(folder, pages);
    }

    private SearchResult search(String text, Syntax syntax) throws UserException, IOException {
        return search(text, syntax, SearchFilter.NONE, 100);
    }

    private SearchResult search(String text, Syntax syntax, SearchFilter filter, int limit)
            throws UserException, IOException {
        try (Corpus corpus = Corpus.open(folder)) {
            return CorpusSearch.in(corpus, new PairSegmenter())
                    .search(new SearchRequest(query(text, syntax), filter, limit), NameGate.SHOWING);
        }
    }

    private static ResolvedQuery query(String text, Syntax syntax) throws UserException {
        return new QueryParser(new PairSegmenter(), SchoolFinder.AS_WRITTEN).parse(text, syntax);
    }

    private long occurrences(String text, Syntax syntax) throws UserException, IOException {
        SearchResult result = search(text, syntax);
        assertThat(result.hits().stream().mapToLong(hit -> hit.matches().size()).sum()).isEqualTo(result.occurrences());
        return result.occurrences();
    }

    @Test
    void findsAWordWithItsPlaceInThePage() throws UserException, IOException {
        write(SamplePages.page("a.txt", "全年总结", "慰问教工三人，走访教工两户"));
        SearchResult result = search("教工", Syntax.SIMPLE);
        assertThat(result.occurrences()).isEqualTo(2);
        assertThat(result.paragraphs()).isEqualTo(1);
        SearchHit hit = result.hits().getFirst();
        assertThat(hit.matches()).containsExactly(new Span(7, 9), new Span(14, 16));
        assertThat(hit.snippet()).isEqualTo(new Snippet(new Span(5, 18), "慰问教工三人，走访教工两户",
                List.of(new Span(2, 4), new Span(9, 11))));
        assertThat(hit.source()).isEqualTo("a.txt");
        assertThat(hit.document().document().id()).isEqualTo("a.txt#1");
        assertThat(hit.document().document().school().name()).contains("霁川县第一中学");
        assertThat(hit.document().document().period().year()).hasValue(2023);
        assertThat(hit.paragraph().category()).contains(Category.RELIEF_VISITS);
        assertThat(hit.headings()).containsExactly("一、送温暖", "（一）走访");
    }

    @Test
    void matchesPhrasesOverBlanksButNotOverPunctuation() throws UserException, IOException {
        write(SamplePages.page("a.txt", "慰问教工", "慰问 教工", "慰问　教工", "慰问、教工", "教工慰问"));
        assertThat(occurrences("慰问教工", Syntax.SIMPLE)).isEqualTo(3);
    }

    @Test
    void letsPunctuationInAPhraseStandForAnyPunctuation() throws UserException, IOException {
        write(SamplePages.page("a.txt", "慰问教工", "慰问、教工", "慰问，（教工", "慰问。两人，教工"));
        assertThat(occurrences("慰问、教工", Syntax.SIMPLE)).isEqualTo(2);
        assertThat(occurrences("《慰问教工》", Syntax.SIMPLE)).isEqualTo(1);
    }

    @Test
    void wantsAllTermsInOneParagraph() throws UserException, IOException {
        write(SamplePages.page("a.txt", "教工慰问，慰问", "慰问", "教工"), SamplePages.page("b.txt", "慰问"));
        SearchResult result = search("慰问　教工", Syntax.SIMPLE);
        assertThat(result.paragraphs()).isEqualTo(1);
        assertThat(result.occurrences()).isEqualTo(3);
        assertThat(search("慰问 、 慰问", Syntax.SIMPLE).occurrences()).isEqualTo(4);
    }

    @Test
    void wantsQuotedWordsOneAfterTheOther() throws UserException, IOException {
        write(SamplePages.page("a.txt", "慰问教工三人", "教工慰问三人", "慰问、教工三人"));
        assertThat(search("慰问 教工", Syntax.SIMPLE).paragraphs()).isEqualTo(3);
        for (String quoted : List.of("\"慰问 教工\"", "“慰问　教工”", "「慰问 教工」", " “慰问教工” ")) {
            assertThat(occurrences(quoted, Syntax.SIMPLE)).as(quoted).isEqualTo(1);
        }
        assertThat(search("\"慰问 教工\" 三人", Syntax.SIMPLE).occurrences()).isEqualTo(2);
        assertThat(search("\"慰问 教工", Syntax.SIMPLE).paragraphs()).as("a mark alone is punctuation").isEqualTo(3);
        assertThatThrownBy(() -> search("\" \"", Syntax.SIMPLE)).isInstanceOf(QueryParseException.class);
    }

    @Test
    void leavesQuotationMarksWithinATermToTheText() throws UserException, IOException {
        write(SamplePages.page("a.txt", "“双减”政策落地", "双减政策落地"));
        assertThat(occurrences("“双减”政策", Syntax.SIMPLE)).isEqualTo(1);
        assertThat(occurrences("双减政策", Syntax.SIMPLE)).isEqualTo(1);
        assertThat(occurrences("“双减”", Syntax.CHARACTERS)).isEqualTo(1);
    }

    @Test
    void findsCharactersWhereverTheWordsWereCut() throws UserException, IOException {
        write(SamplePages.page("a.txt", "开教代会", "教代会，开", "教代 会"));
        assertThat(occurrences("代会", Syntax.SIMPLE)).isEqualTo(1);
        assertThat(occurrences("代会", Syntax.CHARACTERS)).isEqualTo(2);
        assertThat(occurrences("代 会", Syntax.CHARACTERS)).isEqualTo(1);
    }

    @Test
    void countsOverlappingOccurrences() throws UserException, IOException {
        write(SamplePages.page("a.txt", "工工工工"));
        assertThat(occurrences("工工", Syntax.CHARACTERS)).isEqualTo(3);
        assertThat(search("工工", Syntax.CHARACTERS).hits().getFirst().snippet().highlights())
                .containsExactly(new Span(0, 4));
    }

    @Test
    void countsEverySubstringOfRandomParagraphs() throws UserException, IOException {
        for (long seed = 0; seed < 12; seed++) {
            Path directory = folder.resolve("s" + seed);
            Random random = new Random(seed);
            List<String> lines = IntStream.range(0, 30)
                    .mapToObj(i -> SamplePages.randomText(random, 1 + random.nextInt(60)))
                    .toList();
            Commits.write(directory, SamplePages.page("a.txt", lines.toArray(String[]::new)));
            try (Corpus corpus = Corpus.open(directory)) {
                CorpusSearch search = CorpusSearch.in(corpus, new PairSegmenter());
                for (int i = 0; i < 60; i++) {
                    String query = substring(random, lines.get(random.nextInt(lines.size())));
                    assertCount(search, lines, query, "seed " + seed);
                }
            }
        }
    }

    private static void assertCount(CorpusSearch search, List<String> lines, String query, String seed)
            throws UserException, IOException {
        if (query.isBlank()) {
            return;
        }
        List<Span> expected = occurrences(String.join("\n", lines), query);
        SearchResult result = search
                .search(new SearchRequest(query(query, Syntax.CHARACTERS), SearchFilter.NONE, 1000), NameGate.SHOWING);
        assertThat(result.occurrences()).as("%s, '%s' in %s", seed, query, lines).isEqualTo(expected.size());
        assertThat(result.hits().stream().flatMap(hit -> hit.matches().stream()))
                .as("%s, '%s' in %s", seed, query, lines)
                .isEqualTo(expected);
    }

    private static String substring(Random random, String line) {
        int[] codePoints = line.codePoints().toArray();
        int start = random.nextInt(codePoints.length);
        int count = 1 + random.nextInt(Math.min(4, codePoints.length - start));
        return new String(codePoints, start, count);
    }

    private static List<Span> occurrences(String text, String query) {
        return IntStream.range(0, text.length())
                .filter(at -> text.startsWith(query, at))
                .mapToObj(at -> new Span(at, at + query.length()))
                .toList();
    }

    @Test
    void countsEverythingHoweverFewAreListed() throws UserException, IOException {
        AnnotatedPage[] pages = IntStream.range(0, 500)
                .mapToObj(i -> SamplePages.page("%03d.txt".formatted((i * 37) % 500), "慰问", "慰问慰问"))
                .toArray(AnnotatedPage[]::new);
        write(pages);
        SearchResult result = search("慰问", Syntax.SIMPLE, SearchFilter.NONE, 3);
        assertThat(result.occurrences()).isEqualTo(1500);
        assertThat(result.paragraphs()).isEqualTo(1000);
        assertThat(result.hits().stream().map(hit -> hit.source() + hit.paragraph().span().start()))
                .containsExactly("000.txt0", "000.txt3", "001.txt0");
        assertThat(search("慰问", Syntax.SIMPLE, SearchFilter.NONE, 0))
                .isEqualTo(new SearchResult(1500, 1000, List.of()));
    }

    @Test
    void filters() throws UserException, IOException {
        write(SamplePages.page("a.txt", PRIMARY, 2021, Category.RELIEF_VISITS, "慰问"),
                SamplePages.page("b.txt", PRIMARY, 2023, Category.RETIREES, "慰问"),
                SamplePages.page("c.txt", MIDDLE, 2023, Category.RELIEF_VISITS, "慰问"),
                SamplePages.page("d.txt", School.HIDDEN, 2024, Category.RELIEF_VISITS, "慰问"));
        SearchFilter none = SearchFilter.NONE;
        assertThat(sources(none)).containsExactly("a.txt", "b.txt", "c.txt", "d.txt");
        assertThat(sources(none.withSchools(Set.of("霁川县实验小学")))).containsExactly("a.txt", "b.txt");
        assertThat(sources(none.withSchools(Set.of("jc-02")))).containsExactly("c.txt");
        assertThat(sources(none.withSchools(Set.of("jc-02", "霁川县实验小学")))).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(sources(none.withYears(2022, 2023))).containsExactly("b.txt", "c.txt");
        assertThat(sources(none.withCategories(Set.of(Category.RETIREES)))).containsExactly("b.txt");
        assertThat(sources(none.withSources(Set.of("d.txt", "e.txt")))).containsExactly("d.txt");
        assertThat(sources(none.withKinds(Set.of(ParagraphKind.CLOSING)))).isEmpty();
        assertThat(sources(none.withKinds(Set.of(ParagraphKind.WORK)))).hasSize(4);
        assertThat(sources(none.withDocumentKinds(Set.of(DocumentKind.SUMMARY)))).hasSize(4);
        assertThat(sources(none.withDocumentKinds(Set.of(DocumentKind.OTHER)))).isEmpty();
        assertThat(sources(none.withSchools(Set.of("霁川县实验小学")).withYears(2023, 2023))).containsExactly("b.txt");
    }

    private Stream<String> sources(SearchFilter filter) throws UserException, IOException {
        return search("慰问", Syntax.SIMPLE, filter, 10).hits().stream().map(SearchHit::source);
    }

    @Test
    void refusesQueriesWithoutWords() throws UserException, IOException {
        write(SamplePages.page("a.txt", "慰问，《教工》"));
        for (String query : List.of("", "  ", "　")) {
            assertThatThrownBy(() -> search(query, Syntax.CHARACTERS)).isInstanceOf(QueryParseException.class);
            assertThatThrownBy(() -> search(query, Syntax.SIMPLE)).isInstanceOf(QueryParseException.class);
        }
        assertThatThrownBy(() -> search("《 》", Syntax.SIMPLE)).isInstanceOf(QueryParseException.class)
                .hasMessageContaining("《 》")
                .hasMessageContaining("--layer chars");
        assertThat(occurrences("《", Syntax.CHARACTERS)).isEqualTo(1);
        assertThatThrownBy(() -> search("慰".repeat(1001), Syntax.CHARACTERS)).isInstanceOf(QueryParseException.class)
                .hasMessageContaining("1001")
                .hasMessageContaining("1000");
    }

    @Test
    void refusesAnotherSegmenterThanTheCorpusWasCutWith() throws UserException, IOException {
        write(SamplePages.page("a.txt", "慰问"));
        Segmenter other = new Segmenter() {
            @Override
            public List<Token> segment(String text) {
                return List.of();
            }

            @Override
            public String fingerprint() {
                return "other-2";
            }
        };
        try (Corpus corpus = Corpus.open(folder)) {
            assertThatThrownBy(() -> CorpusSearch.in(corpus, other))
                    .isInstanceOfSatisfying(CorpusException.class,
                            e -> assertThat(e.problem()).isEqualTo(CorpusException.Problem.FOREIGN_SEGMENTER))
                    .hasMessageContaining("pairs-1")
                    .hasMessageContaining("other-2")
                    .hasMessageContaining("--rebuild");
        }
    }

    @Test
    void findsLongWordsWhole() throws UserException, IOException {
        String word = "a".repeat(40_000);
        write(SamplePages.page("a.txt", word + "，慰问", word + "b"));
        assertThat(occurrences("慰问", Syntax.SIMPLE)).isEqualTo(1);
        assertThat(occurrences("a".repeat(1000), Syntax.SIMPLE)).isZero();
        assertThat(search("a", Syntax.CHARACTERS).occurrences()).isEqualTo(80_000);
    }

    @Test
    void survivesUnpairedSurrogates() throws UserException, IOException {
        write(SamplePages.page("a.txt", "慰\uD83D问\uDE00教工\uD83D\uDE00代会"));
        assertThat(occurrences("教工", Syntax.SIMPLE)).isEqualTo(1);
        assertThat(search("代会", Syntax.CHARACTERS).hits().getFirst().matches()).containsExactly(new Span(8, 10));
        assertThat(occurrences("\uD83D\uDE00", Syntax.CHARACTERS)).isEqualTo(1);
        assertThat(occurrences("慰\uD83D问", Syntax.CHARACTERS)).isEqualTo(1);
    }

    @Test
    void countsInTextsOfAnyCharacters() throws UserException, IOException {
        Random random = new Random(99);
        List<String> lines = IntStream.range(0, 200).mapToObj(i -> hostile(random)).toList();
        write(SamplePages.page("a.txt", lines.toArray(String[]::new)));
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.paragraphs())
                    .isEqualTo(SamplePages.paragraphRows(SamplePages.page("a.txt", lines.toArray(String[]::new))));
            CorpusSearch search = CorpusSearch.in(corpus, new PairSegmenter());
            for (int i = 0; i < 300; i++) {
                String query = substring(random, lines.get(random.nextInt(lines.size())));
                // an unpaired surrogate is found as U+FFFD, which raw text does not show
                if (query.codePoints().noneMatch(c -> c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF))) {
                    assertCount(search, lines, query, "hostile text");
                }
            }
        }
    }

    /// Any code units but line feeds: controls, noncharacters, unpaired surrogates.
    private static String hostile(Random random) {
        char[] units = new char[1 + random.nextInt(30)];
        for (int i = 0; i < units.length; i++) {
            int range = random.nextInt(4);
            units[i] = (char) (switch (range) {
                case 0 -> random.nextInt(0x80);
                case 1 -> 0xD7F0 + random.nextInt(0x820);
                case 2 -> 0xFF00 + random.nextInt(0x100);
                default -> random.nextInt(0x10000);
            });
            units[i] = units[i] == '\n' ? '\0' : units[i];
        }
        return new String(units);
    }
}
