package org.gonghui.corpus.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Work on several threads.
final class InParallel {

    private InParallel() {}

    /// What is done with one item.
    interface Work<T, R> {
        R on(T item) throws IOException;
    }

    /// Does something with all items; results in the order of the items.
    static <T, R> List<R> over(List<T> items, Work<T, R> work) throws IOException {
        try {
            return items.parallelStream().map(item -> {
                try {
                    return work.on(item);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
