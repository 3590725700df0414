package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Counts paragraphs, characters or documents by school, year, stage, document, category, group or kind.
///
/// Only documents of school unions count, and only summaries and plans; only paragraphs of work and of plans (see
/// [Counted]), each once, under its main category. A cell without documents behind it has no data; a cell with
/// documents but nothing of the sort is 0. A share is a paragraph count divided by the row's.
public final class CategoryStatistics {

    private CategoryStatistics() {}

    /// Computes a table. Time grows with the number of paragraphs, memory of the result with its cells only.
    public static StatsTable compute(Ledger ledger, StatsRequest request) {
        Documents documents = new Documents(ledger.documents(), request.counted());
        Axis rows = axis(request.rows(), ledger, documents, request);
        List<Axis.Entry> entries = new ArrayList<>(rows.entries());
        entries.add(Axis.total());
        CellCounts cells = CellCounts.of(Facts.of(ledger, documents, request), request.measure());
        Optional<Axis> columns = request.columns().map(dimension -> axis(dimension, ledger, documents, request));
        NumberColumns numbers = new NumberColumns(request, columns, new Presence(documents, request), cells);
        return table(entries, numbers, new StatsNotes(ledger, request, documents), request);
    }

    private static Axis axis(Dimension dimension, Ledger ledger, Documents documents, StatsRequest request) {
        return Axis.of(dimension, documents, ledger.register(), !request.countsAllKinds());
    }

    private static StatsTable table(List<Axis.Entry> entries, NumberColumns numbers, StatsNotes notes,
            StatsRequest request) {
        List<StatsRow> rows = entries.stream().map(Axis.Entry::row).toList();
        Table table = Table.create(request.rows().id(),
                StringColumn.create(request.rows().id(), rows.stream().map(StatsRow::id).toList()));
        List<StatsColumn> columns = numbers.addTo(table, entries);
        List<Coverage> coverage = notes.coverage();
        boolean registered = request.rows() == Dimension.SCHOOL
                && coverage.stream().anyMatch(part -> part.what() == Coverage.What.SCHOOLS);
        return new StatsTable(notes.title(), request.rows().label(),
                registered ? Optional.of(new Message("编号", "id")) : Optional.empty(), rows, columns, table,
                notes.denominator(), coverage, notes.notes());
    }
}
