package org.gonghui.corpus.query.language;

/// How often something is repeated, as it is written after it.
final class Quantifier {

    private Quantifier() {}

    static String write(int min, int max) {
        boolean unlimited = max == TokenPattern.Repeat.UNLIMITED;
        if (unlimited && min <= 1) {
            return min == 0 ? "*" : "+";
        }
        if (min == 0 && max == 1) {
            return "?";
        }
        if (min == max) {
            return "{" + min + "}";
        }
        return "{" + min + "," + (unlimited ? "" : max) + "}";
    }
}
