package org.gonghui.analyzer.segment;

/// Cuts a text that is too long for one word lattice into windows, so that memory stays bounded for any input.
/// Ordinary paragraphs are one window.
final class Windows {

    /// Most code units that are cut at once: about ten times the longest paragraph seen.
    static final int LONGEST = 16_384;

    private Windows() {}

    /// Where the window that begins at `start` ends: after the last sentence end in reach, else at the limit, never
    /// within a surrogate pair.
    static int end(String text, int start) {
        int limit = start + LONGEST;
        if (limit >= text.length()) {
            return text.length();
        }
        for (int at = limit; at > start; at--) {
            if (endsSentence(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) && Character.isHighSurrogate(text.charAt(limit - 1))
                ? limit - 1
                : limit;
    }

    private static boolean endsSentence(char c) {
        return c == '\n' || c == '。' || c == '！' || c == '？' || c == '；';
    }
}
