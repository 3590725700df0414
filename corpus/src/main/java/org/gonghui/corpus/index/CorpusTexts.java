package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.DocumentRow;

/// The documents of a corpus with their texts, one at a time, by number in the order of the corpus. Keeps the rows of all
/// documents and the text of none. For one thread; the corpus has to stay open.
public final class CorpusTexts {

    private final CorpusOrder order;
    private final Cursor cursor;
    private final List<Place> places = new ArrayList<>();

    /// Where a document stands.
    ///
    /// @param line place of its line of the ledger
    /// @param number its number among the documents of the line, from 0
    /// @param row the document
    private record Place(int line, int number, DocumentRow row) {}

    CorpusTexts(CorpusOrder order, Cursor cursor) throws IOException {
        this.order = order;
        this.cursor = cursor;
        for (int line = 0; line < order.size(); line++) {
            int number = 0;
            for (DocumentRow row : cursor.documents(order.input(line))) {
                places.add(new Place(line, number++, row));
            }
        }
    }

    /// Number of documents.
    public int size() {
        return places.size();
    }

    /// A document without its text.
    ///
    /// @param number from 0 to `size() - 1`
    public DocumentRow document(int number) {
        return places.get(number).row();
    }

    /// The paragraphs of a document in order.
    ///
    /// @param number from 0 to `size() - 1`
    public List<ParagraphEntry> paragraphs(int number) throws IOException {
        Place place = places.get(number);
        return cursor.entries(order.input(place.line()), place.number());
    }
}
