package org.gonghui.analyzer.extract;

/// Where a word stands whose meaning is a trait of a candidate.
enum Sense {
    /// Anywhere in the name.
    NAME('M'),
    /// At the beginning of the name.
    FIRST('F'),
    /// At the end of the name.
    LAST('L'),
    /// Anywhere in the clause.
    CLAUSE('C');

    private final char mark;

    Sense(char mark) {
        this.mark = mark;
    }

    /// The mark of its traits.
    char mark() {
        return mark;
    }
}
