package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.Token;
import org.junit.jupiter.api.Test;

class TypeBytesTest {

    private static final List<String> WORDS = List.of("工会", "工", "会", "a", "\0", "\u0001b", "\uD800", "总".repeat(300));

    private static List<Token> tokens(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> new Token(WORDS.get(random.nextInt(WORDS.size())), random.nextBoolean() ? "n" : "vn",
                        400 * i))
                .toList();
    }

    @Test
    void eachTypeHasTheFormsThatItsTokenHas() {
        TypeBytes bytes = new TypeBytes();
        for (int seed = 0; seed < 20; seed++) {
            List<Token> tokens = tokens(new Random(seed));
            List<TypeBytes.Type> types = bytes.of(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(types.get(i).wordTerm()).isEqualTo(Terms.of(tokens.get(i).word()));
                assertThat(types.get(i).posTerm()).isEqualTo(new BytesRef(tokens.get(i).pos()));
                assertThat(types.get(i).term()).isEqualTo(TypeTerm.of(tokens.get(i)));
            }
        }
    }

    @Test
    void equalTokensOfAParagraphAreOneTypeEvenWhereTheMemoryIsFull() {
        TypeBytes bytes = new TypeBytes();
        for (int i = 0; i < 40; i++) {
            String word = "总".repeat(10_000 + i);
            List<TypeBytes.Type> types = bytes.of(List.of(new Token(word, "n", 0), new Token(word, "n", 20_000)));
            assertThat(types.get(0)).isSameAs(types.get(1));
        }
    }

    @Test
    void numbersTheSortedTypesOfAParagraph() {
        for (int seed = 0; seed < 100; seed++) {
            List<Token> tokens = tokens(new Random(seed));
            ForwardEntry entry = ForwardEntry.of(tokens, new TypeBytes().of(tokens));
            TreeMap<BytesRef, Integer> numbers = new TreeMap<>();
            tokens.forEach(token -> numbers.put(TypeTerm.of(token), 0));
            assertThat(entry.types()).as("seed %d", seed).containsExactlyElementsOf(numbers.keySet());
            VariableBytes.Reader reader = new VariableBytes.Reader().reset(entry.positions());
            assertThat(reader.number()).isEqualTo(tokens.size());
            for (Token token : tokens) {
                assertThat(entry.types().get(reader.number())).as("seed %d", seed).isEqualTo(TypeTerm.of(token));
            }
        }
    }

    @Test
    void theDigestIsThatOfAllPiecesBehindTheirLengths() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Token> tokens = tokens(random);
            String text = "工".repeat(random.nextInt(5_000));
            ContentDigest digest = new ContentDigest();
            digest.add(text);
            digest.add(tokens, new TypeBytes().of(tokens));
            digest.add(text);
            MessageDigest plain = MessageDigest.getInstance("SHA-256");
            plain(plain, text);
            plain.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, tokens.size()));
            for (Token token : tokens) {
                plain.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, token.start()));
                plain(plain, token.word());
                plain(plain, token.pos());
            }
            plain(plain, text);
            assertThat(digest.finish()).as("seed %d", seed).isEqualTo(HexFormat.of().formatHex(plain.digest()));
        }
    }

    private static void plain(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
