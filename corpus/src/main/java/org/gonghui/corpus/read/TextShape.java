package org.gonghui.corpus.read;

/// Refuses texts of a shape that no document has. What is done with a line may cost as the square of its length, and
/// what is known of a line takes more memory than a short line itself.
final class TextShape {

    /// In UTF-16 code units; the longest paragraph of a real document has a few thousand.
    static final int LONGEST_LINE = 30_000;
    static final int MOST_LINES = 200_000;

    private TextShape() {}

    /// @throws ExtractionException if a line is longer than [#LONGEST_LINE], or there are more than [#MOST_LINES]
    static void check(String text) throws ExtractionException {
        int lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines++;
            if (end - start > LONGEST_LINE) {
                throw new ExtractionException(Reasons.lineTooLong(lines, end - start, LONGEST_LINE));
            }
            start = end + 1;
        }
        if (lines > MOST_LINES) {
            throw new ExtractionException(Reasons.tooManyLines(lines, MOST_LINES));
        }
    }
}
