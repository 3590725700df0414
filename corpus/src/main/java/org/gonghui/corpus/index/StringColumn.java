package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// A column of strings of one segment; as [NumberColumn].
final class StringColumn {

    private final LeafReader leaf;
    private final String name;
    private BinaryDocValues values;

    StringColumn(LeafReader leaf, String name) throws IOException {
        this.leaf = leaf;
        this.name = name;
        this.values = DocValues.getBinary(leaf, name);
    }

    Optional<String> find(int doc) throws IOException {
        return has(doc) ? Optional.of(values.binaryValue().utf8ToString()) : Optional.empty();
    }

    String get(int doc) throws IOException {
        return bytes(doc).utf8ToString();
    }

    byte[] getBytes(int doc) throws IOException {
        return BytesRef.deepCopyOf(bytes(doc)).bytes;
    }

    private BytesRef bytes(int doc) throws IOException {
        if (!has(doc)) {
            throw new IOException("document " + doc + " has no " + name);
        }
        return values.binaryValue();
    }

    private boolean has(int doc) throws IOException {
        if (doc < values.docID()) {
            values = DocValues.getBinary(leaf, name);
        }
        return values.advanceExact(doc);
    }
}
