package org.gonghui.analyzer.classify;

import java.util.Optional;
import org.gonghui.corpus.text.ParagraphKind;

/// Words of the site that the layout did not give away. A short line with one strong phrase is the site's; within a
/// longer paragraph the same words are noise in a sentence.
final class FurnitureRule implements KindRule {

    static final double STRONG = 3;
    private static final int SHORT = 60;
    private static final double MOSTLY = 6;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        double weight = line.weight(Channel.Cue.FURNITURE);
        boolean mostly = weight >= MOSTLY && line.analysis().topics() < weight / 2;
        return isShort(line) || mostly
                ? Optional.of(new Verdict(ParagraphKind.SITE_BOILERPLATE, 0.85, "words of the site",
                        line.analysis().hits(Channel.Cue.FURNITURE)))
                : Optional.empty();
    }

    /// Whether a line is short and says more of the site than of any work.
    static boolean isShort(Line line) {
        double weight = line.weight(Channel.Cue.FURNITURE);
        return weight >= STRONG && line.text().length() <= SHORT && line.analysis().topics() < weight;
    }
}
