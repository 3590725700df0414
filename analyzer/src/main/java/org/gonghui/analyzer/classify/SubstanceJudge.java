package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Token;

/// Whether a line of work reports facts, says that things are done, or dwells on their meaning.
final class SubstanceJudge {

    private static final double CONCRETE = 2;
    private static final double FIGURE = 2;

    /// @param counted how many numerals stand before measure words
    /// @param figure whether a digit stands before a unit or a date
    /// @param decided what
    /// @param weight of what speaks for it
    /// @param cue what does, beside figures
    record Finding(long counted, boolean figure, Substance decided, double weight, Channel.Cue cue) {

        /// Why, with spans from the start of the paragraph.
        Explanation explain(Line line) {
            List<Span> spans = line.analysis().hits(cue).stream().map(Hit::span).toList();
            return Explanation.of(decided.id(), "substance: " + cue.id() + " and figures", spans, weight);
        }
    }

    Finding judge(Line line, List<Token> tokens) {
        long counted = Figures.counted(tokens);
        boolean figure = Figures.any(line.text());
        double facts = line.weight(Channel.Cue.DONE) + FIGURE * Math.min(3, counted) + (figure ? FIGURE : 0);
        double routine = line.weight(Channel.Cue.ROUTINE);
        double rhetoric = line.weight(Channel.Cue.RHETORIC);
        if (facts >= Math.max(CONCRETE, 0.5 * (routine + rhetoric))) {
            return new Finding(counted, figure, Substance.CONCRETE, facts, Channel.Cue.DONE);
        }
        return rhetoric > routine
                ? new Finding(counted, figure, Substance.RHETORIC, rhetoric, Channel.Cue.RHETORIC)
                : new Finding(counted, figure, Substance.ROUTINE, routine, Channel.Cue.ROUTINE);
    }
}
