package org.gonghui.corpus.split;

import java.util.List;

/// Recognises the entries of a calendar that lost its table: one cell a line, `三月`, `教工春游`, `完成`, `四月`; or month and
/// entry in a line, one line behind the other.
final class Calendar {

    /// A month of a calendar has fewer entries.
    private static final int MONTH_LINES = 6;
    /// A table with fewer months may be a text whose parts are called by months.
    private static final int TABLE_MONTHS = 3;
    /// Longest cell of a table that says what was done.
    private static final int LONGEST_CELL = 60;

    private final List<Line> lines;
    private final int[] preceding;
    private final int[] following;
    private final long months;

    /// @param preceding for each line the index of the one before it that is no furniture, -1 if there is none
    /// @param following the same for the one behind it
    Calendar(List<Line> lines, int[] preceding, int[] following) {
        this.lines = lines;
        this.preceding = preceding;
        this.following = following;
        this.months = lines.stream().filter(line -> MonthRule.isMonths(line.text())).count();
    }

    /// Whether nothing but entries stands between a line and the end of the document, a signature and a date aside.
    private boolean isLast(int index) {
        int at = following[index];
        for (int step = 0; step < MONTH_LINES && at >= 0; step++) {
            Line line = lines.get(at);
            if (!isEntry(line) && !EndRule.isDate(line) && !EndRule.isSignature(line)) {
                return false;
            }
            at = following[at];
        }
        return at < 0;
    }

    /// Whether a short line without number is an entry and not a heading.
    boolean isCell(int index) {
        return (reachesMonth(index, preceding) && (reachesMonth(index, following) || (months > 1 && isLast(index))))
                || (isNamed(index) && (isNamed(preceding[index]) || isNamed(following[index])));
    }

    /// A short noun or, in a table, a sentence without number that fits into a cell.
    private boolean isEntry(Line line) {
        return HeadingForm.isBare(line)
                || (months >= TABLE_MONTHS && !line.isNumbered() && line.text().length() <= LONGEST_CELL);
    }

    private boolean isNamed(int index) {
        return index >= 0 && MonthRule.isNamedMonth(lines.get(index).text());
    }

    private boolean reachesMonth(int index, int[] next) {
        int at = next[index];
        for (int step = 0; step < MONTH_LINES && at >= 0; step++) {
            if (MonthRule.isMonths(lines.get(at).text())) {
                return true;
            }
            if (!isEntry(lines.get(at))) {
                return false;
            }
            at = next[at];
        }
        return false;
    }
}
