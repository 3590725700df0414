package org.gonghui.analyzer.ledger;

import java.util.List;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/// A column of the ledger's tables.
record LedgerColumn(String name, ColumnType type) {

    static final List<LedgerColumn> DOCUMENTS = List.of(text("document"), text("source"), text("title"), text("kind"),
            text("organisation"), text("school_id"), text("school"), text("school_status"), text("county"),
            text("township"), text("stage"), count("staff"), count("members"), count("year"), text("period_type"),
            new LedgerColumn("period_start", ColumnType.DATE), new LedgerColumn("period_end", ColumnType.DATE),
            text("period_basis"), text("period_confidence"), count("characters"), count("paragraphs"));

    static final List<LedgerColumn> PARAGRAPHS = List.of(text("document"), count("start"), count("end"), text("kind"),
            text("category"), text("group"), text("secondary"), new LedgerColumn("probability", ColumnType.NUMBER),
            text("substance"), count("characters"));

    /// What figures and activities have in common: where they stand, and whose they are.
    private static final List<LedgerColumn> FACTS = List.of(text("id"), text("document"), text("source"),
            count("start"), count("end"), text("text"), text("sentence"), text("school_id"), text("school"),
            count("year"), text("period_type"), text("document_kind"), text("organisation"), count("paragraph_start"),
            count("paragraph_end"), text("kind"), text("category"), text("status"), count("copy_group"));

    static final List<LedgerColumn> FIGURES = facts(text("measure"), amount("value"), amount("min"), amount("max"),
            text("precision"), text("unit"), text("per"), text("counted_as"), text("object"), text("activity"),
            text("scope"), text("period"), text("derived"));

    static final List<LedgerColumn> ACTIVITIES = facts(text("canonical"), text("type"), text("role"),
            count("occurrences"), count("edition"), text("festivals"), text("date"), text("organiser"), text("level"),
            text("award"), text("series"), text("programme"), text("open_list"));

    private static List<LedgerColumn> facts(LedgerColumn... more) {
        return Stream.concat(FACTS.stream(), Stream.of(more)).toList();
    }

    private static LedgerColumn amount(String name) {
        return new LedgerColumn(name, ColumnType.NUMBER);
    }

    private static LedgerColumn text(String name) {
        return new LedgerColumn(name, ColumnType.TEXT);
    }

    private static LedgerColumn count(String name) {
        return new LedgerColumn(name, ColumnType.COUNT);
    }

    static Table emptyTable(String name, List<LedgerColumn> columns) {
        TableEngine.start();
        Table table = Table.create(name);
        columns.forEach(column -> table.addColumns(column.type().create(column.name())));
        return table;
    }
}
