package org.gonghui.analyzer.explore;

import java.util.function.Supplier;
import org.gonghui.corpus.text.DocumentRow;

/// Reads words and keeps count of how much it has read.
abstract class SizeReader implements TokenSource.Reader {

    private final Items items;
    private long documents;
    private long paragraphs;
    private long words;
    private boolean isNewDocument = true;

    SizeReader(Items items) {
        this.items = items;
    }

    @Override
    public void document(Supplier<DocumentRow> document) {
        isNewDocument = true;
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        documents += isNewDocument ? 1 : 0;
        isNewDocument = false;
        paragraphs++;
        for (int position = 0; position < passage.size(); position++) {
            int type = passage.type(position);
            int item = items.of(type);
            if (item != Items.PUNCTUATION) {
                words++;
                word(type, item);
            }
        }
    }

    /// Is told of each word.
    void word(int type, int item) {}

    Items items() {
        return items;
    }

    /// Number of the document that is being read, from 1: of those with a paragraph.
    int documentNumber() {
        return Math.toIntExact(documents);
    }

    Size size() {
        return new Size(documents, paragraphs, words);
    }
}
