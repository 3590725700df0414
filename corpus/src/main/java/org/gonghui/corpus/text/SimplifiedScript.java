package org.gonghui.corpus.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Writes texts in traditional characters with simplified ones, the only ones that dictionaries and rules know. The
/// resource `traditional.txt` says which stand for which: of single characters, and of a few words such as 計畫 (计划),
/// whose characters alone would become others. A text never changes its length, so that offsets stay as they are.
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

    /// `text` in simplified characters, as long as it was. Characters that both scripts have are taken for traditional
    /// ones: to be asked for texts that want it.
    public static String of(String text) {
        return Table.LOADED.simplified(text, Table.LOADED.all);
    }

    /// Words that somebody asks for in simplified characters, as long as they were. What both scripts have stays.
    public static String ofWords(String words) {
        return Table.LOADED.simplified(words, Table.LOADED.foreign);
    }

    /// `text` as [#of] gives it if it is written in traditional characters at least in part, or as it is.
    public static String read(String text) {
        return isWantedFor(text) ? of(text) : text;
    }

    private static BitSet bits(String characters) {
        BitSet bits = new BitSet(LAST_HAN);
        for (int i = 0; i < characters.length(); i++) {
            bits.set(characters.charAt(i));
        }
        return bits;
    }

    /// What the resource says.
    private static final class Table {

        private static final String RESOURCE = "traditional.txt";
        private static final Table LOADED = load();

        /// What each character that the simplified script lacks stands for; all others stand for themselves.
        private final char[] foreign = themselves();
        /// The same with characters that both have.
        private final char[] all = themselves();
        /// Words, and their characters in simplified ones, by their first characters.
        private final Map<Character, Map<String, String>> words = new HashMap<>();

        private static char[] themselves() {
            char[] characters = new char[Character.MAX_VALUE + 1];
            for (int c = 0; c < characters.length; c++) {
                characters[c] = (char) c;
            }
            return characters;
        }

        private static Table load() {
            InputStream stream = Objects.requireNonNull(SimplifiedScript.class.getResourceAsStream(RESOURCE), RESOURCE);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                Table table = new Table();
                table.read(reader.lines().toList());
                return table;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void read(List<String> lines) {
            String section = "";
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.startsWith("[")) {
                    section = line;
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    for (String entry : line.split(" ", -1)) {
                        add(section, entry, i + 1);
                    }
                }
            }
        }

        private void add(String section, String entry, int line) {
            int half = entry.length() / 2;
            boolean pair = entry.length() == 2;
            if (pair && section.equals("[character]")) {
                foreign[entry.charAt(0)] = entry.charAt(1);
                all[entry.charAt(0)] = entry.charAt(1);
            } else if (pair && section.equals("[shared]")) {
                all[entry.charAt(0)] = entry.charAt(1);
            } else if (entry.indexOf('=') == half && entry.length() % 2 == 1 && section.equals("[word]")) {
                words.computeIfAbsent(entry.charAt(0), first -> new TreeMap<>())
                        .put(entry.substring(0, half), entry.substring(half + 1));
            } else {
                throw new IllegalStateException(RESOURCE + ", line " + line + ": '" + entry + "' in the section '"
                        + section + "' is no pair of the same length");
            }
        }

        private String simplified(String text, char[] characters) {
            char[] simplified = text.toCharArray();
            for (int at = 0; at < simplified.length; at++) {
                simplified[at] = characters[simplified[at]];
            }
            for (int at = 0; at < simplified.length; at++) {
                Map<String, String> beginning = words.getOrDefault(text.charAt(at), Map.of());
                for (Map.Entry<String, String> word : beginning.entrySet()) {
                    if (text.startsWith(word.getKey(), at)) {
                        word.getValue().getChars(0, word.getValue().length(), simplified, at);
                    }
                }
            }
            return new String(simplified);
        }
    }
}
