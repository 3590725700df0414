package org.gonghui.analyzer.classify;

/// Brings a text into the form in which phrases are compared: half width, lower case, without blanks, quotation marks
/// and the marks that sites strew into words.
///
/// Every character that is kept knows where it came from, so that evidence is quoted from the original.
final class Folding {

    private final char[] chars;
    private final int[] origin;
    private final int length;

    private Folding(CharSequence text) {
        chars = new char[text.length()];
        origin = new int[text.length() + 1];
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char folded = fold(text.charAt(i));
            if (folded != 0) {
                chars[kept] = folded;
                origin[kept] = i;
                kept++;
            }
        }
        origin[kept] = text.length();
        length = kept;
    }

    static Folding of(CharSequence text) {
        return new Folding(text);
    }

    static String fold(String text) {
        Folding folding = new Folding(text);
        return new String(folding.chars, 0, folding.length);
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    /// Where in the original the kept character `index` stands.
    int origin(int index) {
        return origin[index];
    }

    /// The character as it is compared, 0 if it is dropped.
    private static char fold(char c) {
        if (c >= '\u4e00' && c <= '\u9fff') {
            return c;
        }
        if (isDropped(c)) {
            return 0;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return fold((char) (c - 0xfee0));
        }
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static boolean isDropped(char c) {
        return switch (c) {
            case '“', '”', '‘', '’', '"', '\'', '`', '·', '•', '\u30fb', '-', '「', '」', '『', '』', '\u200b', '\ufeff' ->
                true;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c);
        };
    }
}
