package org.gonghui.analyzer.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.ParagraphKind;

/// The ledger's paragraphs that a request counts.
final class CountedParagraphs {

    private final LedgerParagraphs paragraphs;
    private final Documents documents;
    private final StatsRequest request;

    CountedParagraphs(LedgerParagraphs paragraphs, Documents documents, StatsRequest request) {
        this.paragraphs = paragraphs;
        this.documents = documents;
        this.request = request;
    }

    /// Hands out each paragraph that counts; the object is the same every time and only valid during the call.
    void forEach(Consumer<Cursor> action) {
        Cursor cursor = new Cursor();
        for (int row = 0; row < paragraphs.size(); row++) {
            if (cursor.moveTo(row)) {
                action.accept(cursor);
            }
        }
    }

    /// One paragraph at a time.
    final class Cursor {
        private int row;
        private int document;
        private ParagraphKind kind = ParagraphKind.WORK;

        private boolean moveTo(int next) {
            row = next;
            document = paragraphs.document(next);
            if (!documents.counts(document)) {
                return false;
            }
            kind = Counted.effective(documents.kind(document), paragraphs.kind(next));
            return request.countsAllKinds() || request.counted().takes(kind);
        }

        /// Row of its document.
        int document() {
            return document;
        }

        /// The kind under which it counts.
        ParagraphKind kind() {
            return kind;
        }

        Optional<Category> category() {
            return paragraphs.category(row);
        }

        /// Its length, as in [org.gonghui.corpus.text.Characters].
        int characters() {
            return paragraphs.characters(row);
        }
    }
}
