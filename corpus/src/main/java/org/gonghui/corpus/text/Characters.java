package org.gonghui.corpus.text;

/// The length of a text as people count it.
public final class Characters {

    private Characters() {}

    /// Number of Han characters, letters and digits in `text`, in code points; blanks, punctuation and symbols are
    /// not counted.
    public static int count(CharSequence text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
