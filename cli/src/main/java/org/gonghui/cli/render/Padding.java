package org.gonghui.cli.render;

import org.gonghui.corpus.text.DisplayWidth;

/// Fills texts up with blanks to a width in columns; longer ones stay as they are.
final class Padding {

    private Padding() {}

    static String right(String text, int width) {
        return text + blanks(width - DisplayWidth.of(text));
    }

    static String left(String text, int width) {
        return blanks(width - DisplayWidth.of(text)) + text;
    }

    static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
