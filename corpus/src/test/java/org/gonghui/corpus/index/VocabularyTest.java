package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VocabularyTest {

    private final Path folder;

    VocabularyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<AnnotatedParagraph> paragraphs(AnnotatedPage page) {
        return page.summaries().getFirst().paragraphs();
    }

    @Test
    void readsTypesAsTheyWereWritten() {
        for (String word : List.of("工会", "a", "\0", "\1", "a\0b\1\1", "😀𠀀", "é")) {
            TypeTerm.Type type = TypeTerm.read(TypeTerm.of(new Token(word, "nz", 3)));
            assertThat(type.word().utf8ToString()).isEqualTo(word);
            assertThat(type.pos()).isEqualTo("nz");
            assertThat(type.length()).isEqualTo(word.length());
        }
        TypeTerm.Type longWord = TypeTerm.read(TypeTerm.of(new Token("a".repeat(40_000), "x", 0)));
        assertThat(longWord.word()).isEqualTo(Terms.of("a".repeat(40_000)));
        assertThat(longWord.length()).isEqualTo(40_000);
    }

    @Test
    void sortsTypesByWordThenPartOfSpeech() {
        Random random = new Random(1);
        List<Token> tokens = IntStream.range(0, 3_000)
                .mapToObj(i -> new Token(word(random), random.nextBoolean() ? "n" : "nz", 0))
                .toList();
        Comparator<Token> order = Comparator
                .<Token, byte[]>comparing(token -> token.word().getBytes(StandardCharsets.UTF_8),
                        Arrays::compareUnsigned)
                .thenComparing(Token::pos);
        assertThat(tokens.stream().sorted(order).map(TypeTerm::of))
                .isEqualTo(tokens.stream().map(TypeTerm::of).sorted().toList());
    }

    private static String word(Random random) {
        int[] points = {0, 1, 2, 'a', 0x7F, 0x80, 0x5DE5, 0xFFFD, 0x1F600};
        int[] word = IntStream.range(0, 1 + random.nextInt(4)).map(i -> points[random.nextInt(points.length)])
                .toArray();
        return new String(word, 0, word.length);
    }

    @Test
    void numbersWordsOfAllSegmentsInOrder() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访慰问，走访", "慰问a"));
        Commits.write(folder, SamplePages.page("b.txt", "看望慰问。"));
        try (Corpus corpus = Corpus.open(folder)) {
            Vocabulary vocabulary = corpus.index().vocabulary();
            List<String> words = IntStream.range(0, vocabulary.words()).mapToObj(vocabulary::word).toList();
            assertThat(words).containsExactly("a", "。", "慰问", "看望", "走访", "，");
            assertThat(words).allSatisfy(
                    word -> assertThat(vocabulary.findWord(word)).hasValue(words.indexOf(word)));
            assertThat(vocabulary.findWord("没有")).isEmpty();
            assertThat(IntStream.range(0, vocabulary.tags()).mapToObj(vocabulary::tag)).containsExactly("n", "w", "x");
            assertThat(IntStream.range(0, vocabulary.types()).filter(vocabulary::isPunctuation)
                    .mapToObj(vocabulary::wordOfType)).containsExactly("。", "，");
        }
    }

    @Test
    void givesTokensBackWhereTheyStood() throws UserException, IOException {
        Random random = new Random(5);
        String[] lines = IntStream.range(0, 40).mapToObj(i -> SamplePages.randomText(random, 1 + i * i / 4).strip())
                .map(line -> line.isEmpty() ? "x" : line).toArray(String[]::new);
        // more than 256 different words, so that their numbers take two bytes
        lines[7] = String.join("　", IntStream.range(0, 700).mapToObj(i -> "w" + i % 400).toList());
        lines[8] = "\0a\1 " + "b".repeat(300) + " ，" + "b".repeat(300);
        AnnotatedPage page = SamplePages.page("a.txt", lines);
        Commits.write(folder, page, SamplePages.page("b.txt", "走访"));
        try (Corpus corpus = Corpus.open(folder)) {
            Vocabulary vocabulary = corpus.index().vocabulary();
            for (LeafReaderContext segment : corpus.index().reader().leaves()) {
                ParagraphTokens tokens = corpus.index().tokens(segment);
                // backwards too
                for (int doc = paragraphs(page).size() - 1; doc >= 0; doc--) {
                    List<Token> expected = paragraphs(page).get(doc).tokens();
                    assertThat(tokens.load(doc)).isTrue();
                    assertThat(tokens.size()).isEqualTo(expected.size());
                    for (int position = tokens.size() - 1; position >= 0; position--) {
                        Token token = expected.get(position);
                        int type = tokens.type(position);
                        assertThat(vocabulary.utf8(vocabulary.wordOf(type))).isEqualTo(Terms.of(token.word()));
                        assertThat(vocabulary.tag(vocabulary.tagOf(type))).isEqualTo(token.pos());
                        assertThat(tokens.start(position)).isEqualTo(token.start());
                        assertThat(tokens.end(position)).isEqualTo(token.end());
                    }
                    assertThat(tokens.typeOrNone(-1)).isEqualTo(-1);
                    assertThat(tokens.typeOrNone(tokens.size())).isEqualTo(-1);
                }
                assertThat(tokens.load(paragraphs(page).size())).as("a document").isFalse();
                assertThat(tokens.size()).isZero();
            }
        }
    }

    @Test
    void writesNumbersOfAnySize() {
        VariableBytes bytes = new VariableBytes();
        int[] numbers = {0, 1, 127, 128, 300, 65_535, 1 << 21, Integer.MAX_VALUE};
        Arrays.stream(numbers).forEach(bytes::number);
        VariableBytes.Reader reader = new VariableBytes.Reader().reset(bytes.text("教代会").bytes());
        assertThat(Arrays.stream(numbers).map(number -> reader.number())).containsExactly(0, 1, 127, 128, 300, 65_535,
                1 << 21, Integer.MAX_VALUE);
        assertThat(reader.text()).isEqualTo("教代会");
        assertThat(reader.hasNext()).isFalse();
        assertThat(new VariableBytes().fixed(0x01020304, 4).bytes()).isEqualTo(new BytesRef(new byte[]{4, 3, 2, 1}));
    }
}
