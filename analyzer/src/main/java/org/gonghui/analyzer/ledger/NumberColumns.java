package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// The columns of numbers of a table of statistics.
final class NumberColumns {

    private final StatsRequest request;
    private final Optional<Axis> columns;
    private final Presence presence;
    private final CellCounts.Sums cells;

    NumberColumns(StatsRequest request, Optional<Axis> columns, Presence presence, CellCounts.Sums cells) {
        this.request = request;
        this.columns = columns;
        this.presence = presence;
        this.cells = cells;
    }

    /// A column and where its numbers come from.
    private record Filled(StatsColumn column, Source source) {}

    private interface Source {
        void fill(StatsNumbers.Column column, List<Axis.Entry> rows);
    }

    /// The columns and their numbers.
    record Numbers(List<StatsColumn> columns, StatsNumbers numbers) {}

    /// All columns of numbers.
    Numbers of(List<Axis.Entry> rows) {
        StatsNumbers.Builder numbers = new StatsNumbers.Builder(rows.size());
        List<StatsColumn> columns = new ArrayList<>();
        Set<String> used = new HashSet<>(Set.of(request.rows().id()));
        for (Filled filled : filled()) {
            StatsColumn column = withUniqueId(filled.column(), used);
            columns.add(column);
            filled.source().fill(numbers.column(), rows);
        }
        return new Numbers(columns, numbers.build());
    }

    private List<Filled> filled() {
        List<Filled> filled = new ArrayList<>();
        if (request.rows().isOfDocument() && request.rows() != Dimension.DOCUMENT) {
            filled.add(new Filled(column("documents", new Message("文档", "documents"), StatsColumn.Role.BASE),
                    counts(this::documents)));
        }
        if (request.measure() == Measure.SHARE) {
            filled.add(new Filled(column("paragraphs", new Message("段落", "paragraphs"), StatsColumn.Role.BASE),
                    counts(row -> cell(row, Axis.TOTAL))));
        }
        columns.ifPresentOrElse(axis -> axis.entries().forEach(entry -> filled.add(value(entry))),
                () -> filled.add(onlyValue()));
        if (columns.isPresent() && request.measure() != Measure.SHARE) {
            filled.add(new Filled(column(Axis.TOTAL, new Message("合计", "total"), StatsColumn.Role.TOTAL),
                    counts(row -> cell(row, Axis.TOTAL))));
        }
        return filled;
    }

    private static StatsColumn column(String id, Message label, StatsColumn.Role role) {
        return new StatsColumn(id, label, Optional.empty(), role, StatsColumn.Unit.COUNT);
    }

    private Filled value(Axis.Entry entry) {
        StatsColumn.Role role = entry.row().role() == StatsRow.Role.SUBTOTAL
                ? StatsColumn.Role.SUBTOTAL
                : StatsColumn.Role.VALUE;
        boolean share = request.measure() == Measure.SHARE;
        StatsColumn column = new StatsColumn(entry.row().id(), label(entry.row()), entry.group(), role,
                share ? StatsColumn.Unit.SHARE : StatsColumn.Unit.COUNT);
        return new Filled(column, share
                ? shares(row -> cell(row, entry.key()), row -> cell(row, Axis.TOTAL))
                : counts(row -> cell(row, entry.key())));
    }

    private static Message label(StatsRow row) {
        return new Message(row.shownLabel(Language.ZH), row.shownLabel(Language.EN));
    }

    private Filled onlyValue() {
        if (request.measure() == Measure.SHARE) {
            StatsColumn column = new StatsColumn(Measure.SHARE.id(), Measure.SHARE.label(), Optional.empty(),
                    StatsColumn.Role.VALUE, StatsColumn.Unit.SHARE);
            return new Filled(column, shares(row -> cell(row, Axis.TOTAL), row -> cell(Axis.TOTAL, Axis.TOTAL)));
        }
        boolean documentsTwice = request.measure() == Measure.DOCUMENTS && request.rows().isOfDocument();
        return new Filled(
                documentsTwice
                        ? column("documents_with_any", new Message("有所计段落的文档", "documents with any"),
                                StatsColumn.Role.VALUE)
                        : column(request.measure().id(), request.measure().label(), StatsColumn.Role.VALUE),
                counts(row -> cell(row, Axis.TOTAL)));
    }

    private interface Value {
        OptionalLong of(String row);
    }

    private static Source counts(Value value) {
        return (column, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                column.set(row, value.of(rows.get(row).key()));
            }
        };
    }

    private static Source shares(Value part, Value whole) {
        return (column, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                OptionalLong parts = part.of(rows.get(row).key());
                OptionalLong all = whole.of(rows.get(row).key());
                if (parts.isPresent() && all.orElse(0) != 0) {
                    column.set(row, (double) parts.getAsLong() / all.getAsLong());
                }
            }
        };
    }

    private OptionalLong documents(String row) {
        int count = presence.documents(row, Axis.TOTAL);
        return count > 0 ? OptionalLong.of(count) : OptionalLong.empty();
    }

    private OptionalLong cell(String row, String column) {
        OptionalLong count = cells.get(row, column);
        return count.isEmpty() && presence.documents(row, column) > 0 ? OptionalLong.of(0) : count;
    }

    /// Adds the id to those that are used. Tablesaw, which [StatsTable#table] gives them to, takes column names that
    /// differ in case alone for the same, and cuts blanks and control characters off their ends.
    private static StatsColumn withUniqueId(StatsColumn column, Set<String> used) {
        String name = column.id().trim();
        String id = name;
        for (int n = 2; !used.add(id.toLowerCase(Locale.ROOT)); n++) {
            id = name + "#" + n;
        }
        return new StatsColumn(id, column.label(), column.group(), column.role(), column.unit());
    }
}
