package org.gonghui.corpus.query.language;

/// White space of any kind, the ideographic and the no-break space included.
final class Blank {

    private Blank() {}

    static boolean is(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isAt(String text, int at) {
        return at < text.length() && is(text.codePointAt(at));
    }
}
