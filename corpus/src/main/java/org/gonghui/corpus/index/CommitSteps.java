package org.gonghui.corpus.index;

import java.io.IOException;

/// Hears of each step of a commit, so that a test can look at what a crash there would leave.
@FunctionalInterface
interface CommitSteps {

    CommitSteps UNWATCHED = step -> {};

    /// The steps, each after it was done.
    enum Step {
        FLUSHED, STAGED, COMMITTED, PUBLISHED
    }

    void done(Step step) throws IOException;
}
