package org.gonghui.analyzer.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Summary;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The rows of a concordance: a column for each thing that is known of a hit.
final class ConcordanceRows {

    private final List<ConcordanceLine> hits;
    private final Table table = Table.create("concordance");
    private final List<ResultColumn> columns = new ArrayList<>();

    private ConcordanceRows(List<ConcordanceLine> hits) {
        this.hits = hits;
    }

    /// @param from number of the first hit, from 0
    static ResultTable table(Message title, List<ConcordanceLine> hits, long from, List<Message> notes) {
        ConcordanceRows rows = new ConcordanceRows(hits);
        rows.number(from);
        rows.text("left", "左边", "left", ConcordanceLine::left);
        rows.text("key", "中心", "key", ConcordanceLine::key);
        rows.text("right", "右边", "right", ConcordanceLine::right);
        rows.metadata();
        rows.place();
        return new ResultTable(title, rows.columns, rows.table, notes)
                .labelled("category", FieldValues.labels(MetadataField.CATEGORY))
                .labelled("kind", FieldValues.labels(MetadataField.KIND));
    }

    private void metadata() {
        text("school", "学校", "school", hit -> document(hit).school().name().orElse(""));
        text("school_id", "学校编号", "school id", hit -> document(hit).school().id().orElse(""));
        year();
        text("category", "类别", "category",
                hit -> paragraph(hit).category().map(Labelled::id).orElse(""));
        text("category_id", "类别编号", "category id",
                hit -> paragraph(hit).category().map(Labelled::id).orElse(""));
        text("kind", "段落类型", "kind of paragraph", hit -> paragraph(hit).kind().id());
        text("kind_id", "段落类型编号", "id of kind", hit -> paragraph(hit).kind().id());
        text("headings", "标题", "headings", hit -> String.join(" / ", hit.headings()));
    }

    private void place() {
        text("source", "来源", "source", hit -> document(hit).source());
        text("document", "文档", "document", hit -> document(hit).id());
        count("start", "起", "start", hit -> hit.hit().span().start());
        count("end", "止", "end", hit -> hit.hit().span().end());
        count("paragraph_start", "段起", "paragraph start", hit -> paragraph(hit).span().start());
        count("paragraph_end", "段止", "paragraph end", hit -> paragraph(hit).span().end());
    }

    private static Summary document(ConcordanceLine line) {
        return line.hit().document().document();
    }

    private static ParagraphRow paragraph(ConcordanceLine line) {
        return line.hit().paragraph();
    }

    private void number(long from) {
        LongColumn numbers = LongColumn.create("number");
        for (int i = 0; i < hits.size(); i++) {
            numbers.append(from + i + 1);
        }
        add(ResultColumn.of("number", Kind.LABEL, "序号", "number"), numbers);
    }

    private void text(String id, String zh, String en, Function<ConcordanceLine, String> value) {
        add(ResultColumn.of(id, Kind.TEXT, zh, en), StringColumn.create(id, hits.stream().map(value).toList()));
    }

    private void count(String id, String zh, String en, ToIntFunction<ConcordanceLine> value) {
        add(ResultColumn.of(id, Kind.LABEL, zh, en),
                IntColumn.create(id, hits.stream().mapToInt(value).toArray()));
    }

    private void year() {
        IntColumn years = IntColumn.create("year");
        for (ConcordanceLine hit : hits) {
            document(hit).period().year().ifPresentOrElse(years::append, years::appendMissing);
        }
        add(ResultColumn.of("year", Kind.LABEL, "年份", "year"), years);
    }

    private void add(ResultColumn column, tech.tablesaw.columns.Column<?> values) {
        columns.add(column);
        table.addColumns(values);
    }
}
