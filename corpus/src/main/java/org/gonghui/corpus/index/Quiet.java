package org.gonghui.corpus.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene's hints about JVM options off standard error. Its real failures are exceptions.
final class Quiet {

    /// Held here, for a logger that nobody holds forgets its level.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Quiet() {}

    static void please() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
