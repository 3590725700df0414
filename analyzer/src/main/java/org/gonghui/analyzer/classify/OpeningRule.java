package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.ParagraphKind;

/// Introductions: an announcement of what follows, or what stands before the first heading and is no item.
final class OpeningRule implements KindRule {

    /// An announcement after work has been reported introduces a section only if it is short.
    private static final int SHORT = 70;
    private static final double ANNOUNCES = 3;
    private static final double SETS_THE_SCENE = 2;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, List<Verdict> before) {
        Line line = document.line(index);
        if (!Reported.any(before)) {
            return atTheBeginning(document, index, line);
        }
        boolean announces = line.weight(Channel.Cue.OPENING) >= ANNOUNCES && !line.item()
                && line.text().length() <= SHORT && endsOpen(line.text());
        return announces && !line.has(Channel.Cue.SHORTCOMINGS) && !line.has(Channel.Cue.PLAN)
                ? verdict(line, 0.7, "announces a section")
                : Optional.empty();
    }

    private static Optional<Verdict> atTheBeginning(DocumentView document, int index, Line line) {
        if (document.isPlan() && line.isUnder(Channel.Cue.GOAL_HEADING)) {
            return verdict(line, 0.9, "under a heading of aims in a plan");
        }
        if (line.has(Channel.Cue.SALUTATION) && line.text().length() <= SHORT) {
            return verdict(line, 0.95, "salutation");
        }
        if (line.item()) {
            return Optional.empty();
        }
        if (line.weight(Channel.Cue.OPENING) >= ANNOUNCES) {
            return verdict(line, 0.97, "announces the report");
        }
        if (document.hasHeadings() && document.isBeforeFirstHeading(index)) {
            return verdict(line, 0.9, "before the first heading");
        }
        boolean scene = line.weight(Channel.Cue.CONTEXT) >= SETS_THE_SCENE;
        boolean first = line.headings().isEmpty() && document.position(index) < 0.34;
        return scene && first ? verdict(line, 0.85, "sets the scene before any work") : Optional.empty();
    }

    private static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '：' || last == ':' || text.endsWith("如下。") || text.endsWith("如下") || text.endsWith("工作。");
    }

    private static Optional<Verdict> verdict(Line line, double confidence, String rule) {
        return Optional.of(new Verdict(ParagraphKind.PREAMBLE, confidence, rule,
                line.analysis().hits(Channel.Cue.OPENING)));
    }
}
