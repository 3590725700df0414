package org.gonghui.analyzer.classify;

import java.util.List;

/// One family of reasons for a category. Every rule may add to the ballot; the heaviest category wins.
interface TopicRule {

    /// Adds what this rule has to say.
    ///
    /// @param index the line in question, of a categorised kind
    /// @param decided what the lines above it were decided to be
    void vote(DocumentView document, int index, List<Decision> decided, Ballot ballot);
}
