package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.stream.Stream;
import org.gonghui.corpus.text.InputRow;

/// How the input ledger is written down for people, e.g. as CSV.
@FunctionalInterface
public interface LedgerFormat {

    /// Writes all `rows`, which come in the order of their sources and may be read only once.
    void write(Stream<InputRow> rows, Appendable out) throws IOException;
}
