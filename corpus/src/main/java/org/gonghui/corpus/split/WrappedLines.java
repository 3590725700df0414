package org.gonghui.corpus.split;

import java.util.List;

/// How wide the lines of a document are that was broken at a fixed width, as texts copied out of a PDF are.
///
/// @param width the length of a full line, in signs of the compact form; 0 if the lines are not broken
record WrappedLines(int width) {

    /// Shorter lines are not those of a page.
    private static final int NARROWEST = 26;
    private static final int WIDEST = 60;
    /// A line is full that lacks no more than this: blanks at its beginning, half-width signs.
    private static final int RAGGED = 4;
    /// So many full lines without a stop show that the text was broken.
    private static final int ENOUGH = 5;
    private static final String STOPS = "。.;!?:…”\"')】》|";

    /// The width at which the lines were broken: nearly all lines are no longer, and most of the full ones end without a
    /// stop.
    static WrappedLines of(List<Line> lines) {
        int longest = 0;
        for (Line line : lines) {
            longest = Math.max(longest, line.furniture() ? 0 : line.text().length());
        }
        if (longest < NARROWEST || longest > WIDEST) {
            return new WrappedLines(0);
        }
        WrappedLines wrapped = new WrappedLines(longest);
        long full = lines.stream().filter(line -> !line.furniture() && wrapped.isFull(line)).count();
        long broken = lines.stream().filter(line -> !line.furniture() && wrapped.goesOn(line)).count();
        return broken >= ENOUGH && 2 * broken > full ? wrapped : new WrappedLines(0);
    }

    /// Whether the text of a line goes on in the next one.
    boolean goesOn(Line line) {
        return isFull(line) && STOPS.indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }

    private boolean isFull(Line line) {
        return width > 0 && line.text().length() >= width - RAGGED;
    }
}
