package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Span;

/// A regular expression that engines do not agree on, or that costs too much.
final class RegexException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Span place;
    private final transient Problem problem;

    RegexException(Span place, Problem problem) {
        super(problem.what().en() + " at " + place);
        this.place = place;
        this.problem = problem;
    }

    /// In the regular expression.
    Span place() {
        return place;
    }

    Problem problem() {
        return problem;
    }
}
