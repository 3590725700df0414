package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Precision;

/// Whether a figure tells what was done, is planned or is required. Immutable.
final class FigureStatus {

    private static final int REACH = 60;
    private static final String SENTENCE_ENDS = "。；;！？";
    private static final String CLAUSE_ENDS = "。；;！？，,";

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
        int end = figure.end();
        while (end < text.length() && end < figure.end() + 8 && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return bound && required.anyIn(text, back(text, figure.start(), SENTENCE_ENDS), end);
    }

    private FactStatus inPlan(String text, FigureSpan figure) {
        int start = back(text, figure.start(), "。！？");
        boolean isFact = fact.anyIn(text, start, figure.start());
        boolean isGoal = goal.anyIn(text, start, figure.start());
        boolean isPlan = isGoal || planned.anyIn(text, start, figure.start());
        return isFact || !isPlan ? FactStatus.DONE : FactStatus.PLANNED;
    }

    /// Among plans: a sentence that tells of the past and plans nothing.
    private boolean reported(String text, FigureSpan figure) {
        int start = back(text, figure.start(), SENTENCE_ENDS);
        return past.anyIn(text, start, figure.start()) && !goal.anyIn(text, start, figure.start())
                && !planned.anyIn(text, start, figure.start());
    }

    private boolean announced(String text, FigureSpan figure, Quotes quotes) {
        int start = back(text, figure.start(), CLAUSE_ENDS);
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

    private static int back(String text, int from, String ends) {
        int at = from;
        while (at > Math.max(0, from - REACH) && ends.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
