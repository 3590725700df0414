package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.Map;
import org.gonghui.corpus.index.Cursor;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Span;

/// Paragraphs as a gate lets them through. A document is read as a whole: a name that one line of it gives away is hidden
/// in all of them, whatever is found. Keeps the last document, for hits mostly come one after the other. For one thread.
final class ShownParagraphs {

    private final Cursor cursor;
    private final NameGate gate;
    private int first = -1;
    private int end = -1;
    private MaskedText document = new MaskedText("", Map.of());
    /// Where the paragraph at each place begins in the document's text.
    private int[] starts = new int[0];

    ShownParagraphs(Cursor cursor, NameGate gate) {
        this.cursor = cursor;
        this.gate = gate;
    }

    /// The paragraph at the Lucene document `doc`; its text is as long as it is written.
    ParagraphEntry at(int doc) throws IOException {
        ParagraphEntry entry = cursor.entry(doc);
        if (!gate.masks()) {
            return entry;
        }
        if (doc < first || doc >= end) {
            load(doc);
        }
        int start = starts[doc - first];
        return new ParagraphEntry(entry.document(), entry.paragraph(),
                entry.headings().stream().map(heading -> gate.apply(document.words(heading))).toList(),
                document.in(new Span(start, start + entry.text().length())));
    }

    private void load(int doc) throws IOException {
        first = cursor.firstParagraph(doc);
        end = cursor.documentNumber(doc);
        starts = new int[end - first];
        StringBuilder text = new StringBuilder();
        for (int place = first; place < end; place++) {
            starts[place - first] = text.length();
            text.append(cursor.text(place)).append('\n');
        }
        document = gate.read(text.toString());
    }
}
