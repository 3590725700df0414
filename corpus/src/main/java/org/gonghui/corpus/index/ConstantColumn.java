package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
    private final Class<E> type;
    /// What the segment's ordinals stand for: looked up once, so that a row costs no string.
    /// Empty for what was not asked for yet: a page of hits needs few of them.
    private final List<Optional<E>> constants;
    private SortedDocValues values;

    ConstantColumn(LeafReader leaf, String name, Class<E> type) throws IOException {
        this.leaf = leaf;
        this.name = name;
        this.type = type;
        this.values = DocValues.getSorted(leaf, name);
        this.constants = new ArrayList<>(Collections.nCopies(values.getValueCount(), Optional.empty()));
    }

    Optional<E> find(int doc) throws IOException {
        if (doc < values.docID()) {
            values = DocValues.getSorted(leaf, name);
        }
        return values.advanceExact(doc) ? constant(values.ordValue()) : Optional.empty();
    }

    private Optional<E> constant(int ordinal) throws IOException {
        Optional<E> constant = constants.get(ordinal);
        if (constant.isEmpty()) {
            constant = Optional.of(Labelled.of(type, values.lookupOrd(ordinal).utf8ToString()));
            constants.set(ordinal, constant);
        }
        return constant;
    }

    E get(int doc) throws IOException {
        return find(doc).orElseThrow(() -> new IOException("document " + doc + " has no " + name));
    }
}
