package org.gonghui.corpus.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// Work on several threads.
final class InParallel {

    private InParallel() {}

    /// What is done with one item.
    interface Work<T, R> {
        R on(T item) throws IOException;
    }

    /// Paragraphs that one thread is through with before others could be woken.
    private static final int FEW = 4_000;

    /// Does something with all items; results in the order of the items.
    ///
    /// @param paragraphs how many paragraphs the items are about, all together
    static <T, R> List<R> over(List<T> items, int paragraphs, Work<T, R> work) throws IOException {
        Stream<T> each = paragraphs > FEW ? items.parallelStream() : items.stream();
        try {
            return each.map(item -> {
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
