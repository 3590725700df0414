package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.ParagraphKind;

/// What was lacking or did not come about. Items below an announcement, and lines below such a heading, inherit.
final class ShortcomingsRule implements KindRule {

    private static final String LACK = "(?:存在的?|主要|目前)?(?:问题|不足|差距|短板|缺点|欠缺|遗憾|教训)(?:之处)?";
    /// The caption of a line that tells of them: 〖问题〗, （四）存在的不足：.
    private static final Pattern CAPTION = Pattern.compile(
            "[\\s\u3000]*(?:[一二三四五六七八九十\\d]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）])?[\\s\u3000]*"
                    + "(?:[【〖\\[「〔]" + LACK + "[】〗\\]」〕]|" + LACK + "[：:]).");
    static final double SAYS_SO = 3;
    private static final double STRONG = 4;
    private static final double LATE = 0.45;
    private static final int EARLY = 24;

    @Override
    public Optional<Verdict> judge(DocumentView document, int index, Reported before) {
        Line line = document.line(index);
        if (PlanRule.hasCaption(document, index)) {
            return Optional.empty();
        }
        if (!document.isPlan() && CAPTION.matcher(line.text()).lookingAt()) {
            return verdict(line, 0.92, "a caption says what was lacking");
        }
        boolean plans = line.analysis().early(Channel.Cue.PLAN, PlanRule.SAYS_SO, EARLY).isPresent();
        boolean says = line.weight(Channel.Cue.SHORTCOMINGS) >= SAYS_SO;
        if (line.isUnder(Channel.Cue.SHORTCOMINGS_HEADING) && (says || !plans)
                && !(document.isPlan() && !says)) {
            return inherits(line, before, says);
        }
        if (says && document.position(index) > LATE && announces(line)) {
            return verdict(line, 0.85, "says what was lacking");
        }
        boolean continues = line.item() && !plans && before.last() == ParagraphKind.SHORTCOMINGS
                && document.line(index - 1).isBody() && !PlanRule.announcesPlans(document.line(index - 1));
        return continues ? verdict(line, 0.85, "item below shortcomings") : Optional.empty();
    }

    /// Under 问题和打算 a line that says neither goes with the line above.
    private static Optional<Verdict> inherits(Line line, Reported before, boolean says) {
        boolean mixed = line.isUnder(Channel.Cue.PLAN_HEADING);
        if (mixed && !says && before.last() != ParagraphKind.SHORTCOMINGS) {
            return Optional.empty();
        }
        return verdict(line, 0.92, "under a heading of shortcomings");
    }

    /// A strong phrase near the beginning; a weak one, such as an event that did not take place, only where the line
    /// reports nothing else.
    private static boolean announces(Line line) {
        List<Hit> early = line.analysis().hits(Channel.Cue.SHORTCOMINGS).stream()
                .filter(hit -> hit.start() < 2 * EARLY)
                .toList();
        boolean strong = early.stream().anyMatch(hit -> hit.entry().weight() >= STRONG);
        double topics = line.analysis().topics();
        double factor = strong ? 4 : 1;
        boolean reports = line.item() || !strong;
        return !early.isEmpty() && !(reports && topics > factor * line.weight(Channel.Cue.SHORTCOMINGS));
    }

    private static Optional<Verdict> verdict(Line line, double confidence, String rule) {
        return Optional.of(new Verdict(ParagraphKind.SHORTCOMINGS, confidence, rule,
                line.analysis().hits(Channel.Cue.SHORTCOMINGS)));
    }
}
