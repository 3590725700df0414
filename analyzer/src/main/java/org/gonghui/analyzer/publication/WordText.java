package org.gonghui.analyzer.publication;

/// Texts as they may stand in a Word document.
final class WordText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int LARGEST = 99;

    private WordText() {}

    /// On one line, with U+FFFD in place of what XML 1.0 does not allow: control characters, lone surrogates.
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                safe.append(' ');
            } else {
                safe.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && Character.getType(character) != Character.SURROGATE
                && (character & 0xFFFE) != 0xFFFE;
    }

    /// A number as headings have it: 十一; in digits if it is 100 or more.
    static String numeral(int number) {
        if (number > LARGEST) {
            return Integer.toString(number);
        }
        String digits = "零一二三四五六七八九";
        int tens = number / 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : digits.charAt(tens) + "十";
        return ten + (number % 10 == 0 && tens > 0 ? "" : String.valueOf(digits.charAt(number % 10)));
    }
}
