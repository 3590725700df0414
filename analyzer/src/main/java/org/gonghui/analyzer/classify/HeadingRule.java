package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;

/// The headings above, the nearest first. They weigh less than the content (code book 1.3: content goes before heading),
/// and decide where the content says nothing.
final class HeadingRule implements TopicRule {

    private static final double NEAREST = 0.5;
    private static final double FARTHER = 0.2;
    /// Most that one phrase of a heading adds.
    private static final double MOST = 2.5;

    @Override
    public void vote(DocumentView document, int index, List<Decision> decided, Ballot ballot) {
        List<Analysis> headings = document.line(index).headings();
        for (int i = headings.size() - 1; i >= 0; i--) {
            double factor = i == headings.size() - 1 ? NEAREST : FARTHER;
            vote(headings.get(i), factor, ballot);
        }
    }

    private static void vote(Analysis heading, double factor, Ballot ballot) {
        for (Hit hit : heading.hits()) {
            if (hit.entry().channel() instanceof Channel.Topic topic) {
                ballot.add(new Ballot.Vote(topic.category(), Math.min(MOST, factor * hit.entry().weight()),
                        "heading", Optional.of(hit.entry()), List.of()));
            }
        }
    }
}
