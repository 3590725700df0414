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
    private final Table paragraphs;
    private final Register register;
    private final int[] documentOfParagraph;

    Ledger(Table documents, Table paragraphs, Register register) {
        this.documents = documents;
        this.paragraphs = paragraphs;
        this.register = register;
        this.documentOfParagraph = link(documents.stringColumn("document"), paragraphs.stringColumn("document"));
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
        return new Ledger(documents, paragraphs, register);
    }

    /// Writes `documents.csv` and `paragraphs.csv` for programs: UTF-8 without byte-order mark, line feeds, ids as
    /// headers, cells as they are.
    public void write(Path directory) throws IOException {
        LedgerCsv.write(documents, directory.resolve(DOCUMENTS_FILE));
        LedgerCsv.write(paragraphs, directory.resolve(PARAGRAPHS_FILE));
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
        return paragraphs;
    }

    public Register register() {
        return register;
    }

    /// The row in [#documents] that the paragraph in row `paragraph` belongs to.
    int documentOf(int paragraph) {
        return documentOfParagraph[paragraph];
    }

    private static int[] link(StringColumn ids, StringColumn references) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < ids.size(); row++) {
            if (rows.put(ids.get(row), row) != null) {
                throw new IllegalArgumentException("two documents have the id '" + ids.get(row) + "'");
            }
        }
        int[] links = new int[references.size()];
        for (int row = 0; row < links.length; row++) {
            Integer document = rows.get(references.get(row));
            if (document == null) {
                throw new IllegalArgumentException("paragraph of an unknown document '" + references.get(row) + "'");
            }
            links[row] = document;
        }
        return links;
    }
}
