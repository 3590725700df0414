package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Span;

/// Gathers the reasons for the classification of one paragraph, with spans in the page.
final class Reasons {

    private final int start;
    private final List<Explanation> parts = new ArrayList<>();

    /// @param start where the paragraph begins in the page
    Reasons(int start) {
        this.start = start;
    }

    void kind(Verdict verdict) {
        List<Span> spans = new ArrayList<>(verdict.evidence().size());
        for (Hit hit : verdict.evidence()) {
            spans.add(hit.span().shift(start));
        }
        parts.add(Explanation.of(verdict.kind().id(), "kind: " + verdict.rule(), spans, verdict.confidence()));
    }

    void category(Ballot ballot, Category category, String name) {
        List<Explanation> votes = new ArrayList<>();
        for (Ballot.Vote vote : ballot.votes(category)) {
            votes.add(Explanation.of(category.id(), vote.rule(), inPage(vote.evidence()), vote.weight()));
        }
        parts.add(new Explanation(category.id(), name, List.of(), ballot.score(category), votes));
    }

    /// The words on which the model based a decision: `w` a word, `l` one of the leading clause, `2` and `3` characters,
    /// `h` and `o` characters of headings, `t` what the title is about, `a` and `b` the line above and below, `r` a rule, `c` a
    /// sort of cue, `f` a fact, `^` and `$` characters at the beginning and end.
    void model(String label, List<Choice.Reason> features) {
        List<Explanation> found = new ArrayList<>(features.size());
        for (Choice.Reason reason : features) {
            found.add(Explanation.of(label, reason.feature(), List.of(), reason.weight()));
        }
        if (!found.isEmpty()) {
            parts.add(new Explanation(label, "linear model", List.of(), 0, found));
        }
    }

    void substance(Explanation found) {
        parts.add(Explanation.of(found.conclusion(), found.rule(), inPage(found.evidence()), found.weight()));
    }

    Explanation explain(String conclusion) {
        return new Explanation(conclusion, "rules", List.of(), 0, parts);
    }

    private List<Span> inPage(List<Span> spans) {
        List<Span> shifted = new ArrayList<>(spans.size());
        for (Span span : spans) {
            shifted.add(span.shift(start));
        }
        return shifted;
    }
}
