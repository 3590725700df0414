package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// The headings above the paragraphs of one segment. Those of a paragraph that stands under the same ones as the
/// paragraph before it are kept there only. Not safe for several threads.
final class Headings {

    private final NumberColumn back;
    private final StringColumn lists;

    Headings(LeafReader leaf) throws IOException {
        back = new NumberColumn(leaf, Fields.P_HEADINGS);
        lists = new StringColumn(leaf, Fields.HEADINGS);
    }

    /// What is kept of headings.
    static BytesRef write(List<String> headings) {
        VariableBytes bytes = new VariableBytes().number(headings.size());
        headings.forEach(bytes::text);
        return bytes.bytes();
    }

    /// The headings above a paragraph, outermost first.
    List<String> of(int doc) throws IOException {
        if (!back.has(doc)) {
            return List.of();
        }
        byte[] bytes = lists.getBytes(doc - back.getInt(doc));
        VariableBytes.Reader reader = new VariableBytes.Reader().reset(new BytesRef(bytes));
        int count = reader.number();
        List<String> headings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            headings.add(reader.text());
        }
        return headings;
    }
}
