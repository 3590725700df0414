package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Category;

/// Collects the reasons for categories.
final class TopicJudge {

    private static final List<TopicRule> RULES = List.of(new ContentRule(), new AudienceRule(), new HeadingRule(),
            new NeighbourRule());

    /// The category of a line of which nothing is known.
    static final Category UNKNOWN = Category.OTHER_TASKS;
    private static final double GUESS = 0.1;

    Ballot judge(DocumentView document, int index, List<Decision> decided) {
        Ballot ballot = new Ballot();
        for (TopicRule rule : RULES) {
            rule.vote(document, index, decided, ballot);
        }
        if (ballot.isEmpty()) {
            ballot.add(Ballot.Vote.of(UNKNOWN, GUESS, "no phrase, heading or neighbour speaks for a category",
                    List.of()));
        }
        return ballot;
    }
}
