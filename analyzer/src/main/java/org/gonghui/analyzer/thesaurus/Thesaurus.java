package org.gonghui.analyzer.thesaurus;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What words mean: their classes in the thesaurus that comes with HanLP, Harbin Institute of Technology's extended
/// 《同义词词林》 (Tongyici Cilin). A word has one class or several, each on two levels: 看望 is in `Hi` (social life) and
/// in `Hi02` (calling on somebody), as are 探望 and 拜访. What was learned of one word so holds for its like.
///
/// Only words of two to four characters count: shorter ones mean too many things, longer ones are names and sayings.
/// Immutable; safe for any number of threads.
public final class Thesaurus {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int PAIR_BITS = 17;
    private static final int WIDE = 2;
    private static final int NARROW = 4;
    private static final long FREE = 0;
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int MIX = 0x9E3779B1;
    private static final char[] NONE = {};

    private final List<String> names = new ArrayList<>();
    /// The words, four code units to a number, in an open-addressed table, and the classes of each.
    private final long[] words;
    private final char[][] classes;
    private final int shift;
    /// By the mixed first two code units of words: a bit for each length that a word with them has. Few pairs of a text
    /// begin any word, and fewer a long one.
    private final byte[] lengths = new byte[1 << PAIR_BITS];

    private Thesaurus(String lines) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(2, spaces(lines) * 4 / 3));
        shift = Long.SIZE - bits;
        words = new long[1 << bits];
        classes = new char[1 << bits][];
        Map<String, Character> numbers = new HashMap<>();
        Map<String, char[]> pairs = new HashMap<>();
        int at = 0;
        while (at < lines.length()) {
            int end = lines.indexOf('\n', at);
            end = end < 0 ? lines.length() : end;
            if (end - at > NARROW) {
                String wide = lines.substring(at, at + WIDE);
                String narrow = lines.substring(at, at + NARROW);
                put(lines, at, end, pairs.computeIfAbsent(narrow,
                        any -> new char[]{number(numbers, wide), number(numbers, narrow)}));
            }
            at = end + 1;
        }
    }

    private static int spaces(String lines) {
        int count = 0;
        for (int at = lines.indexOf(' '); at >= 0; at = lines.indexOf(' ', at + 1)) {
            count++;
        }
        return count;
    }

    /// The thesaurus as it comes: the same one every time.
    public static Thesaurus standard() {
        return Standard.THESAURUS;
    }

    /// A thesaurus of these lines.
    ///
    /// @param lines each a class of at least four characters, and behind spaces its words: `Hi02A01= 看望 探望`
    static Thesaurus of(String lines) {
        return new Thesaurus(lines);
    }

    private char number(Map<String, Character> numbers, String name) {
        return numbers.computeIfAbsent(name, any -> {
            names.add(name);
            return (char) (names.size() - 1);
        });
    }

    /// Puts the words of a line into the table.
    private void put(String lines, int start, int end, char[] both) {
        int space = lines.indexOf(' ', start);
        while (space >= 0 && space < end) {
            int next = lines.indexOf(' ', space + 1);
            int wordEnd = next < 0 || next > end ? end : next;
            if (wordEnd - space > SHORTEST && wordEnd - space <= LONGEST + 1) {
                lengths[pair(lines, space + 1)] |= (byte) (1 << (wordEnd - space - 1));
                put(packed(lines, space + 1, wordEnd), both);
            }
            space = next;
        }
    }

    private static int pair(String text, int at) {
        return (((text.charAt(at) << Character.SIZE) | text.charAt(at + 1)) * MIX) >>> (Integer.SIZE - PAIR_BITS);
    }

    private void put(long word, char[] both) {
        int slot = slot(word);
        words[slot] = word;
        classes[slot] = classes[slot] == null ? both : joined(classes[slot], both);
    }

    private static char[] joined(char[] some, char[] added) {
        StringBuilder all = new StringBuilder().append(some);
        for (char one : added) {
            if (all.indexOf(String.valueOf(one)) < 0) {
                all.append(one);
            }
        }
        return all.length() == some.length ? some : all.toString().toCharArray();
    }

    private static long packed(String text, int start, int end) {
        long packed = 0;
        for (int at = start; at < end; at++) {
            packed = (packed << Character.SIZE) | text.charAt(at);
        }
        return packed;
    }

    /// The slot that holds a word, else the free one where it would go.
    private int slot(long word) {
        int at = (int) ((word * STEP) >>> shift);
        while (words[at] != word && words[at] != FREE) {
            at = (at + 1) & (words.length - 1);
        }
        return at;
    }

    /// Names of the classes; their numbers are their places.
    public List<String> classes() {
        return names;
    }

    /// Numbers of the classes of `text[start..end)`, none if it is no word of the thesaurus.
    char[] classes(String text, int start, int end) {
        if (end - start < SHORTEST || end - start > LONGEST) {
            return NONE;
        }
        char[] found = classes[slot(packed(text, start, end))];
        return found == null ? NONE : found;
    }

    /// What will be known of a text of `length` UTF-16 code units.
    public Meanings meanings(int length) {
        return new Meanings(length, names.size());
    }

    /// Adds the words of `text[start..end)` that the thesaurus has: at each place the longest, none of them overlapping.
    ///
    /// @param start not before the end of what was added before
    public void read(String text, int start, int end, Meanings meanings) {
        int at = start;
        while (at < end - 1) {
            at += Math.max(1, add(text, at, end, meanings));
        }
    }

    /// Adds the longest word that begins at `at`; returns its length, 0 if there is none.
    private int add(String text, int at, int end, Meanings meanings) {
        int known = lengths[pair(text, at)];
        if (known == 0) {
            return 0;
        }
        for (int length = Math.min(LONGEST, end - at); length >= SHORTEST; length--) {
            char[] found = (known & (1 << length)) == 0 ? NONE : classes(text, at, at + length);
            if (found.length > 0) {
                meanings.add(at, at + length, found);
                return length;
            }
        }
        return 0;
    }

    private static final class Standard {

        private static final Thesaurus THESAURUS = read();

        private static Thesaurus read() {
            try (InputStream in = IOUtil.newInputStream(HanLP.Config.CoreSynonymDictionaryDictionaryPath)) {
                return of(
                        new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r", ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
