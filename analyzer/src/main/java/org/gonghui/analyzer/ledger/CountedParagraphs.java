package org.gonghui.analyzer.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphKind;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// The ledger's paragraphs that a request counts.
final class CountedParagraphs {

    private final Ledger ledger;
    private final Documents documents;
    private final StatsRequest request;
    private final StringColumn kinds;
    private final StringColumn categories;
    private final StringColumn groups;
    private final IntColumn characters;

    CountedParagraphs(Ledger ledger, Documents documents, StatsRequest request) {
        this.ledger = ledger;
        this.documents = documents;
        this.request = request;
        this.kinds = ledger.paragraphs().stringColumn("kind");
        this.categories = ledger.paragraphs().stringColumn("category");
        this.groups = ledger.paragraphs().stringColumn("group");
        this.characters = ledger.paragraphs().intColumn("characters");
    }

    /// Hands out each paragraph that counts; the object is the same every time and only valid during the call.
    void forEach(Consumer<Cursor> action) {
        Cursor cursor = new Cursor();
        for (int row = 0; row < kinds.size(); row++) {
            if (cursor.moveTo(row)) {
                action.accept(cursor);
            }
        }
    }

    /// One paragraph at a time.
    final class Cursor {
        private final Map<String, ParagraphKind> kindOf = new HashMap<>();
        private int row;
        private int document;
        private ParagraphKind kind = ParagraphKind.WORK;

        Cursor() {
            for (ParagraphKind value : ParagraphKind.values()) {
                kindOf.put(value.id(), value);
            }
        }

        private boolean moveTo(int next) {
            row = next;
            document = ledger.documentOf(next);
            if (!documents.counts(document)) {
                return false;
            }
            kind = effectiveKind(documents.kind(document), kinds.get(next));
            return request.countsAllKinds() || request.counted().takes(kind);
        }

        private ParagraphKind effectiveKind(DocumentKind owner, String id) {
            ParagraphKind written = kindOf.get(id);
            if (written == null) {
                throw new IllegalArgumentException("unknown paragraph kind '" + id + "'");
            }
            return Counted.effective(owner, written);
        }

        /// Row of its document.
        int document() {
            return document;
        }

        /// Its length, as in [org.gonghui.corpus.text.Characters].
        int characters() {
            return characters.getInt(row);
        }

        /// Where it stands in a dimension.
        String key(Dimension dimension) {
            return switch (dimension) {
                case CATEGORY -> categories.get(row);
                case GROUP -> groups.get(row);
                case KIND -> kind.id();
                case SCHOOL, YEAR, STAGE, DOCUMENT -> documents.key(dimension, document);
            };
        }
    }
}
