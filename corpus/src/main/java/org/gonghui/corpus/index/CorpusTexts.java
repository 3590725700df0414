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

    private final Cursor cursor;
    private final List<Cursor.Place> places = new ArrayList<>();

    CorpusTexts(CorpusOrder order, Cursor cursor) throws IOException {
        this.cursor = cursor;
        for (int line = 0; line < order.size(); line++) {
            places.addAll(cursor.places(order.input(line)));
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
    public BitSet members(ParagraphSet set, int number) {
        int first = places.get(number).first();
        int end = first + places.get(number).paragraphs();
        BitSet members = new BitSet();
        for (int at = set.next(first); at >= 0 && at < end; at = set.next(at + 1)) {
            members.set(at - first);
        }
        return members;
    }

    /// Some paragraphs of some documents as a set.
    ///
    /// @param members numbers of paragraphs, as by [#members], by numbers of documents
    public ParagraphSet set(Map<Integer, BitSet> members) {
        BitSet set = new BitSet();
        members.forEach((number, some) -> {
            int first = places.get(number).first();
            some.stream().forEach(paragraph -> set.set(first + paragraph));
        });
        return ParagraphSet.of(set);
    }

    /// The paragraphs of a document in order.
    ///
    /// @param number from 0 to `size() - 1`
    public List<ParagraphEntry> paragraphs(int number) throws IOException {
        return cursor.entries(places.get(number));
    }
}
