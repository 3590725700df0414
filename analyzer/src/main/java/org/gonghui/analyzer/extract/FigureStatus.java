package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Precision;

/// Whether a figure tells what was done, is planned or is required. Immutable.
final class FigureStatus {

    private static final int REACH = 60;
    private static final int BEHIND = 8;

    private final Words required;
    private final Words planned;
    private final Words notPlanned;
    private final Words fact;
    private final Words goal;
    private final Words past;

    /// Reads `figure-status.txt`.
    FigureStatus(RuleFile file) {
        required = Words.of(file, "required");
        planned = Words.of(file, "planned");
        notPlanned = Words.of(file, "not-planned");
        fact = Words.of(file, "fact");
        goal = Words.of(file, "goal");
        past = Words.of(file, "past");
    }

    /// The status of `figure` in a paragraph of that kind.
    FactStatus of(String text, FigureSpan figure, Quotes quotes, ParagraphKind kind, DocumentKind document) {
        if (demanded(text, figure)) {
            return FactStatus.REQUIRED;
        }
        if (kind == ParagraphKind.FUTURE_PLAN) {
            return reported(text, figure) ? FactStatus.DONE : FactStatus.PLANNED;
        }
        if (kind != ParagraphKind.WORK && document == DocumentKind.PLAN) {
            return inPlan(text, figure);
        }
        return announced(text, figure, quotes) ? FactStatus.PLANNED : FactStatus.DONE;
    }

    private boolean demanded(String text, FigureSpan figure) {
        boolean bound = figure.quantity().precision() == Precision.LOWER && figure.start() < figure.numberEnd()
                && text.startsWith("不", figure.start());
        int end = Marks.CLAUSE.behind(text, figure.end(), figure.end() + BEHIND);
        return bound && required.anyIn(text, Marks.SENTENCE.before(text, figure.start(), REACH), end);
    }

    private FactStatus inPlan(String text, FigureSpan figure) {
        int start = Marks.SENTENCE.before(text, figure.start(), REACH);
        boolean isFact = fact.anyIn(text, start, figure.start());
        boolean isGoal = goal.anyIn(text, start, figure.start());
        boolean isPlan = isGoal || planned.anyIn(text, start, figure.start());
        return isFact || !isPlan ? FactStatus.DONE : FactStatus.PLANNED;
    }

    /// Among plans: a sentence that tells of the past and plans nothing.
    private boolean reported(String text, FigureSpan figure) {
        int start = Marks.SENTENCE.before(text, figure.start(), REACH);
        return past.anyIn(text, start, figure.start()) && !goal.anyIn(text, start, figure.start())
                && !planned.anyIn(text, start, figure.start());
    }

    private boolean announced(String text, FigureSpan figure, Quotes quotes) {
        int start = Marks.COMMA.before(text, figure.start(), REACH);
        for (int at = start; at < figure.start(); at++) {
            String other = notPlanned.at(text, at);
            if (other != null) {
                at += other.length() - 1;
            } else if (planned.at(text, at) != null && !quotes.inQuotes(at)) {
                return true;
            }
        }
        return false;
    }
}
