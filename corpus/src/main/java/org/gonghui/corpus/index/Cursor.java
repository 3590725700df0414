package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.jspecify.annotations.Nullable;

/// Reads what stands at Lucene documents, in any order; fastest in ascending order. For one thread.
public final class Cursor {

    private final List<LeafReaderContext> leaves;
    private final StoredFields stored;
    private final @Nullable Segment[] segments;
    private int lastDocument;
    private @Nullable DocumentRow lastRow;

    Cursor(IndexReader reader) throws IOException {
        this.leaves = reader.leaves();
        this.stored = reader.storedFields();
        this.segments = new Segment[leaves.size()];
    }

    /// The columns of one segment; those of its documents and paragraphs are opened when they are first needed.
    private static final class Segment {
        private final LeafReader leaf;
        private final int base;
        private final InputColumns inputs;
        private final DocumentColumns documents;
        private final ParagraphColumns paragraphs;
        private final Headings headings;
        private final StringColumn texts;

        Segment(LeafReaderContext context) throws IOException {
            leaf = context.reader();
            base = context.docBase;
            inputs = new InputColumns(leaf);
            documents = new DocumentColumns(leaf);
            paragraphs = new ParagraphColumns(leaf);
            headings = new Headings(leaf);
            texts = new StringColumn(leaf, Fields.TEXT);
        }
    }

    private Segment segment(int doc) throws IOException {
        int number = ReaderUtil.subIndex(doc, leaves);
        Segment segment = segments[number];
        if (segment == null) {
            segment = new Segment(leaves.get(number));
            segments[number] = segment;
        }
        return segment;
    }

    /// The document of the paragraph at the Lucene document `doc`.
    public DocumentRow documentOf(int doc) throws IOException {
        return documentRow(documentNumber(doc));
    }

    /// The Lucene document at which the document of the paragraph at `doc` stands.
    public int documentNumber(int doc) throws IOException {
        Segment segment = segment(doc);
        return segment.base + segment.paragraphs.documentOf(doc - segment.base);
    }

    /// The Lucene document of the first paragraph of the document of the paragraph at `doc`.
    public int firstParagraph(int doc) throws IOException {
        Segment segment = segment(doc);
        int local = doc - segment.base;
        int document = segment.paragraphs.documentOf(local);
        int step = 1;
        while (local - step >= 0 && segment.paragraphs.documentOf(local - step) == document) {
            step *= 2;
        }
        // what is before `low` belongs to another document, what is at `high` to this one
        int low = Math.max(0, local - step);
        int high = local - step / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isSame = segment.paragraphs.documentOf(middle) == document;
            high = isSame ? middle : high;
            low = isSame ? low : middle + 1;
        }
        return segment.base + high;
    }

    /// The text of the paragraph at the Lucene document `doc`.
    public String text(int doc) throws IOException {
        Segment segment = segment(doc);
        return segment.texts.get(doc - segment.base);
    }

    /// Paragraphs of one document mostly come one after the other.
    private DocumentRow documentRow(int document) throws IOException {
        DocumentRow known = lastRow;
        if (known == null || document != lastDocument) {
            Segment segment = segment(document);
            known = segment.documents.row(document - segment.base);
            lastDocument = document;
            lastRow = known;
        }
        return known;
    }

    /// The paragraph at the Lucene document `doc`, without its text.
    public ParagraphRow paragraph(int doc) throws IOException {
        Segment segment = segment(doc);
        return segment.paragraphs.row(doc - segment.base, documentOf(doc).document().id());
    }

    /// The paragraph at the Lucene document `doc`.
    public ParagraphEntry entry(int doc) throws IOException {
        Segment segment = segment(doc);
        int local = doc - segment.base;
        DocumentRow document = documentOf(doc);
        return new ParagraphEntry(document, segment.paragraphs.row(local, document.document().id()),
                segment.headings.of(local), segment.texts.get(local));
    }

    InputRow input(int doc) throws IOException {
        Segment segment = segment(doc);
        return segment.inputs.row(doc - segment.base);
    }

    InputState state(int doc) throws IOException {
        Segment segment = segment(doc);
        int local = doc - segment.base;
        return new InputState(segment.inputs.row(local), segment.inputs.digest(local), segment.inputs.rules(local),
                segment.inputs.documents(local), segment.inputs.paragraphs(local));
    }

    /// Where a document stands.
    ///
    /// @param row the document
    /// @param first the Lucene document of its first paragraph
    /// @param paragraphs how many there are, one after the other
    record Place(DocumentRow row, int first, int paragraphs) {}

    /// Where the documents of a line of the ledger stand, in order.
    List<Place> places(int input) throws IOException {
        Segment segment = segment(input);
        int end = input - segment.base;
        List<Place> places = new ArrayList<>();
        int doc = end - segment.inputs.before(end);
        while (doc < end) {
            int document = segment.paragraphs.documentOf(doc);
            places.add(new Place(segment.documents.row(document), segment.base + doc, document - doc));
            doc = document + 1;
        }
        return places;
    }

    List<DocumentRow> documents(int input) throws IOException {
        return places(input).stream().map(Place::row).toList();
    }

    List<ParagraphRow> paragraphs(int input) throws IOException {
        Segment segment = segment(input);
        int end = input - segment.base;
        List<ParagraphRow> rows = new ArrayList<>();
        int doc = end - segment.inputs.before(end);
        while (doc < end) {
            int document = segment.paragraphs.documentOf(doc);
            String id = segment.documents.id(document);
            while (doc < document) {
                rows.add(segment.paragraphs.row(doc++, id));
            }
            doc++;
        }
        return rows;
    }

    List<DocumentParagraphs> documentParagraphs(int input) throws IOException {
        Segment segment = segment(input);
        List<DocumentParagraphs> documents = new ArrayList<>();
        for (Place place : places(input)) {
            List<ParagraphRow> rows = new ArrayList<>(place.paragraphs());
            int first = place.first() - segment.base;
            for (int doc = first; doc < first + place.paragraphs(); doc++) {
                rows.add(segment.paragraphs.row(doc, place.row().document().id()));
            }
            documents.add(new DocumentParagraphs(place.row(), rows));
        }
        return documents;
    }

    /// The paragraphs of a document, with their texts.
    List<ParagraphEntry> entries(Place document) throws IOException {
        List<ParagraphEntry> entries = new ArrayList<>(document.paragraphs());
        for (int doc = document.first(); doc < document.first() + document.paragraphs(); doc++) {
            entries.add(entry(doc));
        }
        return entries;
    }

    List<Facts> facts(int input) throws IOException {
        Segment segment = segment(input);
        return facts(segment, input - segment.base - segment.inputs.before(input - segment.base), input - segment.base);
    }

    List<DocumentFacts> documentFacts(int input) throws IOException {
        Segment segment = segment(input);
        List<DocumentFacts> documents = new ArrayList<>();
        for (Place place : places(input)) {
            int first = place.first() - segment.base;
            documents.add(new DocumentFacts(place.row(), entries(place),
                    facts(segment, first, first + place.paragraphs())));
        }
        return documents;
    }

    private List<Facts> facts(Segment segment, int first, int end) throws IOException {
        List<Facts> facts = new ArrayList<>();
        for (int doc = first; doc < end; doc++) {
            int document = segment.paragraphs.documentOf(doc);
            if (doc < document && segment.paragraphs.hasFacts(doc)) {
                facts.add(facts(segment, doc, segment.documents.id(document)));
            }
        }
        return facts;
    }

    private Facts facts(Segment segment, int doc, String documentId) throws IOException {
        BytesRef json = stored.document(segment.base + doc, Set.of(Fields.FACTS)).getBinaryValue(Fields.FACTS);
        FactsJson.Found found = FactsJson.read(BytesRef.deepCopyOf(json).bytes);
        return new Facts(segment.paragraphs.row(doc, documentId), found.figures(), found.activities(),
                found.claims());
    }
}
