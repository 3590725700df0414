package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Rows of the ledger as tables to be given out: in full with ids, or in short with labels for people.
public final class FactResults {

    private static final Message FIGURES = new Message("数字", "Figures");
    private static final Message ACTIVITIES = new Message("活动", "Activities");
    private static final Message ALL_STATUSES = new Message("包括计划、要求和未做的，见状态一列；计数时只有「已做」的算数。",
            "planned, required and missed ones are among them, see their status; only what was done counts as done.");
    private static final Message EVIDENCE = new Message("每行的编号（id）可用 gonghui evidence 回到原文。",
            "gonghui evidence opens the text behind the id of a row.");

    private FactResults() {}

    /// All columns of rows of [FactLedger#figures].
    public static ResultTable figures(Table rows) {
        return full(FIGURES, rows, LedgerColumn.FIGURES);
    }

    /// All columns of rows of [FactLedger#activities].
    public static ResultTable activities(Table rows) {
        return full(ACTIVITIES, rows, LedgerColumn.ACTIVITIES);
    }

    /// All columns of rows of [Ledger#documents].
    public static ResultTable documents(Table rows) {
        return full(new Message("文档", "Documents"), rows, LedgerColumn.DOCUMENTS);
    }

    /// All columns of rows of [Ledger#paragraphs].
    public static ResultTable paragraphs(Table rows) {
        return full(new Message("段落", "Paragraphs"), rows, LedgerColumn.PARAGRAPHS);
    }

    /// Any columns of rows of any table of a ledger as people read them: columns under their labels, values of closed
    /// lists by theirs.
    ///
    /// @throws IllegalArgumentException if a column is not one of a ledger
    public static ResultTable labelled(Table rows, Message title, Language language) {
        return new LabelledRows(language).of(rows, title);
    }

    private static ResultTable full(Message title, Table rows, List<LedgerColumn> columns) {
        List<ResultColumn> described = columns.stream()
                .map(column -> new ResultColumn(column.name(), label(column, columns), kind(column),
                        FactLabels.values(column.name(), columns)))
                .toList();
        List<Message> notes = columns == LedgerColumn.FIGURES || columns == LedgerColumn.ACTIVITIES
                ? List.of(ALL_STATUSES, EVIDENCE)
                : List.of();
        Table shown = Table.create(rows.name());
        columns.forEach(column -> shown.addColumns(column.type() == ColumnType.DATE
                ? texts(column.name(), rows)
                : rows.column(column.name())));
        return new ResultTable(title, described, shown, notes);
    }

    private static Message label(LedgerColumn column, List<LedgerColumn> columns) {
        boolean isOfDocuments = columns == LedgerColumn.DOCUMENTS && column.name().equals("kind");
        return FactLabels.of(isOfDocuments ? "document_kind" : column.name());
    }

    private static StringColumn texts(String column, Table rows) {
        StringColumn texts = StringColumn.create(column);
        for (int row = 0; row < rows.rowCount(); row++) {
            texts.append(ColumnType.write(rows.column(column), row));
        }
        return texts;
    }

    private static Kind kind(LedgerColumn column) {
        return switch (column.type()) {
            case TEXT, DATE -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case COUNT -> column.name().equals("year") ? Kind.LABEL : Kind.COUNT;
        };
    }

    /// Rows of [FactLedger#figures] as people read them.
    public static ResultTable figuresInShort(Table rows, Language language) {
        Brief table = new Brief(rows, language);
        table.school();
        table.year();
        table.labels("measure");
        table.text("value", FigureText.values(rows, language));
        table.labels("unit");
        table.labels("status");
        table.text("sentence", Excerpts.of(rows));
        return table.result(FIGURES);
    }

    /// Rows of [FactLedger#activities] as people read them.
    public static ResultTable activitiesInShort(Table rows, Language language) {
        Brief table = new Brief(rows, language);
        table.school();
        table.year();
        table.labels("type");
        table.text("canonical", rows.stringColumn("canonical").asList());
        table.labels("status");
        table.text("sentence", Excerpts.of(rows));
        return table.result(ACTIVITIES);
    }

    /// A table for people on its way.
    private static final class Brief {

        private final Table rows;
        private final Language language;
        private final Table table = Table.create("short");
        private final List<ResultColumn> columns = new ArrayList<>();

        Brief(Table rows, Language language) {
            this.rows = rows;
            this.language = language;
        }

        void school() {
            List<String> schools = rows.stringColumn("school").asList();
            String hidden = new Message("（未写明）", "(not named)").in(language);
            text("school", schools.stream().map(school -> school.isEmpty() ? hidden : school).toList());
        }

        void year() {
            IntColumn years = rows.intColumn("year").copy();
            table.addColumns(years);
            columns.add(new ResultColumn("year", FactLabels.of("year"), Kind.LABEL));
        }

        void labels(String column) {
            text(column, rows.stringColumn(column).asList());
            columns.set(columns.size() - 1,
                    columns.getLast().with(FactLabels.values(column, LedgerColumn.FIGURES)));
        }

        void text(String column, List<String> cells) {
            table.addColumns(StringColumn.create(column, cells));
            columns.add(new ResultColumn(column, FactLabels.of(column), Kind.TEXT));
        }

        ResultTable result(Message title) {
            return new ResultTable(title, columns, table, List.of(ALL_STATUSES));
        }
    }
}
