package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.query.Hit.Piece;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HitsTest {

    private static final Comparator<String> BY_CODE_POINTS = Comparator
            .comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    private static final int ALL = Integer.MAX_VALUE;

    private final Path folder;

    HitsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /// Looks at hits while their corpus is open.
    private interface Look {
        void at(Hits hits) throws IOException;
    }

    private void look(ResolvedQuery query, Look look) throws UserException, IOException {
        try (Corpus corpus = Corpus.open(folder)) {
            look.at(CorpusSearch.in(corpus, new PairSegmenter()).hits(query, SearchFilter.NONE));
        }
    }

    private static ResolvedQuery word(String... words) {
        List<TokenPattern> parts = Stream.of(words)
                .<TokenPattern>map(word -> new TokenPattern.One(new TokenTest.Is(Attribute.WORD, word)))
                .toList();
        return new ResolvedQuery.Tokens(parts.size() == 1 ? parts.getFirst() : new TokenPattern.Sequence(parts));
    }

    private static List<Hit> all(Hits hits) throws IOException {
        return hits.page(0, ALL, ContextSize.tokens(10));
    }

    private static List<String> words(Piece piece) {
        return piece.tokens().stream().map(Token::word).toList();
    }

    @Test
    void showsTokensAroundAHit() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "全年", "走访教工， 慰问三人。总结"));
        look(word("慰问"), hits -> {
            Hit hit = hits.page(0, 1, ContextSize.tokens(2)).getFirst();
            assertThat(hit.span()).isEqualTo(new Span(9, 11));
            assertThat(hit.left()).isEqualTo(
                    new Piece("教工， ", List.of(new Token("教工", "n", 2), new Token("，", "w", 4))));
            assertThat(hit.key()).isEqualTo(new Piece("慰问", List.of(new Token("慰问", "n", 6))));
            assertThat(hit.right().text()).isEqualTo("三人。");
            assertThat(hit.headings()).containsExactly("一、送温暖", "（一）走访");
            assertThat(hits.page(0, 1, ContextSize.tokens(0)).getFirst().left()).isEqualTo(new Piece("", List.of()));
            Hit whole = hits.page(0, 1, ContextSize.tokens(ALL)).getFirst();
            assertThat(whole.left().text() + whole.key().text() + whole.right().text()).isEqualTo("走访教工， 慰问三人。总结");
        });
    }

    @Test
    void showsCharactersAroundAHit() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访😀教工，慰问三人"));
        look(word("慰问"), hits -> {
            Hit hit = hits.page(0, 1, ContextSize.characters(4)).getFirst();
            assertThat(hit.left().text()).isEqualTo("😀教工，");
            assertThat(words(hit.left())).containsExactly("😀", "教工", "，");
            assertThat(hits.page(0, 1, ContextSize.characters(2)).getFirst().left())
                    .isEqualTo(new Piece("工，", List.of(new Token("，", "w", 6))));
            assertThat(hits.page(0, 1, ContextSize.characters(99)).getFirst().left().text()).isEqualTo("走访😀教工，");
        });
    }

    @Test
    void showsHitsOfCharactersBetweenTheTokensAroundThem() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访教工慰问三人"));
        look(new ResolvedQuery.Characters("工慰"), hits -> {
            Hit hit = hits.page(0, 1, ContextSize.tokens(1)).getFirst();
            assertThat(hit.left()).isEqualTo(new Piece("走访教", List.of(new Token("走访", "n", 0))));
            assertThat(hit.key().text()).isEqualTo("工慰");
            assertThat(words(hit.key())).containsExactly("教工", "慰问");
            assertThat(hit.right()).isEqualTo(new Piece("问三人", List.of(new Token("三人", "n", 6))));
            assertThat(hits.grouped(List.of(new HitFeature.Left(1, Attribute.WORD),
                    new HitFeature.Right(1, Attribute.WORD), new HitFeature.Key(Attribute.WORD)))).containsExactly(
                            new Group(List.of(Optional.of("走访"), Optional.of("三人"), Optional.of("工慰")), 1));
        });
    }

    @Test
    void givesPagesOfAnyPart() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("b.txt", "慰问，慰问", "慰问"), SamplePages.page("a.txt", "慰问，慰问"));
        look(word("慰问"), hits -> {
            List<Hit> all = all(hits);
            assertThat(all).extracting(hit -> hit.document().document().source()).containsExactly("a.txt", "a.txt",
                    "b.txt", "b.txt", "b.txt");
            assertThat(hits.page(1, 3, ContextSize.tokens(10))).isEqualTo(all.subList(1, 4));
            assertThat(hits.page(4, 3, ContextSize.tokens(10))).isEqualTo(all.subList(4, 5));
            assertThat(hits.page(5, 3, ContextSize.tokens(10))).isEmpty();
            assertThat(hits.size()).isEqualTo(5);
            assertThat(hits.paragraphs()).isEqualTo(3);
            assertThat(hits.documents()).isEqualTo(2);
        });
    }

    private void writeRandom(int seed) throws UserException, IOException {
        RandomQueries random = new RandomQueries(new Random(seed));
        AnnotatedPage[] pages = IntStream.range(0, 60)
                .mapToObj(i -> SamplePages.page((i * 37) % 60 + ".txt", random.text(), random.text(), random.text()))
                .toArray(AnnotatedPage[]::new);
        Commits.write(folder, Arrays.copyOfRange(pages, 0, 25));
        Commits.write(folder, Arrays.copyOfRange(pages, 25, 60));
    }

    private static String left(Hit hit, int distance) {
        List<String> words = words(hit.left());
        return distance > words.size() ? "" : words.get(words.size() - distance);
    }

    private static String right(Hit hit, int distance) {
        List<String> words = words(hit.right());
        return distance > words.size() ? "" : words.get(distance - 1);
    }

    @Test
    void sortsByWordsAroundAndWithinHits() throws UserException, IOException {
        writeRandom(1);
        ResolvedQuery either = new ResolvedQuery.Tokens(new TokenPattern.Sequence(
                List.of(new TokenPattern.One(new TokenTest.Matches(Attribute.WORD, "工.*")),
                        new TokenPattern.Repeat(new TokenPattern.One(new TokenTest.Any()), 0, 1))));
        look(either, hits -> {
            List<Hit> expected = new ArrayList<>(all(hits));
            assertThat(expected).hasSizeGreaterThan(100);
            expected.sort(Comparator.<Hit, String>comparing(hit -> right(hit, 1), BY_CODE_POINTS)
                    .thenComparing(hit -> left(hit, 2), BY_CODE_POINTS.reversed())
                    .thenComparing(hit -> String.join(" ", words(hit.key())), BY_CODE_POINTS));
            assertThat(all(hits.sorted(List.of(SortKey.right(1), SortKey.left(2).descending(), SortKey.key()))))
                    .isEqualTo(expected);
        });
    }

    @Test
    void leavesHitsThatAreAlikeAsTheyStood() throws UserException, IOException {
        writeRandom(2);
        look(word("工会"), hits -> {
            List<Hit> expected = new ArrayList<>(all(hits));
            expected.sort(Comparator.comparing(hit -> left(hit, 1), BY_CODE_POINTS));
            assertThat(all(hits.sorted(List.of(SortKey.key())))).isEqualTo(all(hits));
            assertThat(all(hits.sorted(List.of(SortKey.left(1))))).isEqualTo(expected);
        });
    }

    @Test
    void groupsByWordsAndPartsOfSpeech() throws UserException, IOException {
        writeRandom(3);
        look(word("工会"), hits -> {
            Map<Optional<String>, Long> expected = all(hits).stream()
                    .collect(Collectors.groupingBy(
                            hit -> Optional.of(left(hit, 1)).filter(word -> !word.isEmpty()), Collectors.counting()));
            List<Group> groups = hits.grouped(List.of(new HitFeature.Left(1, Attribute.WORD)));
            assertThat(groups.stream().collect(Collectors.toMap(group -> group.values().getFirst(), Group::hits)))
                    .isEqualTo(expected);
            assertThat(groups).isSortedAccordingTo(Comparator.comparingLong(Group::hits).reversed()
                    .thenComparing(group -> group.values().getFirst().orElse(""), BY_CODE_POINTS));
            List<Group> two = hits.grouped(List.of(new HitFeature.Left(1, Attribute.POS),
                    new HitFeature.Right(1, Attribute.POS)));
            assertThat(two.stream().mapToLong(Group::hits).sum()).isEqualTo(hits.size());
            assertThat(two).extracting(Group::values).doesNotHaveDuplicates().hasSizeGreaterThan(5);
            assertThat(two).extracting(group -> group.values().getFirst().orElse("-")).isSubsetOf("n", "w", "x", "-");
        });
    }

    @Test
    void groupsByMetadata() throws UserException, IOException {
        School school = new School(Optional.of("霁川县第二中学"), Optional.empty(), SchoolStatus.STATED);
        Commits.write(folder, SamplePages.page("a.txt", school, 2022, Category.RETIREES, "慰问，慰问"),
                SamplePages.page("b.txt", School.HIDDEN, 2021, Category.RETIREES, "慰问"),
                SamplePages.page("c.txt", school, 2021, Category.MUTUAL_AID, "慰问"));
        look(word("慰问"), hits -> {
            assertThat(groups(hits, MetadataField.SCHOOL)).containsExactly("霁川县第二中学 3", "- 1");
            assertThat(groups(hits, MetadataField.YEAR)).containsExactly("2021 2", "2022 2");
            assertThat(groups(hits, MetadataField.CATEGORY)).containsExactly("retirees 3", "mutual-aid 1");
            assertThat(groups(hits, MetadataField.KIND)).containsExactly("work 4");
            assertThat(groups(hits, MetadataField.DOCUMENT_KIND)).containsExactly("summary 4");
            assertThat(groups(hits, MetadataField.SOURCE)).containsExactly("a.txt 2", "b.txt 1", "c.txt 1");
            assertThat(all(hits.sorted(List.of(SortKey.by(MetadataField.SCHOOL), SortKey.by(MetadataField.YEAR)))))
                    .extracting(hit -> hit.document().document().source()).containsExactly("b.txt", "c.txt", "a.txt",
                            "a.txt");
        });
        assertThatThrownBy(() -> look(word("慰问"), hits -> hits.grouped(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> groups(Hits hits, MetadataField field) throws IOException {
        return hits.grouped(List.of(new HitFeature.Metadata(field))).stream()
                .map(group -> group.values().getFirst().orElse("-") + " " + group.hits()).toList();
    }

    @Test
    void drawsSamples() throws UserException, IOException {
        writeRandom(4);
        look(word("工会"), hits -> {
            List<Hit> all = all(hits);
            List<Hit> sample = all(hits.sample(20, 7));
            assertThat(sample).hasSize(20).isSubsetOf(all).doesNotHaveDuplicates();
            assertThat(sample).isEqualTo(all.stream().filter(sample::contains).toList());
            assertThat(all(hits.sample(20, 7))).isEqualTo(sample);
            assertThat(all(hits.sample(20, 8))).isNotEqualTo(sample);
            assertThat(all(hits.sample(ALL, 7))).isEqualTo(all);
            assertThat(hits.sample(0, 7).size()).isZero();
            assertThat(hits.sample(20, 7).paragraphs())
                    .isEqualTo(sample.stream().map(Hit::paragraph).distinct().count());
            List<Hit> sorted = all(hits.sample(20, 7).sorted(List.of(SortKey.left(1))));
            assertThat(sorted).containsExactlyInAnyOrderElementsOf(sample);
            assertThat(sorted).isSortedAccordingTo(Comparator.comparing(hit -> left(hit, 1), BY_CODE_POINTS));
        });
    }

    @Test
    void drawsEachHitAboutAsOften() throws UserException, IOException {
        writeRandom(5);
        look(word("工会"), hits -> {
            List<Hit> all = all(hits);
            Map<Hit, Integer> numbers = IntStream.range(0, all.size()).boxed()
                    .collect(Collectors.toMap(all::get, Function.identity()));
            int[] drawn = new int[all.size()];
            for (int seed = 0; seed < 400; seed++) {
                all(hits.sample(all.size() / 4, seed)).forEach(hit -> drawn[numbers.getOrDefault(hit, -1)]++);
            }
            // 100 expected of each, standard deviation below 9
            assertThat(IntStream.of(drawn).boxed()).allSatisfy(count -> assertThat(count).isBetween(60, 140));
        });
    }
}
