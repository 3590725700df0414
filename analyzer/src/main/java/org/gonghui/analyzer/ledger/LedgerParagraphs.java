package org.gonghui.analyzer.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The paragraphs of a ledger, by row. Safe for any number of threads once nobody fills them.
sealed interface LedgerParagraphs permits LedgerParagraphs.OfTable, ParagraphRows {

    int size();

    /// The row of its document.
    int document(int row);

    ParagraphKind kind(int row);

    Optional<Category> category(int row);

    /// Its length, as in [org.gonghui.corpus.text.Characters].
    int characters(int row);

    /// All that is known of them; see [Ledger#paragraphs].
    Table table();

    /// Paragraphs that were read as a table.
    final class OfTable implements LedgerParagraphs {

        private static final Map<String, Optional<Category>> CATEGORIES = new HashMap<>();
        private static final Map<String, ParagraphKind> KINDS = new HashMap<>();

        static {
            CATEGORIES.put("", Optional.empty());
            for (Category category : Category.values()) {
                CATEGORIES.put(category.id(), Optional.of(category));
            }
            for (ParagraphKind kind : ParagraphKind.values()) {
                KINDS.put(kind.id(), kind);
            }
        }

        private final Table table;
        private final int[] documents;
        private final StringColumn kinds;
        private final StringColumn categories;
        private final IntColumn characters;

        /// @param documents for each row that of its document
        OfTable(Table table, int[] documents) {
            this.table = table;
            this.documents = documents;
            this.kinds = table.stringColumn("kind");
            this.categories = table.stringColumn("category");
            this.characters = table.intColumn("characters");
        }

        @Override
        public int size() {
            return documents.length;
        }

        @Override
        public int document(int row) {
            return documents[row];
        }

        @Override
        public ParagraphKind kind(int row) {
            ParagraphKind kind = KINDS.get(kinds.get(row));
            return kind == null ? Labelled.of(ParagraphKind.class, kinds.get(row)) : kind;
        }

        @Override
        public Optional<Category> category(int row) {
            Optional<Category> category = CATEGORIES.get(categories.get(row));
            return category == null ? Optional.of(Labelled.of(Category.class, categories.get(row))) : category;
        }

        @Override
        public int characters(int row) {
            return characters.getInt(row);
        }

        @Override
        public Table table() {
            return table;
        }
    }
}
