package org.gonghui.corpus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.index.VariableBytes.Reader;

/// The tokens of the paragraphs of one segment, one paragraph at a time: the forward index. Positions count from 0 in
/// the paragraph, punctuation included; types are those of the [Vocabulary]. Fastest when paragraphs are asked for in
/// ascending order. For one thread. What the
/// disk fails to give is an [IOException] or an [UncheckedIOException].
public final class ParagraphTokens {

    private final LeafReader leaf;
    private final Vocabulary vocabulary;
    private final int[] typeOfOrdinal;
    private final Reader reader = new Reader();
    private BinaryDocValues positions;
    private SortedSetDocValues sets;
    private BytesRef bytes = new BytesRef();
    private int size;
    private int width;
    private int first;
    private int distinct;
    private int known;
    private int[] types = new int[64];
    private boolean hasStarts;
    private int[] starts = new int[64];

    ParagraphTokens(LeafReaderContext context, Vocabulary vocabulary) throws IOException {
        this.leaf = context.reader();
        this.vocabulary = vocabulary;
        this.typeOfOrdinal = vocabulary.typesOfSegment(context.ord);
        this.positions = DocValues.getBinary(leaf, Fields.FORWARD);
        this.sets = DocValues.getSortedSet(leaf, Fields.TYPES);
    }

    /// Goes to a paragraph.
    ///
    /// @param doc its Lucene document in the segment
    /// @return whether it is a paragraph; if not, it has no tokens
    public boolean load(int doc) throws IOException {
        if (doc < positions.docID()) {
            positions = DocValues.getBinary(leaf, Fields.FORWARD);
            sets = DocValues.getSortedSet(leaf, Fields.TYPES);
        }
        hasStarts = false;
        boolean found = positions.advanceExact(doc);
        if (found) {
            bytes = positions.binaryValue();
            size = reader.reset(bytes).number();
            distinct = size > 0 && sets.advanceExact(doc) ? sets.docValueCount() : 0;
            known = 0;
            width = ForwardEntry.width(distinct);
            first = reader.at();
        } else {
            size = 0;
            distinct = 0;
        }
        return found;
    }

    /// Reads the set of types as far as is needed: often it is one token that is asked for.
    private int known(int number) {
        if (types.length < distinct) {
            types = new int[distinct + distinct / 2];
        }
        try {
            while (known <= number) {
                types[known++] = typeOfOrdinal[(int) sets.nextOrd()];
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types[number];
    }

    /// Number of tokens.
    public int size() {
        return size;
    }

    /// Number of distinct types.
    public int distinct() {
        return distinct;
    }

    /// A type of the paragraph.
    ///
    /// @param number from 0 to `distinct() - 1`, in ascending order of types
    public int distinctType(int number) {
        return number < known ? types[number] : known(number);
    }

    /// The number of the type at a position, among the distinct ones.
    ///
    /// @param position from 0 to `size() - 1`
    public int number(int position) {
        int at = first + position * width;
        return switch (width) {
            case 1 -> bytes.bytes[at] & 0xFF;
            case 2 -> (bytes.bytes[at] & 0xFF) | ((bytes.bytes[at + 1] & 0xFF) << 8);
            default -> (bytes.bytes[at] & 0xFF) | ((bytes.bytes[at + 1] & 0xFF) << 8)
                    | ((bytes.bytes[at + 2] & 0xFF) << 16) | (bytes.bytes[at + 3] << 24);
        };
    }

    /// The type at a position.
    ///
    /// @param position from 0 to `size() - 1`
    public int type(int position) {
        return distinctType(number(position));
    }

    /// The type at a position, or -1 where there is none.
    ///
    /// @param position any
    public int typeOrNone(int position) {
        return position < 0 || position >= size ? -1 : type(position);
    }

    /// Where the token at a position begins, in code units of the paragraph.
    ///
    /// @param position from 0 to `size() - 1`
    public int start(int position) {
        if (!hasStarts) {
            loadStarts();
        }
        return starts[position];
    }

    /// One past the last code unit of the token at a position.
    ///
    /// @param position from 0 to `size() - 1`
    public int end(int position) {
        return start(position) + vocabulary.length(type(position));
    }

    private void loadStarts() {
        if (starts.length < size) {
            starts = new int[size + size / 2];
        }
        Arrays.fill(starts, 0, size, 0);
        reader.reset(bytes).number();
        reader.skip(size * width);
        int token = 0;
        while (reader.hasNext()) {
            token += reader.number();
            starts[token] = reader.number();
        }
        int end = 0;
        for (int position = 0; position < size; position++) {
            starts[position] += end;
            end = starts[position] + vocabulary.length(type(position));
        }
        hasStarts = true;
    }
}
