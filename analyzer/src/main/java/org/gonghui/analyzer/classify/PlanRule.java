package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.ParagraphKind;

/// What is to come: the body of a plan, what stands under 今后打算, and in the later part of a summary what begins with
/// 今后, 明年, 拟.
final class PlanRule implements KindRule {

    private static final int EARLY = 20;
    private static final double SAYS_SO = 2;
    private static final double LATE = 0.55;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, List<Verdict> before) {
        Line line = document.line(index);
        if (document.isPlan()) {
            return verdict(line, 0.95, "body of a plan");
        }
        if (line.isUnder(Channel.Cue.PLAN_HEADING)) {
            return verdict(line, 0.92, "under a heading of plans");
        }
        boolean begins = line.analysis().hits(Channel.Cue.PLAN).stream()
                .filter(hit -> hit.start() < EARLY)
                .anyMatch(hit -> hit.entry().weight() >= SAYS_SO);
        boolean afterwards = document.position(index) > LATE
                || Reported.has(before, ParagraphKind.SHORTCOMINGS);
        if (begins && afterwards) {
            return verdict(line, 0.85, "begins with what is to come");
        }
        return line.item() && follows(document, index, before)
                ? verdict(line, 0.8, "item below an announcement of plans")
                : Optional.empty();
    }

    /// Whether the text line above is a plan, or shortcomings that end in an announcement of plans.
    private static boolean follows(DocumentView document, int index, List<Verdict> before) {
        if (index == 0 || !document.line(index - 1).isBody()) {
            return false;
        }
        Line above = document.line(index - 1);
        return switch (before.getLast().kind()) {
            case FUTURE_PLAN -> true;
            case SHORTCOMINGS -> above.has(Channel.Cue.PLAN) && endsWithColon(above.text());
            default -> false;
        };
    }

    private static boolean endsWithColon(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    private static Optional<Verdict> verdict(Line line, double confidence, String rule) {
        return Optional.of(new Verdict(ParagraphKind.FUTURE_PLAN, confidence, rule,
                line.analysis().hits(Channel.Cue.PLAN)));
    }
}
