package org.gonghui.corpus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.CorpusIndex.PerInput;
import org.jspecify.annotations.Nullable;

/// Reads what belongs to the sources, source by source in the order of the corpus.
///
/// Sources stand in the index in the order in which threads happened to put them, while Lucene's columns run forward
/// and cost something whenever they have to be opened anew. So a few hundred sources at a time are read in the order of
/// the index and then handed out in their own.
final class InOrder<T> implements Iterator<List<T>> {

    /// Sources read at a time: enough that going back is rare, few enough that their rows are no matter of memory.
    static final int CHUNK = 256;
    /// The same for sources with their texts.
    static final int FEW = 32;

    private final CorpusIndex index;
    private final CorpusOrder order;
    private final PerInput<T> perInput;
    private final int size;
    private @Nullable Cursor cursor;
    private Iterator<List<T>> chunk = List.<List<T>>of().iterator();
    private int next;

    /// @param size sources to read at a time
    InOrder(CorpusIndex index, CorpusOrder order, PerInput<T> perInput, int size) {
        this.index = index;
        this.order = order;
        this.perInput = perInput;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return chunk.hasNext() || next < order.size();
    }

    @Override
    public List<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            if (!chunk.hasNext()) {
                chunk = chunk(next, Math.min(order.size(), next + size)).iterator();
            }
            return chunk.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<T>> chunk(int from, int to) throws IOException {
        if (cursor == null) {
            cursor = index.cursor();
        }
        List<List<T>> read = new ArrayList<>(Collections.nCopies(to - from, List.of()));
        for (int place : placesByIndex(from, to)) {
            read.set(place - from, perInput.read(cursor, order.input(place)));
        }
        next = to;
        return read;
    }

    private List<Integer> placesByIndex(int from, int to) {
        return IntStream.range(from, to).boxed().sorted(Comparator.comparingInt(order::input)).toList();
    }
}
