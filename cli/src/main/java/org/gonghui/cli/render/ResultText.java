package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.gonghui.analyzer.report.ReadingNotes;
import org.gonghui.analyzer.report.ResultNumber;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// Shows the first rows of a result on a terminal: a title, the rows, how many there are in all, then what must be known
/// to read them. Texts stand left, numbers right; a number that is not defined is —. A text that is wider than its
/// column may be is cut and ends with ….
///
/// @param language the language of everything
/// @param width columns of the terminal; numbers are never cut to fit
/// @param style whether escapes may be used
public record ResultText(Language language, int width, Style style) {

    private static final String NOT_DEFINED = "—";
    private static final String GAP = "  ";
    private static final int TEXT_WIDTH_MIN = 12;

    /// The table as lines, each ended by a line feed.
    ///
    /// @param shown how many rows at most
    public String render(ResultTable table, int shown) {
        return render(table, Math.min(shown, table.size()), table.size());
    }

    /// The table as lines, of which only the first rows are there.
    ///
    /// @param all how many rows there are in all
    public String render(ResultTable first, long all) {
        return render(first, first.size(), all);
    }

    private String render(ResultTable table, int rows, long all) {
        List<List<String>> columns = columns(table, rows);
        List<Integer> widths = columns.stream()
                .map(cells -> cells.stream().mapToInt(DisplayWidth::of).max().orElse(0))
                .toList();
        List<String> lines = new ArrayList<>(List.of(style.strong(table.title().in(language)), ""));
        lines.add(style.strong(line(table, columns, widths, 0)));
        lines.add(style.faint("─".repeat(widths.stream().mapToInt(Integer::intValue).sum()
                + GAP.length() * (widths.size() - 1))));
        for (int row = 1; row <= rows; row++) {
            lines.add(line(table, columns, widths, row));
        }
        lines.add("");
        lines.add(rowCount(all, rows));
        NoteLines notes = new NoteLines(width);
        ReadingNotes.lines(table, language).stream().map(Printable::of).forEach(notes::add);
        notes.lines().forEach(line -> lines.add(style.faint(line)));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private String rowCount(long all, int shown) {
        boolean zh = language == Language.ZH;
        if (shown == all) {
            return zh ? "共 " + all + " 行。" : all + " rows in all.";
        }
        return zh
                ? "共 " + all + " 行，列出前 " + shown + " 行（--limit 0 列出全部，-o 文件.csv 写出全部）。"
                : all + " rows in all, the first " + shown
                        + " are shown (--limit 0 shows all, -o FILE.csv writes all).";
    }

    /// The columns' cells, the header first.
    private List<List<String>> columns(ResultTable table, int rows) {
        List<List<String>> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            ResultColumn described = table.columns().get(column);
            List<String> cells = new ArrayList<>(List.of(described.label().in(language)));
            for (int row = 0; row < rows; row++) {
                cells.add(described.kind() == ResultColumn.Kind.TEXT
                        ? Printable.of(table.shown(row, column, language))
                        : number(table.number(row, column), described.kind()));
            }
            columns.add(cells);
        }
        return fitting(table, columns);
    }

    /// Cuts texts where the columns are wider than the terminal: only the widest, and those alike.
    private List<List<String>> fitting(ResultTable table, List<List<String>> columns) {
        int numbers = GAP.length() * (columns.size() - 1);
        List<Integer> texts = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int widest = columns.get(column).stream().mapToInt(DisplayWidth::of).max().orElse(0);
            if (isText(table, column)) {
                texts.add(widest);
            } else {
                numbers += widest;
            }
        }
        int most = textWidth(texts, width - numbers);
        List<List<String>> fitting = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            fitting.add(isText(table, column)
                    ? columns.get(column).stream().map(cell -> DisplayWidth.fit(cell, most)).toList()
                    : columns.get(column));
        }
        return fitting;
    }

    private static boolean isText(ResultTable table, int column) {
        return table.columns().get(column).kind() == ResultColumn.Kind.TEXT;
    }

    /// The widest that a text may be so that all of them have room.
    private static int textWidth(List<Integer> texts, int room) {
        int most = Math.max(TEXT_WIDTH_MIN, room);
        while (most > TEXT_WIDTH_MIN && sum(texts, most) > room) {
            most--;
        }
        return most;
    }

    private static int sum(List<Integer> texts, int most) {
        return texts.stream().mapToInt(text -> Math.min(text, most)).sum();
    }

    private static String number(OptionalDouble value, ResultColumn.Kind kind) {
        return value.isEmpty() ? NOT_DEFINED : ResultNumber.of(value.getAsDouble(), kind);
    }

    private static String line(ResultTable table, List<List<String>> columns, List<Integer> widths, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String cell = columns.get(column).get(row);
            cells.add(table.columns().get(column).kind() == ResultColumn.Kind.TEXT
                    ? Padding.right(cell, widths.get(column))
                    : Padding.left(cell, widths.get(column)));
        }
        return String.join(GAP, cells);
    }
}
