package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.NavigableSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What queries find, compared with [PlainMatcher].
final class MatchingTest {

    private static final int ALL = Integer.MAX_VALUE;

    private final Path folder;

    MatchingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /// Where a hit stands.
    private record Place(String source, Span span) {}

    private static TokenPattern word(String word) {
        return new TokenPattern.One(new TokenTest.Is(Attribute.WORD, word));
    }

    private static TokenPattern any(int min, int max) {
        return new TokenPattern.Repeat(new TokenPattern.One(new TokenTest.Any()), min, max);
    }

    private static ResolvedQuery sequence(TokenPattern... parts) {
        return new ResolvedQuery.Tokens(new TokenPattern.Sequence(List.of(parts)));
    }

    private List<Place> find(ResolvedQuery query) throws UserException, IOException {
        try (Corpus corpus = Corpus.open(folder)) {
            return places(CorpusSearch.in(corpus, new PairSegmenter()).hits(query, SearchFilter.NONE));
        }
    }

    private static List<Place> places(Hits hits) throws IOException {
        return hits.page(0, ALL, ContextSize.tokens(2))
                .stream()
                .map(hit -> new Place(hit.document().document().source(), hit.span()))
                .toList();
    }

    private static List<Place> expected(ResolvedQuery query, List<AnnotatedPage> pages) {
        List<Place> places = new ArrayList<>();
        for (AnnotatedPage page : pages) {
            for (AnnotatedParagraph paragraph : page.summaries().getFirst().paragraphs()) {
                Span span = paragraph.paragraph().span();
                Optional<NavigableSet<Span>> found = new PlainMatcher(page.page().source(),
                        span.in(page.page().text()), paragraph.tokens()).find(query);
                found.ifPresent(spans -> spans
                        .forEach(hit -> places.add(new Place(page.page().source(), hit.shift(span.start())))));
            }
        }
        return places;
    }

    private static List<AnnotatedPage> randomPages(RandomQueries random) {
        return IntStream.range(0, 12)
                .mapToObj(i -> SamplePages.page("abc".charAt(i / 4) + "" + i % 4 + ".txt",
                        IntStream.range(0, 6).mapToObj(line -> random.text()).toArray(String[]::new)))
                .toList();
    }

    @Test
    void findsWhatTryingEverythingFinds() throws UserException, IOException {
        for (long seed = 0; seed < 6; seed++) {
            RandomQueries random = new RandomQueries(new Random(seed));
            List<AnnotatedPage> pages = randomPages(random);
            Path directory = folder.resolve("s" + seed);
            // two commits, in another order than that of the corpus: several segments
            Commits.write(directory, pages.subList(6, 12).toArray(AnnotatedPage[]::new));
            Commits.write(directory, pages.subList(0, 6).toArray(AnnotatedPage[]::new));
            try (Corpus corpus = Corpus.open(directory)) {
                CorpusSearch search = CorpusSearch.in(corpus, new PairSegmenter());
                for (int i = 0; i < 100; i++) {
                    ResolvedQuery query = random.query(2);
                    assertThat(places(search.hits(query, SearchFilter.NONE))).as("seed %d, %s", seed, query)
                            .isEqualTo(expected(query, pages));
                }
            }
        }
    }

    /// Words that no text has, in a row.
    private static TokenPattern never(int times) {
        return new TokenPattern.Repeat(word("没有"), times, times);
    }

    /// A pattern with more states than a long has bits, on either side of any border between two longs.
    private static ResolvedQuery wide(RandomQueries random, int number) {
        TokenPattern pattern = switch (number % 4) {
            case 0 -> new TokenPattern.Sequence(List.of(any(0, 60 + number), random.pattern(1)));
            case 1 ->
                new TokenPattern.Repeat(new TokenPattern.Choice(List.of(word("工会"), word("会工"), random.pattern(0))),
                        20 + number, 40 + number);
            default -> random.pattern(2);
        };
        return new ResolvedQuery.Tokens(new TokenPattern.Choice(List.of(never(50 + number), pattern, never(20))));
    }

    @Test
    void findsWithManyStatesWhatTryingEverythingFinds() throws UserException, IOException {
        for (long seed = 100; seed < 102; seed++) {
            RandomQueries random = new RandomQueries(new Random(seed));
            String together = "工会".repeat(45) + "会工".repeat(20);
            List<AnnotatedPage> pages = IntStream.range(0, 4).mapToObj(i -> SamplePages.page("abcd".charAt(i) + ".txt",
                    random.text().repeat(8), together.substring(i) + random.text())).toList();
            Path directory = folder.resolve("w" + seed);
            Commits.write(directory, pages.toArray(AnnotatedPage[]::new));
            try (Corpus corpus = Corpus.open(directory)) {
                CorpusSearch search = CorpusSearch.in(corpus, new PairSegmenter());
                for (int i = 0; i < 16; i++) {
                    ResolvedQuery query = wide(random, i);
                    assertThat(places(search.hits(query, SearchFilter.NONE))).as("seed %d, %s", seed, query)
                            .isEqualTo(expected(query, pages));
                }
            }
        }
    }

    @Test
    void findsEveryRangeNotOnlyTheShortest() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "慰问教师教师"));
        assertThat(find(sequence(word("慰问"), any(0, 3), word("教师"))))
                .containsExactly(new Place("a.txt", new Span(0, 4)), new Place("a.txt", new Span(0, 6)));
    }

    @Test
    void countsPunctuationAsTokens() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "慰问、教师", "慰问教师"));
        assertThat(find(sequence(word("慰问"), word("教师")))).hasSize(1);
        assertThat(find(sequence(word("慰问"), any(1, 1), word("教师")))).hasSize(1);
        assertThat(find(sequence(word("慰问"), word("、"), word("教师")))).hasSize(1);
    }

    @Test
    void neverCrossesParagraphs() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "慰问", "教师"));
        assertThat(find(sequence(word("慰问"), any(0, 9), word("教师")))).isEmpty();
    }

    @Test
    void givesParagraphsThatMeetAQueryWithoutHits() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "慰问", "教师"), SamplePages.page("b.txt", "教师"));
        ResolvedQuery query = new ResolvedQuery.Not(new ResolvedQuery.Tokens(word("慰问")));
        try (Corpus corpus = Corpus.open(folder)) {
            Hits hits = CorpusSearch.in(corpus, new PairSegmenter()).hits(query, SearchFilter.NONE);
            assertThat(hits.size()).isZero();
            assertThat(hits.paragraphs()).isEqualTo(2);
            assertThat(hits.documents()).isEqualTo(2);
            assertThat(hits.paragraphPage(0, ALL, NameGate.SHOWING))
                    .extracting(found -> found.entry().document().document().source())
                    .containsExactly("a.txt", "b.txt");
        }
    }

    @Test
    void forgetsWhatWasReplaced() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "慰问"), SamplePages.page("b.txt", "慰问"));
        Commits.write(folder, SamplePages.page("a.txt", "教师"));
        assertThat(find(new ResolvedQuery.Tokens(word("慰问")))).containsExactly(new Place("b.txt", new Span(0, 2)));
        assertThat(find(new ResolvedQuery.Characters("问"))).hasSize(1);
        assertThat(find(sequence(any(1, 1), word("没有")))).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void stopsAtTooManyHits() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "工会".repeat(3_000)));
        ResolvedQuery everything = new ResolvedQuery.Tokens(any(1, TokenPattern.Repeat.UNLIMITED));
        try (Corpus corpus = Corpus.open(folder)) {
            CorpusSearch search = CorpusSearch.in(corpus, new PairSegmenter());
            assertThatThrownBy(() -> search.hits(everything, SearchFilter.NONE, 1_000_000))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("1000000");
            assertThat(search.hits(everything, SearchFilter.NONE, 5_000_000).size()).isEqualTo(3_000 * 3_001 / 2);
        }
    }

    @Test
    void oneHitTooManyIsTooManyHoweverTheyAreSpread() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "工会", "工会", "工会"));
        Commits.write(folder, SamplePages.page("b.txt", "工会", "工会"));
        ResolvedQuery query = new ResolvedQuery.Tokens(word("工会"));
        try (Corpus corpus = Corpus.open(folder)) {
            CorpusSearch search = CorpusSearch.in(corpus, new PairSegmenter());
            assertThat(search.hits(query, SearchFilter.NONE, 5).size()).isEqualTo(5);
            assertThatThrownBy(() -> search.hits(query, SearchFilter.NONE, 4)).isInstanceOf(QueryException.class);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void refusesWhatIsTooMuch() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "工会"));
        assertThatThrownBy(() -> find(new ResolvedQuery.Tokens(any(1, 1_000_000)))).isInstanceOf(QueryException.class)
                .hasMessageContaining("1024");
        String regex = "(.*工){40}.{40}";
        assertThatThrownBy(() -> find(new ResolvedQuery.Tokens(
                new TokenPattern.One(new TokenTest.Matches(Attribute.WORD, regex)))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(regex);
    }

    @Test
    void takesQuotationMarksInRegularExpressionsForCharacters() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "a\"b"));
        assertThat(find(new ResolvedQuery.Tokens(new TokenPattern.One(new TokenTest.Matches(Attribute.WORD, "\"")))))
                .hasSize(1);
    }
}
