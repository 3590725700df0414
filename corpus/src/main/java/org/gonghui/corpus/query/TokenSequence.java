package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Cursor;
import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.jspecify.annotations.Nullable;

/// The tokens of one paragraph as numbers of the [Vocabulary]; positions count from 0, punctuation included. For one
/// thread, and only while it is visited.
public final class TokenSequence {

    private final CorpusIndex index;
    private final Vocabulary vocabulary;
    private final Cursor cursor;
    private final List<LeafReaderContext> segments;
    private final @Nullable ParagraphTokens[] columns;
    private int[] types = new int[64];
    private int size;
    private int doc;
    private int document;

    TokenSequence(CorpusIndex index) throws IOException {
        this.index = index;
        this.vocabulary = index.vocabulary();
        this.cursor = index.cursor();
        this.segments = index.reader().leaves();
        this.columns = new ParagraphTokens[segments.size()];
    }

    /// Goes to a paragraph.
    ///
    /// @param newDoc its Lucene document
    /// @param newDocument number of its document
    /// @return the tokens where they are kept
    ParagraphTokens load(int newDoc, int newDocument) throws IOException {
        int number = ReaderUtil.subIndex(newDoc, segments);
        ParagraphTokens column = columns[number];
        if (column == null) {
            column = index.tokens(segments.get(number));
            columns[number] = column;
        }
        column.load(newDoc - segments.get(number).docBase);
        doc = newDoc;
        document = newDocument;
        size = column.size();
        types = types.length < size ? new int[size * 2] : types;
        for (int position = 0; position < size; position++) {
            types[position] = column.type(position);
        }
        return column;
    }

    /// A number that this paragraph alone has in the corpus as it was opened; see [Hits#visitRanges].
    public int paragraph() {
        return doc;
    }

    /// Number of tokens.
    public int size() {
        return size;
    }

    /// The type at a position.
    ///
    /// @param position from 0 to `size() - 1`
    public int type(int position) {
        return types[position];
    }

    /// The word at a position.
    public int word(int position) {
        return vocabulary.wordOf(types[position]);
    }

    /// The part of speech at a position.
    public int tag(int position) {
        return vocabulary.tagOf(types[position]);
    }

    /// Whether the token at a position is punctuation.
    public boolean isPunctuation(int position) {
        return vocabulary.isPunctuation(types[position]);
    }

    /// Number of the paragraph's document among those of the subcorpus, from 0 in the order of the corpus.
    public int document() {
        return document;
    }

    /// The paragraph's document. Costs far more than the tokens; ask once a document.
    public DocumentRow documentRow() throws IOException {
        return cursor.documentOf(doc);
    }

    /// The paragraph. Costs more than the tokens.
    public ParagraphRow paragraphRow() throws IOException {
        return cursor.paragraph(doc);
    }
}
