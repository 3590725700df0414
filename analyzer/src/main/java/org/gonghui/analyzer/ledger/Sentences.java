package org.gonghui.analyzer.ledger;

import org.gonghui.corpus.text.Span;

/// The sentence around a place in a paragraph.
public final class Sentences {

    private static final String ENDS = "。！？!?；;\n\r";
    /// A sentence is cut this many code units to either side: lines without end stay readable.
    static final int LONGEST_SIDE = 200;

    private Sentences() {}

    /// From behind the last sentence's end before `at` to the first end behind it, white space at the edges left out.
    ///
    /// @param at within `text`
    public static String around(String text, Span at) {
        int start = at.start();
        int first = Math.max(0, at.start() - LONGEST_SIDE);
        while (start > first && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at.end();
        int last = Math.min(text.length(), at.end() + LONGEST_SIDE);
        while (end < last && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(whole(text, start), whole(text, Math.min(last, end + 1))).strip();
    }

    /// Never between the halves of a surrogate pair.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
