package org.gonghui.analyzer.classify;

import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.ParagraphKind;

/// What pupils do among themselves is no work of the union (code book 1.2, C6); what staff do for pupils is.
final class PupilsRule implements KindRule {

    private static final double PLAIN = 3;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        boolean pupilsOnly = line.weight(Channel.Cue.PUPILS) >= PLAIN && !line.has(Channel.Cue.STAFF)
                && !line.analysis().has(Category.CHARITY_SERVICE);
        return pupilsOnly
                ? Optional.of(new Verdict(ParagraphKind.OUT_OF_SCOPE, 0.75, "pupils only",
                        line.analysis().hits(Channel.Cue.PUPILS)))
                : Optional.empty();
    }
}
