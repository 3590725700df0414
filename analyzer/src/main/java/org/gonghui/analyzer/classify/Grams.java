package org.gonghui.analyzer.classify;

import org.gonghui.corpus.text.Token;

/// Runs of characters and words as features. The occurrences of a group weigh `1/√n` each, `n` of them, so that long lines
/// do not outweigh short ones. Numbers count as one digit: how many there were is no topic.
final class Grams {

    private Grams() {}

    /// A text with every run of digits as one 0.
    static String normal(Folding folding) {
        StringBuilder normal = new StringBuilder(folding.length());
        for (int i = 0; i < folding.length(); i++) {
            char c = folding.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit || normal.isEmpty() || normal.charAt(normal.length() - 1) != '0') {
                normal.append(digit ? '0' : c);
            }
        }
        return normal.toString();
    }

    /// All runs of `length` characters of `text`, a normal form, from `from` to `to`.
    static void read(FeatureGroup group, int length, String text, int from, int to, FeatureSink sink) {
        int count = 0;
        int run = 0;
        for (int i = from; i < to; i++) {
            run = isWordCharacter(text.charAt(i)) ? run + 1 : 0;
            count += run >= length ? 1 : 0;
        }
        double value = 1 / Math.sqrt(Math.max(1, count));
        run = 0;
        for (int i = from; i < to; i++) {
            run = isWordCharacter(text.charAt(i)) ? run + 1 : 0;
            if (run >= length) {
                sink.add(group, text, i + 1 - length, i + 1, value);
            }
        }
    }

    static void read(FeatureGroup group, int length, String text, FeatureSink sink) {
        read(group, length, text, 0, text.length(), sink);
    }

    /// Whether the word may be a feature. Names of people, places and institutions tell whose text it is, not what it is
    /// about.
    static boolean isWord(Token token) {
        String pos = token.pos();
        return isGram(token.word(), 0, token.word().length())
                && !(pos.startsWith("nr") || pos.startsWith("ns") || pos.startsWith("nt"));
    }

    private static boolean isGram(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isWordCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordCharacter(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '0' || (c >= 'a' && c <= 'z');
    }
}
