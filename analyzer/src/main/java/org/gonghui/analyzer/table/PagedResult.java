package org.gonghui.analyzer.table;

import java.io.IOException;

/// A result that may be too long to be held at once: it gives its rows page by page.
public interface PagedResult {

    /// Title, columns and notes, without rows.
    ResultTable head();

    /// Rows of all pages.
    long size();

    /// Gives all pages in order; none is empty, and each has the columns of the head. It can be asked any number of times.
    void pages(Pages pages) throws IOException;

    /// Takes pages.
    interface Pages {
        void take(ResultTable page) throws IOException;
    }

    /// A result on one page.
    static PagedResult of(ResultTable table) {
        return new PagedResult() {
            @Override
            public ResultTable head() {
                return table.first(0);
            }

            @Override
            public long size() {
                return table.size();
            }

            @Override
            public void pages(Pages pages) throws IOException {
                if (table.size() > 0) {
                    pages.take(table);
                }
            }
        };
    }
}
