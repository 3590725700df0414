package org.gonghui.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.gonghui.analyzer.ledger.CorpusFacts;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultTable;
import tech.tablesaw.api.Table;

/// Those figures or activities of a corpus that meet conditions, read from it as they are given. For one thread.
final class FactRows implements PagedResult {

    /// Rows of a page at least, but for the last.
    private static final int PAGE = 1_000;

    private final CorpusFacts facts;
    private final FactFilter filter;
    private final Function<Table, ResultTable> full;
    private long size = -1;

    /// @param full makes of rows what is written
    FactRows(CorpusFacts facts, FactFilter filter, Function<Table, ResultTable> full) {
        this.facts = facts;
        this.filter = filter;
        this.full = full;
    }

    @Override
    public ResultTable head() {
        return full.apply(facts.none());
    }

    @Override
    public long size() {
        if (size < 0) {
            long[] count = {0};
            scan(rows -> {
                count[0] += filter.of(rows).rowCount();
                return true;
            });
            size = count[0];
        }
        return size;
    }

    /// Whether there are none; reads as far as the first.
    boolean isEmpty() {
        boolean[] isEmpty = {true};
        scan(rows -> {
            isEmpty[0] = filter.of(rows).isEmpty();
            return isEmpty[0];
        });
        return isEmpty[0];
    }

    private void scan(CorpusFacts.Pages pages) {
        try {
            facts.scan(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first rows as they stand in the ledger.
    ///
    /// @param most how many at most
    Table first(int most) throws IOException {
        Table first = facts.none();
        facts.read(rows -> {
            first.append(filter.of(rows));
            return first.rowCount() < most;
        });
        return first.rowCount() > most ? first.first(most) : first;
    }

    @Override
    public void pages(Pages pages) throws IOException {
        Table[] page = {facts.none()};
        facts.read(rows -> {
            page[0].append(filter.of(rows));
            if (page[0].rowCount() >= PAGE) {
                pages.take(full.apply(page[0]));
                page[0] = facts.none();
            }
            return true;
        });
        if (!page[0].isEmpty()) {
            pages.take(full.apply(page[0]));
        }
    }
}
