package org.gonghui.analyzer.classify;

/// Where clauses end.
final class Clauses {

    /// A first clause longer than this is no caption.
    private static final int LONGEST_LEAD = 40;

    private Clauses() {}

    /// Whether `c` ends a sentence or an item of a list of sentences; half and full width.
    static boolean endsSentence(char c) {
        return switch (c) {
            case '。', '；', ';', '！', '!', '？', '?', '\n' -> true;
            default -> false;
        };
    }

    /// Where the leading clause of a paragraph ends: at the first sentence end or colon, or after a number of
    /// characters if that comes later.
    static int leadEnd(String text) {
        int limit = Math.min(text.length(), LONGEST_LEAD);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (endsSentence(c) || c == '：' || c == ':') {
                return i;
            }
        }
        return limit;
    }
}
