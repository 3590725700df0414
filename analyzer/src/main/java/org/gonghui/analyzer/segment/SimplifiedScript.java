package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes texts in traditional characters with simplified ones, the only ones that dictionaries and rules know. HanLP's
/// table says which stand for which: of single characters, and of a few words such as 計畫 (计划), whose characters alone
/// would become others. A text never changes its length, so that offsets stay as they are.
///
/// Whether a text needs it is seen without that table, which is loaded for the first text that does. Safe for any number
/// of threads.
public final class SimplifiedScript {

    /// Characters that stand in every text in traditional characters and in none in simplified ones.
    static final String FREQUENT = "會學師總結為們這與個來對進動務員開實關組織職業領導辦問時範現議獲設處賽經審護體寫將黨過緊計兩讓規"
            + "幫權熱選評裏裡課歡級強認識劃檢條費圍書決氣滿機勞間萬競頭區優績見溫堅內聯習發階樣記錄論單婦讀訓種"
            + "麼編擔當層鄉鎮達維簽訂調爭從長產義質標極風樂豐濟團遠電車國門題類應數戶場無點許話說請還號東兒";
    private static final BitSet TELLING = bits(FREQUENT);
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';

    /// So many characters, and one in so many, make a text traditional: less is a name, or a word quoted.
    private static final int FEWEST = 3;
    private static final int ONE_IN = 100;

    private SimplifiedScript() {}

    /// Whether `text` is written in traditional characters at least in part: at least three of its characters, and one in
    /// a hundred Chinese ones, are frequent characters that the simplified script lacks.
    public static boolean isWantedFor(String text) {
        int telling = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_HAN && c <= LAST_HAN) {
                han++;
                telling += TELLING.get(c) ? 1 : 0;
            }
        }
        return telling >= FEWEST && (long) telling * ONE_IN >= han;
    }

    /// `text` in simplified characters, as long as it was.
    public static String of(String text) {
        return Table.LOADED.simplified(text);
    }

    private static BitSet bits(String characters) {
        BitSet bits = new BitSet(LAST_HAN);
        for (int i = 0; i < characters.length(); i++) {
            bits.set(characters.charAt(i));
        }
        return bits;
    }

    /// What HanLP's table says.
    private static final class Table {

        private static final String FILE = "/data/dictionary/tc/t2s.txt";
        private static final Table LOADED = load();

        /// A word whose characters stand for others than they do alone.
        private record Word(String traditional, String simplified) {}

        /// What each character stands for, mostly itself.
        private final char[] alone;
        /// By their first characters, the longest first.
        private final Map<Character, List<Word>> words;

        private Table(char[] alone, Map<Character, List<Word>> words) {
            this.alone = alone;
            this.words = words;
        }

        private static Table load() {
            char[] alone = new char[Character.MAX_VALUE + 1];
            for (int c = 0; c < alone.length; c++) {
                alone[c] = (char) c;
            }
            List<Word> words = new ArrayList<>();
            for (String line : lines()) {
                int equals = line.indexOf('=');
                if (equals == 1 && line.length() == 3) {
                    alone[line.charAt(0)] = line.charAt(2);
                } else if (equals > 1 && line.length() == 2 * equals + 1) {
                    words.add(new Word(line.substring(0, equals), line.substring(equals + 1)));
                }
            }
            return new Table(alone, byFirst(alone, words));
        }

        private static List<String> lines() {
            InputStream stream = Objects.requireNonNull(CoreDictionary.class.getResourceAsStream(FILE), FILE);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Only words that turn every character into the simplified one: the rest are names of old that keep some, and
        /// of which parts stand in many a sentence (於單 in 對於單位).
        private static Map<Character, List<Word>> byFirst(char[] alone, List<Word> words) {
            words.sort(Comparator.comparingInt((Word word) -> -word.traditional().length())
                    .thenComparing(Word::traditional));
            Map<Character, List<Word>> byFirst = new HashMap<>();
            for (Word word : words) {
                String simplified = word.simplified();
                if (!simplified.equals(characters(alone, word.traditional()))
                        && simplified.equals(characters(alone, simplified))) {
                    byFirst.computeIfAbsent(word.traditional().charAt(0), first -> new ArrayList<>()).add(word);
                }
            }
            return byFirst;
        }

        private static String characters(char[] alone, String text) {
            char[] characters = text.toCharArray();
            for (int i = 0; i < characters.length; i++) {
                characters[i] = alone[characters[i]];
            }
            return new String(characters);
        }

        String simplified(String text) {
            StringBuilder simplified = new StringBuilder(characters(alone, text));
            for (int at = 0; at < text.length(); at++) {
                for (Word word : words.getOrDefault(text.charAt(at), List.of())) {
                    if (text.startsWith(word.traditional(), at)) {
                        simplified.replace(at, at + word.traditional().length(), word.simplified());
                        break;
                    }
                }
            }
            return simplified.toString();
        }
    }
}
