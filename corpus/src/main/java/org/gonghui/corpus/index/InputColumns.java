package org.gonghui.corpus.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.gonghui.corpus.text.InputRow;

/// The lines of the input ledger in one segment. Not safe for several threads.
final class InputColumns {

    private final StringColumn row;
    private final StringColumn digest;
    private final StringColumn rules;
    private final NumberColumn before;
    private final NumberColumn documents;
    private final NumberColumn paragraphs;

    InputColumns(LeafReader leaf) throws IOException {
        row = new StringColumn(leaf, Fields.I_ROW);
        digest = new StringColumn(leaf, Fields.I_DIGEST);
        rules = new StringColumn(leaf, Fields.I_RULES);
        before = new NumberColumn(leaf, Fields.I_BEFORE);
        documents = new NumberColumn(leaf, Fields.I_DOCUMENTS);
        paragraphs = new NumberColumn(leaf, Fields.I_PARAGRAPHS);
    }

    InputRow row(int doc) throws IOException {
        return InputRowJson.read(row.getBytes(doc));
    }

    String digest(int doc) throws IOException {
        return digest.get(doc);
    }

    String rules(int doc) throws IOException {
        return rules.get(doc);
    }

    /// How many Lucene documents of the source stand right before it.
    int before(int doc) throws IOException {
        return before.getInt(doc);
    }

    int documents(int doc) throws IOException {
        return documents.getInt(doc);
    }

    int paragraphs(int doc) throws IOException {
        return paragraphs.getInt(doc);
    }
}
