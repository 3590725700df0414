package org.gonghui.cli.command;

import java.io.IOException;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;

/// The first rows of a result, with a note if there are more.
///
/// @param all the result
/// @param most rows at most
record LimitedResult(PagedResult all, int most) implements PagedResult {

    @Override
    public ResultTable head() {
        return most == Integer.MAX_VALUE || size() == all.size()
                ? all.head()
                : all.head()
                        .with(new Message("共 " + all.size() + " 行，按 --limit 只有前 " + size() + " 行。",
                                "Of " + all.size() + " rows in all, only the first " + size() + ", as --limit says."));
    }

    @Override
    public long size() {
        return Math.min(most, all.size());
    }

    @Override
    public void pages(Pages pages) throws IOException {
        long[] left = {most};
        all.pages(page -> {
            int count = (int) Math.min(left[0], page.size());
            left[0] -= count;
            if (count > 0) {
                pages.take(page.first(count));
            }
        });
    }
}
