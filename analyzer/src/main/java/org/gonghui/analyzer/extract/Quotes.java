package org.gonghui.analyzer.extract;

import java.util.BitSet;

/// Which places of a text stand within quotation marks or within a title. Marks may be unpaired or straight; a
/// quotation that runs past the end of a sentence, or is too long for a name, is not taken for one.
final class Quotes {

    private static final String OPEN = "“‘「『";
    private static final String CLOSE = "”’」』";
    private static final int LONGEST = 30;

    private final BitSet quoted = new BitSet();
    private final BitSet titled = new BitSet();

    Quotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                continue;
            }
            if (c == '《') {
                mark(text, i, titled, '》', '》');
            } else if (OPEN.indexOf(c) >= 0) {
                i = mark(text, i, quoted, CLOSE.charAt(OPEN.indexOf(c)), c);
            } else if (c == '"' || c == '＂') {
                i = mark(text, i, quoted, c, c);
            }
        }
    }

    /// Whether `c` is an ideograph, as most of a text is, and so no mark of any sort.
    static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /// Marks from `open` to the closing mark; returns where to go on.
    private static int mark(String text, int open, BitSet places, char close, char again) {
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close || c == again) {
                places.set(open, i + 1);
                return i;
            }
            if (c == '。' || c == '；') {
                return open;
            }
        }
        return open;
    }

    boolean inQuotes(int at) {
        return quoted.get(at);
    }

    boolean inTitle(int at) {
        return titled.get(at);
    }

    /// Start of the quotation that covers `at`, or `at` itself.
    int startOf(int at) {
        return quoted.get(at) ? quoted.previousClearBit(at) + 1 : at;
    }

    /// Start of the title that covers `at`, or `at` itself.
    int titleStart(int at) {
        return titled.get(at) ? titled.previousClearBit(at) + 1 : at;
    }

    /// End of the quotation that covers `at`, or `at` itself.
    int endOf(int at) {
        return quoted.get(at) ? quoted.nextClearBit(at) : at;
    }
}
