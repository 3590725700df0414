package org.gonghui.analyzer.ledger;

/// Counts paragraphs, characters or documents by school, year, stage, document, category, group or kind.
///
/// Only documents of school unions count, and only summaries and plans; only paragraphs of work and of plans (see
/// [Counted]), each once, under its main category. A cell without documents behind it has no data; a cell with
/// documents but nothing of the sort is 0. A share is a paragraph count divided by the row's.
///
/// Of documents that are not in a ledger, see [CategoryCounter].
public final class CategoryStatistics {

    private CategoryStatistics() {}

    /// Computes a table. Time grows with the number of paragraphs, memory of the result with its cells only.
    public static StatsTable compute(Ledger ledger, StatsRequest request) {
        CategoryCounter counter = new CategoryCounter(ledger.register(), request);
        CountedDocument.Rows documents = new CountedDocument.Rows(ledger.documents());
        LedgerParagraphs paragraphs = ledger.counted();
        int[][] ofDocument = byDocument(paragraphs, documents.size());
        for (int document = 0; document < documents.size(); document++) {
            counter.add(documents.get(document));
            for (int at = ofDocument[0][document]; at < ofDocument[0][document + 1]; at++) {
                int row = ofDocument[1][at];
                counter.add(paragraphs.kind(row), paragraphs.category(row), paragraphs.characters(row));
            }
        }
        return counter.table();
    }

    /// The paragraphs of each document, which need not stand together in the ledger.
    ///
    /// @return where those of each document begin in the list that follows, and where the last ends; the rows
    private static int[][] byDocument(LedgerParagraphs paragraphs, int documents) {
        int[] begins = new int[documents + 1];
        for (int row = 0; row < paragraphs.size(); row++) {
            begins[paragraphs.document(row) + 1]++;
        }
        for (int document = 0; document < documents; document++) {
            begins[document + 1] += begins[document];
        }
        int[] next = begins.clone();
        int[] rows = new int[paragraphs.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[next[paragraphs.document(row)]++] = row;
        }
        return new int[][]{begins, rows};
    }
}
