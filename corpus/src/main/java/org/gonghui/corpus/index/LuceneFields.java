package org.gonghui.corpus.index;

import java.util.OptionalInt;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.Labelled;

/// Adds fields of the few forms that the corpus uses to a Lucene document.
record LuceneFields(Document document) {

    private static final FieldType POSITIONS = tokens(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PRESENCE = tokens(IndexOptions.DOCS);

    LuceneFields() {
        this(new Document());
    }

    private static FieldType tokens(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        // lengths play no part: hits are counted and listed in the order of the corpus, not ranked
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /// Terms with their positions.
    LuceneFields tokens(String name, TokenStream tokens) {
        return add(new Field(name, tokens, POSITIONS));
    }

    /// Terms of which only the documents count that have them.
    LuceneFields presence(String name, TokenStream terms) {
        return add(new Field(name, terms, PRESENCE));
    }

    /// A member of a column of sorted sets.
    LuceneFields member(String name, BytesRef value) {
        return add(new SortedSetDocValuesField(name, value));
    }

    /// A term to filter by.
    LuceneFields term(String name, String value) {
        return add(new StringField(name, Terms.of(value), Field.Store.NO));
    }

    /// A constant, as a column of ids.
    LuceneFields constant(String name, Labelled value) {
        return add(new SortedDocValuesField(name, new BytesRef(value.id())));
    }

    /// A constant, as a column of ids and as a term to filter by.
    LuceneFields filterConstant(String name, Labelled value) {
        return constant(name, value).term(name, value.id());
    }

    LuceneFields number(String name, long value) {
        return add(new NumericDocValuesField(name, value));
    }

    LuceneFields number(String name, OptionalInt value) {
        return value.isPresent() ? number(name, value.getAsInt()) : this;
    }

    LuceneFields number(String name, double value) {
        return add(new DoubleDocValuesField(name, value));
    }

    /// A column of strings of any length.
    LuceneFields string(String name, String value) {
        return bytes(name, new BytesRef(value));
    }

    LuceneFields bytes(String name, BytesRef value) {
        return add(new BinaryDocValuesField(name, value));
    }

    LuceneFields stored(String name, BytesRef value) {
        return add(new StoredField(name, value));
    }

    LuceneFields add(Field field) {
        document.add(field);
        return this;
    }
}
