package org.gonghui.analyzer.classify;

import java.util.List;

/// The line above under the same headings: running text goes on with its subject, items less often.
final class NeighbourRule implements TopicRule {

    private static final double CONTINUED = 1.2;
    private static final double NEXT_ITEM = 0.3;

    @Override
    public void vote(DocumentView document, int index, List<Decision> decided, Ballot ballot) {
        if (index == 0) {
            return;
        }
        Line line = document.line(index);
        boolean sameSection = document.line(index - 1).paragraph().headings().equals(line.paragraph().headings());
        if (sameSection) {
            double weight = line.item() ? NEXT_ITEM : CONTINUED;
            decided.getLast().category().ifPresent(category -> ballot
                    .add(Ballot.Vote.of(category, weight, "the line above under the same heading", List.of())));
        }
    }
}
