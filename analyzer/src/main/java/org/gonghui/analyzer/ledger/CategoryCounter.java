package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRow;

/// Makes a table of [CategoryStatistics] of documents that are added one by one. None is kept: memory grows with the
/// cells of the table. For one thread.
public final class CategoryCounter {

    private final Register register;
    private final StatsRequest request;
    private final Documents documents;
    private final CellCounts cells;
    private DocumentKind kind = DocumentKind.OTHER;
    private boolean counts;

    /// @param register the schools that documents are joined with
    public CategoryCounter(Register register, StatsRequest request) {
        this.register = register;
        this.request = request;
        this.documents = new Documents(request);
        this.cells = new CellCounts(request);
    }

    /// Adds a document.
    ///
    /// @param paragraphs those of its paragraphs that are to be counted
    public void add(DocumentRow document, Iterable<ParagraphRow> paragraphs) {
        add(CountedDocument.of(document, register));
        for (ParagraphRow paragraph : paragraphs) {
            add(paragraph.kind(), paragraph.category(), paragraph.characters());
        }
    }

    /// Adds a document, whose paragraphs follow.
    void add(CountedDocument document) {
        kind = document.kind();
        counts = documents.add(document);
        if (counts) {
            cells.add(document);
        }
    }

    /// Adds a paragraph of the last document.
    void add(ParagraphKind paragraph, Optional<Category> category, int characters) {
        ParagraphKind effective = Counted.effective(kind, paragraph);
        if (counts && (request.countsAllKinds() || request.counted().takes(effective))) {
            cells.add(effective, category, characters);
        }
    }

    /// The table of what was added so far.
    public StatsTable table() {
        Axis rows = axis(request.rows());
        List<Axis.Entry> entries = new ArrayList<>(rows.entries());
        entries.add(Axis.total());
        NumberColumns numbers = new NumberColumns(request, request.columns().map(this::axis), documents.presence(),
                cells.sums());
        return table(entries, numbers, new StatsNotes(register, request, documents));
    }

    private Axis axis(Dimension dimension) {
        return Axis.of(dimension, documents, register, !request.countsAllKinds());
    }

    private StatsTable table(List<Axis.Entry> entries, NumberColumns numbers, StatsNotes notes) {
        List<StatsRow> rows = entries.stream().map(Axis.Entry::row).toList();
        NumberColumns.Numbers filled = numbers.of(entries);
        List<Coverage> coverage = notes.coverage();
        boolean registered = request.rows() == Dimension.SCHOOL
                && coverage.stream().anyMatch(part -> part.what() == Coverage.What.SCHOOLS);
        return new StatsTable(notes.title(), request.rows().id(), request.rows().label(),
                registered ? Optional.of(new Message("编号", "id")) : Optional.empty(), rows,
                filled.columns(), filled.numbers(),
                notes.denominator(), coverage, notes.notes());
    }
}
