package org.gonghui.analyzer.pipeline;

import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.text.InputRow;

/// An input before its page is made.
sealed interface Start {

    /// Bytes it holds on to until its page is made.
    long bytes();

    /// Its row is known without reading it.
    record Settled(InputRow row) implements Start {

        @Override
        public long bytes() {
            return 0;
        }
    }

    /// It has to be read.
    record Pending(LoadOutcome.Loaded loaded) implements Start {

        @Override
        public long bytes() {
            return loaded.content().size();
        }
    }
}
