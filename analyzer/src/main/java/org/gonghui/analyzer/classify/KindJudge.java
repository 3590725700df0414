package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.ParagraphKind;

/// Asks the rules for the kind of each line, in order.
final class KindJudge {

    private static final List<KindRule> RULES = List.of(new CaptionRule(), new LayoutRule(), new SignatureRule(),
            new FurnitureRule(), new PupilsRule(), new WholeTextRule(), new OpeningRule(), new ContinuationRule(),
            new ClosingRule(),
            new ShortcomingsRule(), new PlanRule());

    /// One verdict for each line.
    List<Verdict> judge(DocumentView document) {
        List<Verdict> verdicts = new ArrayList<>(document.size());
        Reported reported = new Reported();
        for (int i = 0; i < document.size(); i++) {
            Verdict verdict = judge(document, i, reported);
            verdicts.add(verdict);
            reported.add(verdict.kind());
        }
        return verdicts;
    }

    private static Verdict judge(DocumentView document, int index, Reported before) {
        for (KindRule rule : RULES) {
            Optional<Verdict> verdict = rule.judge(document, index, before);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return new Verdict(ParagraphKind.WORK, 0.97, "no rule says otherwise", List.of());
    }
}
