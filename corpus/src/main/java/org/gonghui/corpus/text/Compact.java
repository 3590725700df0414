package org.gonghui.corpus.text;

/// The form of a line in which rules read it: no blanks, no zero-width, private-use or stray characters, and
/// full-width letters, digits and punctuation in their half-width forms. Only a key: offsets are those of the page.
public final class Compact {

    private Compact() {}

    /// The compact form of `text`.
    public static String of(CharSequence text) {
        char[] compact = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isNoise(c)) {
                compact[length++] = halfWidth(c);
            }
        }
        return new String(compact, 0, length);
    }

    /// Whether `c` says nothing: blanks of every kind, control and format characters, private use, backquotes.
    public static boolean isNoise(char c) {
        return c <= ' ' || c == '`' || isWide(c);
    }

    private static boolean isWide(char c) {
        if (c < '\u0080' || (c >= '\u4E00' && c <= '\u9FFF')) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static char halfWidth(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c;
    }
}
