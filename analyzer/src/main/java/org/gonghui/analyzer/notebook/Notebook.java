package org.gonghui.analyzer.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.chart.ChartSvg;
import org.gonghui.analyzer.explore.Concordance;
import org.gonghui.analyzer.explore.ConcordanceLine;
import org.gonghui.analyzer.ledger.FactResults;
import org.gonghui.analyzer.ledger.Passage;
import org.gonghui.analyzer.ledger.StatsColumn;
import org.gonghui.analyzer.ledger.StatsRow;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.notebook.HtmlTable.Align;
import org.gonghui.analyzer.report.ReadingNotes;
import org.gonghui.analyzer.report.ResultNumber;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Summary;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// Shows results in a notebook, in Chinese. A number that is not defined, or of which there is no data, is —, never 0.
///
/// ```java
/// import static org.gonghui.analyzer.notebook.Notebook.*;
/// show(SubcorpusSizes.by(corpus, SearchFilter.NONE, MetadataField.YEAR))
/// ```
///
/// Every text is escaped. Tables show their first rows and say of how many; a table of statistics shows all.
public final class Notebook {

    /// Rows that are shown if nobody says how many.
    public static final int ROWS = 20;

    private static final Language LANGUAGE = Language.ZH;
    private static final String NOTHING = "—";
    private static final int PERCENT = 100;

    private Notebook() {}

    /// The data and the corpus by their fingerprints: what all that follows is true of.
    public static Html fingerprint(Corpus corpus) throws IOException {
        return new HtmlTable("语料", List.of("项目", "值"), List.of(Align.LEFT, Align.LEFT),
                DataFingerprint.rows(corpus), List.of("数据指纹只由来源、名册和文档清单决定；语料指纹还随词典、规则和程序变。")).html();
    }

    /// The first rows of a result, with its notes.
    public static Html show(ResultTable table) {
        return show(table, ROWS);
    }

    /// The first rows of a result, with its notes.
    ///
    /// @param rows how many at most
    public static Html show(ResultTable table, int rows) {
        int shown = Math.min(rows, table.size());
        List<String> notes = new ArrayList<>(rowCount(table.size(), shown));
        notes.addAll(ReadingNotes.lines(table, LANGUAGE));
        return new HtmlTable(table.title().in(LANGUAGE),
                table.columns().stream().map(column -> column.label().in(LANGUAGE)).toList(),
                table.columns().stream().map(column -> align(column.kind() == Kind.TEXT)).toList(),
                IntStream.range(0, shown).mapToObj(row -> cells(table, row)).toList(), notes).html();
    }

    private static Align align(boolean isText) {
        return isText ? Align.LEFT : Align.RIGHT;
    }

    private static List<String> rowCount(int all, int shown) {
        return shown == all ? List.of() : List.of("共 " + all + " 行，列出前 " + shown + " 行。");
    }

    private static List<String> cells(ResultTable table, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            ResultColumn described = table.columns().get(column);
            cells.add(described.kind() == Kind.TEXT
                    ? table.shown(row, column, LANGUAGE)
                    : number(table.number(row, column), described.kind()));
        }
        return cells;
    }

    private static String number(OptionalDouble value, Kind kind) {
        return value.isEmpty() ? NOTHING : ResultNumber.of(value.getAsDouble(), kind);
    }

    /// A table of statistics, all of it: what it counts, of how much, and what was left out stand below it.
    public static Html show(StatsTable table) {
        List<String> headers = new ArrayList<>(List.of(table.rowHeader().in(LANGUAGE)));
        List<Align> aligns = new ArrayList<>(List.of(Align.LEFT));
        for (StatsColumn column : table.columns()) {
            headers.add(column.label().in(LANGUAGE));
            aligns.add(Align.RIGHT);
        }
        return new HtmlTable(table.title().in(LANGUAGE), headers, aligns,
                IntStream.range(0, table.rows().size()).mapToObj(row -> cells(table, row)).toList(),
                ReadingNotes.lines(table, LANGUAGE)).html();
    }

    private static List<String> cells(StatsTable table, int row) {
        List<String> cells = new ArrayList<>(List.of(table.rows().get(row).shownLabel(LANGUAGE)));
        for (int column = 0; column < table.columns().size(); column++) {
            OptionalDouble value = table.value(row, column);
            cells.add(switch (table.columns().get(column).unit()) {
                case COUNT -> number(value, Kind.COUNT);
                case SHARE -> value.isEmpty() ? NOTHING : percent(value.getAsDouble());
            });
        }
        return cells;
    }

    /// A share as people read it: `12.3%`.
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * PERCENT);
    }

    /// The first rows of any table; its columns are headed by their names.
    public static Html show(Table table) {
        return show(table, ROWS);
    }

    /// The first rows of any table; its columns are headed by their names.
    ///
    /// @param rows how many at most
    public static Html show(Table table, int rows) {
        int shown = Math.min(rows, table.rowCount());
        return new HtmlTable("", table.columnNames(),
                table.columns().stream().map(column -> align(!(column instanceof NumericColumn<?>))).toList(),
                IntStream.range(0, shown)
                        .mapToObj(row -> table.columns().stream().map(column -> cell(column, row)).toList())
                        .toList(),
                rowCount(table.rowCount(), shown)).html();
    }

    private static String cell(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return column instanceof NumericColumn<?> ? NOTHING : "";
        }
        if (column instanceof NumericColumn<?> numbers && numbers.getDouble(row) % 1 != 0) {
            return ResultNumber.of(numbers.getDouble(row), Kind.RATIO);
        }
        return column instanceof NumericColumn<?> numbers
                ? ResultNumber.of(numbers.getDouble(row), Kind.COUNT)
                : column.getString(row);
    }

    /// Some rows of a table of a ledger, columns and values by their labels.
    ///
    /// @param title what they are
    /// @param rows of any table of [org.gonghui.analyzer.ledger.FactLedger], with any of its columns
    /// @param most how many at most
    public static Html show(String title, Table rows, int most) {
        return show(FactResults.labelled(rows, new Message(title, title), LANGUAGE), most);
    }

    /// Records, all of them, one row each: a component of a closed list by its label, one that is not there as —.
    ///
    /// @param records of one public record class, such as one declared in a cell
    /// @param headers of the columns; without any, the names of the components
    public static Html show(List<? extends Record> records, String... headers) {
        RecordRows rows = RecordRows.of(records, LANGUAGE);
        return new HtmlTable("", headers.length == 0 || records.isEmpty() ? rows.names() : List.of(headers),
                rows.aligns(), rows.cells(records), List.of())
                .html();
    }

    /// A chart, drawn; its text can be searched and copied.
    public static Html show(Chart chart) {
        // the same chart has the same ids wherever it stands, and no other chart has them
        String id = "chart-" + Digest.of(chart.toString()).substring(0, Digest.DIGITS);
        return new Html("<div class=\"gonghui\">\n<p><strong>" + Html.escaped(chart.title().in(LANGUAGE))
                + "</strong></p>\n" + String.join("\n", ChartSvg.files(chart, id, LANGUAGE)).strip()
                + "\n</div>");
    }

    /// Statistics by two dimensions as a chart: a row each value of the first, a column each of the second, without
    /// subtotals and totals.
    ///
    /// @param title what it shows
    public static Chart heatMap(String title, StatsTable table) {
        List<Integer> columns = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).role() == StatsColumn.Role.VALUE)
                .boxed()
                .toList();
        List<Integer> rows = IntStream.range(0, table.rows().size())
                .filter(row -> table.rows().get(row).role() == StatsRow.Role.UNIT)
                .boxed()
                .toList();
        boolean isShare = columns.stream()
                .allMatch(column -> table.columns().get(column).unit() == StatsColumn.Unit.SHARE);
        return new Chart.HeatMap(text(title), table.title(), isShare ? Chart.Scale.SHARE : Chart.Scale.NUMBER,
                rows.stream().map(row -> table.rows().get(row).label().in(LANGUAGE)).toList(),
                columns.stream().map(column -> table.columns().get(column).label()).toList(),
                rows.stream()
                        .map(row -> columns.stream().map(column -> table.value(row, column)).toList())
                        .toList());
    }

    /// A text of one's own where both languages are asked for.
    public static Message text(String words) {
        return new Message(words, words);
    }

    /// A passage, its words set off.
    public static Html show(Passage passage) {
        return new Html("<div class=\"gonghui\">\n<p>" + Html.escaped(passage.id().toString()) + "</p>\n<p>"
                + Html.escaped(String.join(" / ", passage.headings())) + "</p>\n<blockquote>"
                + Html.escaped(passage.before()) + "<strong>" + Html.escaped(passage.words()) + "</strong>"
                + Html.escaped(passage.after()) + "</blockquote>\n</div>");
    }

    /// The first lines of a concordance, key words below each other.
    public static Html show(Concordance concordance) throws IOException {
        return show(concordance, ROWS);
    }

    /// The first lines of a concordance, key words below each other.
    ///
    /// @param lines how many at most
    public static Html show(Concordance concordance, int lines) throws IOException {
        List<ConcordanceLine> page = concordance.lines(0, lines);
        List<String> notes = new ArrayList<>(
                rowCount(Math.toIntExact(Math.min(concordance.size(), Integer.MAX_VALUE)), page.size()));
        notes.addAll(ReadingNotes.lines(concordance.head(), LANGUAGE));
        return new HtmlTable(concordance.head().title().in(LANGUAGE), List.of("前文", "关键词", "后文", "来源"),
                List.of(Align.RIGHT, Align.KEY, Align.LEFT, Align.LEFT),
                page.stream().map(line -> List.of(line.left(), line.key(), line.right(), place(line))).toList(),
                notes).html();
    }

    private static String place(ConcordanceLine line) {
        Summary document = line.hit().document().document();
        OptionalInt year = document.period().year();
        return document.school().name().orElse("（校名未写明）") + (year.isPresent() ? " " + year.getAsInt() : "");
    }
}
