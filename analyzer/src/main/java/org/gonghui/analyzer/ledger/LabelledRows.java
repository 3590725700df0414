package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// Rows of a ledger as people read them: columns by their labels, values of closed lists by theirs.
final class LabelledRows {

    private static final String DOCUMENT_KIND = "document_kind";

    /// Of a document in one table, of a paragraph in another: no id belongs to both lists.
    private static final ValueLabels KINDS = ValueLabels.of(DocumentKind.class)
            .and(ValueLabels.of(ParagraphKind.class));

    private final Language language;

    LabelledRows(Language language) {
        this.language = language;
    }

    ResultTable of(Table rows, Message title) {
        List<ResultColumn> columns = new ArrayList<>();
        Table shown = Table.create(rows.name());
        for (Column<?> column : rows.columns()) {
            Kind kind = kind(column);
            columns.add(new ResultColumn(column.name(), label(column), kind));
            shown.addColumns(kind == Kind.TEXT ? texts(column) : column);
        }
        return new ResultTable(title, columns, shown, List.of());
    }

    private static Kind kind(Column<?> column) {
        if (column instanceof IntColumn) {
            return column.name().equals("year") ? Kind.LABEL : Kind.COUNT;
        }
        if (column instanceof DoubleColumn numbers) {
            return isWhole(numbers) ? Kind.COUNT : Kind.NUMBER;
        }
        return Kind.TEXT;
    }

    private static boolean isWhole(DoubleColumn numbers) {
        return numbers.removeMissing().asList().stream().allMatch(number -> number % 1 == 0);
    }

    private static Message label(Column<?> column) {
        boolean isOfDocuments = column.name().equals("kind") && column instanceof StringColumn kinds
                && ValueLabels.of(DocumentKind.class).byId().keySet().containsAll(kinds.removeMissing().asList());
        return FactLabels.of(isOfDocuments ? DOCUMENT_KIND : column.name());
    }

    private StringColumn texts(Column<?> column) {
        ValueLabels known = column.name().equals("kind")
                ? KINDS
                : FactLabels.values(column.name(), LedgerColumn.PARAGRAPHS);
        StringColumn texts = StringColumn.create(column.name());
        for (int row = 0; row < column.size(); row++) {
            texts.append(known.shown(ColumnType.write(column, row), language));
        }
        return texts;
    }
}
