package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.ParagraphRow;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// All documents and paragraphs of a corpus as two flat tables, joined with the register of schools. A number without
/// rows here cannot be published.
///
/// Closed lists stand in the tables by their ids, an absent value is a missing value. Offsets are as in
/// [org.gonghui.corpus.text.Span], characters as in [org.gonghui.corpus.text.Characters].
/// The tables must not be changed; a ledger that nobody changes is safe for any number of threads.
public final class Ledger {

    static final String DOCUMENTS_FILE = "documents.csv";
    static final String PARAGRAPHS_FILE = "paragraphs.csv";

    private final Table documents;
    private final LedgerParagraphs paragraphs;
    private final Register register;

    Ledger(Table documents, LedgerParagraphs paragraphs, Register register) {
        this.documents = documents;
        this.paragraphs = paragraphs;
        this.register = register;
    }

    /// Starts the table engine, which takes a third of a second: to be called on a thread of its own while texts are
    /// read, so that nobody waits for it. Calling it twice, or never, does no harm.
    public static void prepare() {
        LedgerColumn.emptyTable("prepared", LedgerColumn.DOCUMENTS);
    }

    /// Takes up all rows; the streams are read to their end, the documents first, and closed.
    ///
    /// @throws IllegalArgumentException if two documents have one id or a paragraph belongs to no document
    public static Ledger of(Stream<DocumentRow> documents, Stream<ParagraphRow> paragraphs, Register register) {
        LedgerTables tables = new LedgerTables(register);
        try (documents; paragraphs) {
            documents.forEachOrdered(tables::add);
            paragraphs.forEachOrdered(tables::add);
        }
        return new Ledger(tables.documents(), tables.paragraphs(), register);
    }

    /// Reads what [#write] wrote. School, township and so on stand as they were written; `register` only tells which
    /// schools there are.
    ///
    /// @throws LedgerFileException if a file is not a ledger's, naming file, line and column
    public static Ledger read(Path directory, Register register) throws IOException, LedgerFileException {
        Table documents = LedgerCsv.read(directory.resolve(DOCUMENTS_FILE), LedgerColumn.DOCUMENTS);
        Table paragraphs = LedgerCsv.read(directory.resolve(PARAGRAPHS_FILE), LedgerColumn.PARAGRAPHS);
        int[] links = link(documents.stringColumn("document"), paragraphs.stringColumn("document"));
        return new Ledger(documents, new LedgerParagraphs.OfTable(paragraphs, links), register);
    }

    /// Writes `documents.csv` and `paragraphs.csv` for programs: UTF-8 without byte-order mark, line feeds, ids as
    /// headers, cells as they are.
    public void write(Path directory) throws IOException {
        LedgerCsv.write(documents, directory.resolve(DOCUMENTS_FILE));
        LedgerCsv.write(paragraphs(), directory.resolve(PARAGRAPHS_FILE));
    }

    /// One row a document, with the columns `document, source, title, kind, organisation, school_id, school,
    /// school_status, county, township, stage, staff, members, year, period_type, period_start, period_end,
    /// period_basis, period_confidence, characters, paragraphs`. Not to be changed.
    public Table documents() {
        return documents;
    }

    /// One row a paragraph, with the columns `document, start, end, kind, category, group, secondary, probability,
    /// substance, characters`. Not to be changed.
    public Table paragraphs() {
        return paragraphs.table();
    }

    /// The same paragraphs, for counting.
    LedgerParagraphs counted() {
        return paragraphs;
    }

    public Register register() {
        return register;
    }

    private static int[] link(StringColumn documents, StringColumn references) {
        Map<String, Integer> rows = rows(documents);
        int[] links = new int[references.size()];
        for (int row = 0; row < links.length; row++) {
            links[row] = row(rows, references.get(row));
        }
        return links;
    }

    /// The rows of documents by their ids.
    static Map<String, Integer> rows(StringColumn ids) {
        Map<String, Integer> rows = HashMap.newHashMap(ids.size());
        for (int row = 0; row < ids.size(); row++) {
            String id = ids.get(row);
            if (rows.put(id, row) != null) {
                throw new IllegalArgumentException("two documents have the id '" + id + "'");
            }
        }
        return rows;
    }

    /// The row of a paragraph's document.
    static int row(Map<String, Integer> rows, String document) {
        Integer row = rows.get(document);
        if (row == null) {
            throw new IllegalArgumentException("paragraph of an unknown document '" + document + "'");
        }
        return row;
    }
}
