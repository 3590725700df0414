package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.jspecify.annotations.Nullable;

/// The Lucene side of an open corpus, for `corpus.query` alone. Safe for any number of threads; the corpus closes it.
public final class CorpusIndex {

    private final DirectoryReader reader;
    private final CorpusOrder order;
    private @Nullable Vocabulary vocabulary;

    CorpusIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.order = CorpusOrder.of(reader);
    }

    /// The reader of the commit; see [Fields] for what is in it.
    public IndexReader reader() {
        return reader;
    }

    /// Where sources stand in the order of the corpus, for one thread.
    public SourcePlaces sourcePlaces() {
        return new SourcePlaces(order);
    }

    /// A new cursor, for one thread.
    public Cursor cursor() throws IOException {
        return new Cursor(reader);
    }

    /// The words and types of the corpus; made when first asked for, which reads all of them.
    public synchronized Vocabulary vocabulary() throws IOException {
        Vocabulary known = vocabulary;
        if (known == null) {
            known = VocabularyBuilder.build(reader);
            vocabulary = known;
        }
        return known;
    }

    /// The tokens of a segment's paragraphs, for one thread.
    public ParagraphTokens tokens(LeafReaderContext segment) throws IOException {
        return new ParagraphTokens(segment, vocabulary());
    }

    CorpusTexts texts() throws IOException {
        return new CorpusTexts(order, cursor());
    }

    Stream<InputState> states() {
        return stream((cursor, input) -> List.of(cursor.state(input)));
    }

    Stream<InputRow> inputs() {
        return stream((cursor, input) -> List.of(cursor.input(input)));
    }

    Stream<DocumentRow> documents() {
        return stream(Cursor::documents);
    }

    Stream<ParagraphRow> paragraphs() {
        return stream(Cursor::paragraphs);
    }

    Stream<DocumentParagraphs> documentParagraphs() {
        return stream(Cursor::documentParagraphs);
    }

    Stream<Facts> facts() {
        return stream(Cursor::facts);
    }

    Stream<DocumentFacts> documentFacts() {
        return stream(Cursor::documentFacts, InOrder.FEW);
    }

    Stream<List<DocumentRow>> documentsByInput() {
        return lists(order, Cursor::documents, InOrder.CHUNK);
    }

    Stream<List<DocumentFacts>> documentFactsByInput(BitSet lines) {
        return lists(order.among(lines), Cursor::documentFacts, InOrder.FEW);
    }

    /// What belongs to the ledger's lines, line by line. The reading is done by the iterator, which even a parallel
    /// stream asks from one thread at a time.
    private <T> Stream<T> stream(PerInput<T> perInput) {
        return stream(perInput, InOrder.CHUNK);
    }

    private <T> Stream<T> stream(PerInput<T> perInput, int chunk) {
        return lists(order, perInput, chunk).flatMap(List::stream);
    }

    private <T> Stream<List<T>> lists(CorpusOrder among, PerInput<T> perInput, int chunk) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        Iterator<List<T>> lists = new InOrder<>(this, among, perInput, chunk);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lists, characteristics), false);
    }

    /// Reads what belongs to one line of the ledger.
    interface PerInput<T> {
        List<T> read(Cursor cursor, int input) throws IOException;
    }
}
