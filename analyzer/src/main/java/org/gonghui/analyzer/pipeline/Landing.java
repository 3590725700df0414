package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.List;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.InputRows;

/// Where the inputs of a run arrive: in their order, on one thread.
final class Landing<T> {

    private final PageWork<T> work;
    private final Progress progress;
    private final int total;
    private final InputRows rows = new InputRows();

    /// @param total inputs of the run
    Landing(PageWork<T> work, Progress progress, int total) {
        this.work = work;
        this.progress = progress;
        this.total = total;
    }

    void land(Arrival<T> arrival) throws IOException {
        rows.add(arrival.row());
        if (arrival.made().isPresent()) {
            work.take(arrival.made().get(), arrival.row());
        }
        progress.advanced(rows.size(), total, arrival.row());
    }

    /// The ledger so far.
    List<InputRow> rows() {
        return rows;
    }
}
