package org.gonghui.corpus.text;

/// A few characters for which texts are looked through. Most characters of a text are in no such set, and of most of them
/// one bit tells it. Immutable.
public final class CharacterSet {

    private final String characters;
    /// A bit for the last six of each character.
    private final long endings;

    private CharacterSet(String characters) {
        this.characters = characters;
        this.endings = characters.chars().mapToLong(c -> 1L << c).reduce(0, (some, more) -> some | more);
    }

    /// The set of the characters, UTF-16 units each.
    public static CharacterSet of(String characters) {
        return new CharacterSet(characters);
    }

    /// Whether `c` is one of them.
    public boolean has(char c) {
        return (endings & 1L << c) != 0 && characters.indexOf(c) >= 0;
    }

    /// Where the first of them in `text` from `from` on stands; the length of the text if none does.
    public int next(String text, int from) {
        int at = from;
        while (at < text.length() && !has(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether one of them stands in `text`.
    public boolean anyIn(String text) {
        return next(text, 0) < text.length();
    }
}
