package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.school.Stage;
import org.gonghui.corpus.text.ActivityLevel;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CategoryGroup;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Unit;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// Rows of a ledger as people read them: columns by their labels, values of closed lists by theirs.
final class LabelledRows {

    private static final String DOCUMENT_KIND = "document_kind";

    private final Map<String, Map<String, String>> labels;

    LabelledRows(Language language) {
        this.labels = Map.ofEntries(Map.entry("category", FactLabels.ids(Category.class, language)),
                Map.entry("secondary", FactLabels.ids(Category.class, language)),
                Map.entry("group", FactLabels.ids(CategoryGroup.class, language)), Map.entry("kind", kinds(language)),
                Map.entry(DOCUMENT_KIND, FactLabels.ids(DocumentKind.class, language)),
                Map.entry("organisation", FactLabels.ids(Organisation.class, language)),
                Map.entry("school_status", FactLabels.ids(SchoolStatus.class, language)),
                Map.entry("stage", FactLabels.ids(Stage.class, language)),
                Map.entry("period_type", FactLabels.ids(PeriodType.class, language)),
                Map.entry("period_basis", FactLabels.ids(PeriodBasis.class, language)),
                Map.entry("period_confidence", FactLabels.ids(Confidence.class, language)),
                Map.entry("status", FactLabels.ids(FactStatus.class, language)),
                Map.entry("unit", FactLabels.ids(Unit.class, language)),
                Map.entry("precision", FactLabels.ids(Precision.class, language)),
                Map.entry("type", FactLabels.ids(ActivityType.class, language)),
                Map.entry("role", FactLabels.ids(ActivityRole.class, language)),
                Map.entry("level", FactLabels.ids(ActivityLevel.class, language)),
                Map.entry("substance", FactLabels.ids(Substance.class, language)));
    }

    /// Of a document in one table, of a paragraph in another: no id belongs to both lists.
    private static Map<String, String> kinds(Language language) {
        Map<String, String> kinds = new HashMap<>(FactLabels.ids(DocumentKind.class, language));
        kinds.putAll(FactLabels.ids(ParagraphKind.class, language));
        return kinds;
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
                && FactLabels.ids(DocumentKind.class, Language.ZH).keySet().containsAll(kinds.removeMissing().asList());
        return FactLabels.of(isOfDocuments ? DOCUMENT_KIND : column.name());
    }

    private StringColumn texts(Column<?> column) {
        Map<String, String> known = labels.getOrDefault(column.name(), Map.of());
        StringColumn texts = StringColumn.create(column.name());
        for (int row = 0; row < column.size(); row++) {
            String written = ColumnType.write(column, row);
            texts.append(known.getOrDefault(written, written));
        }
        return texts;
    }
}
