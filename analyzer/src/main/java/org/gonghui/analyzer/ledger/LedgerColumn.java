package org.gonghui.analyzer.ledger;

import java.util.List;
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
