package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Span;

/// The phrases of the paragraph itself. A phrase in the leading clause weighs more, since that is its caption or its
/// first action; a repeated phrase adds little.
final class ContentRule implements TopicRule {

    static final double LEAD = 1.5;
    private static final double REPEATED = 0.3;
    private static final int MOST_REPEATS = 3;

    @Override
    public void vote(DocumentView document, int index, List<Decision> decided, Ballot ballot) {
        Analysis analysis = document.line(index).analysis();
        int lead = Clauses.leadEnd(analysis.text());
        Map<LexiconEntry, List<Span>> places = new LinkedHashMap<>();
        for (Hit hit : analysis.hits()) {
            if (hit.isTopic()) {
                places.computeIfAbsent(hit.entry(), entry -> new ArrayList<>()).add(hit.span());
            }
        }
        places.forEach((entry, spans) -> {
            if (entry.channel() instanceof Channel.Topic topic) {
                ballot.add(new Ballot.Vote(topic.category(), weight(entry, spans, lead),
                        "content", Optional.of(entry), List.copyOf(spans)));
            }
        });
    }

    private static double weight(LexiconEntry entry, List<Span> spans, int lead) {
        double first = spans.getFirst().start() < lead ? LEAD : 1;
        return entry.weight() * (first + REPEATED * Math.min(MOST_REPEATS, spans.size() - 1));
    }
}
