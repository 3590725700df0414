package org.gonghui.analyzer.pipeline;

/// Points that stand for full stops: a page typed with an English keyboard ends its sentences with `.`, and rules know
/// sentences by `。`. Not those of numbers, of list numbers (一.) and of names in a page that ends its sentences otherwise.
final class FullStops {

    private static final char POINT = '.';
    private static final char STOP = '。';
    private static final int LEAST = 2;
    private static final String NUMERALS = "一二三四五六七八九十百零〇";
    private static final String CLOSING = "”’」』》）)%";
    private static final int LONGEST_NUMBER = 4;

    private FullStops() {}

    /// The text with such points as full stops, of the same length; `text` itself if it has none.
    static String read(String text) {
        int points = 0;
        int stops = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            stops += c == STOP ? 1 : 0;
            points += c == POINT && ends(text, at) ? 1 : 0;
        }
        return points < LEAST || points <= stops ? text : replaced(text);
    }

    private static String replaced(String text) {
        StringBuilder read = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == POINT && ends(text, at)) {
                read.setCharAt(at, STOP);
            }
        }
        return read.toString();
    }

    /// Whether the point at `at` ends a sentence: words stand before it, and words or nothing behind it.
    private static boolean ends(String text, int at) {
        if (at == 0 || (at + 1 < text.length() && !mayFollow(text.charAt(at + 1)))) {
            return false;
        }
        char before = text.charAt(at - 1);
        return (isIdeograph(before) || CLOSING.indexOf(before) >= 0) && !isListNumber(text, at);
    }

    private static boolean mayFollow(char c) {
        return isIdeograph(c) || Character.isWhitespace(c) || "“‘「『《（(".indexOf(c) >= 0;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /// Whether nothing but a numeral stands before the point in its line or sentence: 二.加强学习, （一）.
    private static boolean isListNumber(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_NUMBER && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean bracket = "）)".indexOf(text.charAt(at - 1)) >= 0
                && text.lastIndexOf('\n', at - 1) >= at - LONGEST_NUMBER - 2;
        boolean opens = start == 0 || "\n\r\t 　。.；;，,：:（(第".indexOf(text.charAt(start - 1)) >= 0;
        return bracket || (start < at && opens);
    }
}
