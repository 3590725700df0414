package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.gonghui.corpus.text.Labelled;

/// A column of constants of one segment, kept as ids; as [NumberColumn].
final class ConstantColumn<E extends Enum<E> & Labelled> {

    private final LeafReader leaf;
    private final String name;
    /// What the segment's ordinals stand for: looked up once, so that a row costs no string.
    private final List<Optional<E>> constants = new ArrayList<>();
    private SortedDocValues values;

    ConstantColumn(LeafReader leaf, String name, Class<E> type) throws IOException {
        this.leaf = leaf;
        this.name = name;
        this.values = DocValues.getSorted(leaf, name);
        for (int ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
            constants.add(Optional.of(Labelled.of(type, values.lookupOrd(ordinal).utf8ToString())));
        }
    }

    Optional<E> find(int doc) throws IOException {
        if (doc < values.docID()) {
            values = DocValues.getSorted(leaf, name);
        }
        return values.advanceExact(doc) ? constants.get(values.ordValue()) : Optional.empty();
    }

    E get(int doc) throws IOException {
        return find(doc).orElseThrow(() -> new IOException("document " + doc + " has no " + name));
    }
}
