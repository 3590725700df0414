package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Token;

/// Whether a line of work reports facts, says that things are done, or dwells on their meaning.
final class SubstanceJudge {

    private static final double CONCRETE = 2;
    private static final double FIGURE = 2;

    /// @param decided what
    /// @param explanation why, spans from the start of the paragraph
    record Finding(Substance decided, Explanation explanation) {}

    Finding judge(Line line, List<Token> tokens) {
        double facts = line.weight(Channel.Cue.DONE) + FIGURE * Math.min(3, Figures.counted(tokens))
                + (Figures.any(line.text()) ? FIGURE : 0);
        double routine = line.weight(Channel.Cue.ROUTINE);
        double rhetoric = line.weight(Channel.Cue.RHETORIC);
        if (facts >= Math.max(CONCRETE, 0.5 * (routine + rhetoric))) {
            return finding(line, Substance.CONCRETE, facts, Channel.Cue.DONE);
        }
        return rhetoric > routine
                ? finding(line, Substance.RHETORIC, rhetoric, Channel.Cue.RHETORIC)
                : finding(line, Substance.ROUTINE, routine, Channel.Cue.ROUTINE);
    }

    private static Finding finding(Line line, Substance substance, double weight, Channel.Cue cue) {
        List<Span> spans = new ArrayList<>();
        line.analysis().hits(cue).forEach(hit -> spans.add(hit.span()));
        return new Finding(substance,
                Explanation.of(substance.id(), "substance: " + cue.id() + " and figures", spans, weight));
    }
}
