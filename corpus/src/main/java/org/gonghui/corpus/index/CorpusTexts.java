package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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

    /// Which paragraphs of a document are in a set: numbers from 0 in the order of [#paragraphs].
    ///
    /// @param number from 0 to `size() - 1`
    public BitSet members(ParagraphSet set, int number) throws IOException {
        int first = first(number);
        BitSet members = new BitSet();
        for (int at = set.next(first); at >= 0 && at < first + count(number); at = set.next(at + 1)) {
            members.set(at - first);
        }
        return members;
    }

    /// Some paragraphs of some documents as a set.
    ///
    /// @param members numbers of paragraphs, as by [#members], by numbers of documents
    public ParagraphSet set(Map<Integer, BitSet> members) throws IOException {
        BitSet set = new BitSet();
        for (Map.Entry<Integer, BitSet> document : members.entrySet()) {
            int first = first(document.getKey());
            document.getValue().stream().forEach(paragraph -> set.set(first + paragraph));
        }
        return ParagraphSet.of(set);
    }

    /// The Lucene document of a document's first paragraph.
    private int first(int number) throws IOException {
        Place place = places.get(number);
        return cursor.firstParagraph(order.input(place.line()), place.number());
    }

    private int count(int number) throws IOException {
        Place place = places.get(number);
        return cursor.paragraphCount(order.input(place.line()), place.number());
    }

    /// The paragraphs of a document in order.
    ///
    /// @param number from 0 to `size() - 1`
    public List<ParagraphEntry> paragraphs(int number) throws IOException {
        Place place = places.get(number);
        return cursor.entries(order.input(place.line()), place.number());
    }
}
