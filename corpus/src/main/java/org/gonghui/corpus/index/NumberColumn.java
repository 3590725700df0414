package org.gonghui.corpus.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// A column of numbers of one segment, in any order of documents: Lucene's columns only run forward, so one that has to
/// go back is opened anew, which is cheap. Not safe for several threads.
final class NumberColumn {

    private final LeafReader leaf;
    private final String name;
    private NumericDocValues values;

    NumberColumn(LeafReader leaf, String name) throws IOException {
        this.leaf = leaf;
        this.name = name;
        this.values = DocValues.getNumeric(leaf, name);
    }

    boolean has(int doc) throws IOException {
        if (doc < values.docID()) {
            values = DocValues.getNumeric(leaf, name);
        }
        return values.advanceExact(doc);
    }

    long get(int doc) throws IOException {
        if (!has(doc)) {
            throw new IOException("document " + doc + " has no " + name);
        }
        return values.longValue();
    }

    int getInt(int doc) throws IOException {
        return Math.toIntExact(get(doc));
    }
}
