package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.ledger.StatsColumn;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.report.ReadingNotes;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// Shows tables on a terminal: a title, the table, then what must be known to read it. Where a table does not fit, its
/// columns get short names, then upright ones, and are at last spread over several blocks; nothing is left out.
/// No data is —, zero is 0. Immutable; safe for any number of threads.
///
/// @param language the language of everything
/// @param width columns of the terminal; at least [#MIN_WIDTH] are used
/// @param style whether escapes may be used
public record TerminalTable(Language language, int width, Style style) {

    /// The narrowest table that makes sense.
    public static final int MIN_WIDTH = 40;
    private static final int LABEL_GAP = 1;

    public TerminalTable {
        width = Math.max(width, MIN_WIDTH);
    }

    /// The table as lines, each ended by a line feed.
    public String render(StatsTable table) {
        RowLabels labels = RowLabels.of(table, language, width / 2);
        int labelWidth = Math.max(labels.width(), DisplayWidth.of(table.rowHeader().in(language)));
        Grid grid = fitting(table, width - labelWidth - LABEL_GAP);
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(table.title().in(language)));
        for (Grid block : grid.blocks(width - labelWidth - LABEL_GAP)) {
            lines.add("");
            lines.addAll(new TableBlock(table, labels.texts(), labelWidth, block, language, style).lines());
        }
        lines.add("");
        notes(table, labels, grid).forEach(line -> lines.add(style.faint(line)));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private Grid fitting(StatsTable table, int available) {
        for (Grid.Setting setting : Grid.Setting.values()) {
            Grid grid = Grid.of(table, setting, language);
            if (grid.width() <= available) {
                return grid;
            }
        }
        // upright names do not help where the table needs several blocks anyway, nor do per cents without their sign
        return Grid.of(table, legend(table).isEmpty() ? Grid.Setting.FULL : Grid.Setting.SHORT, language);
    }

    private List<String> notes(StatsTable table, RowLabels labels, Grid grid) {
        NoteLines notes = new NoteLines(width);
        boolean zh = language == Language.ZH;
        ReadingNotes.lines(table, language).stream().map(Printable::of).forEach(notes::add);
        if (!labels.dropped().isEmpty()) {
            notes.add(zh
                    ? "名称：省去了开头的「" + labels.dropped() + "」。"
                    : "Names: " + labels.dropped() + " at the beginning is left out.");
        }
        if (grid.setting() != Grid.Setting.FULL && !legend(table).isEmpty()) {
            notes.add(zh ? "列名：" : "Columns: ", legend(table));
        }
        if (grid.setting() != Grid.Setting.FULL
                && table.columns().stream().anyMatch(column -> column.unit() == StatsColumn.Unit.SHARE)) {
            notes.add(zh
                    ? "占比：以百分数表示，四舍五入到整数；<1 表示大于 0 而不足 0.5%。"
                    : "Shares: whole per cents; <1 is more than 0 and less than 0.5%.");
        }
        return notes.lines();
    }

    private List<String> legend(StatsTable table) {
        return table.columns()
                .stream()
                .filter(column -> column.role() == StatsColumn.Role.VALUE)
                .flatMap(column -> ShortNames.of(column)
                        .map(name -> name.in(language) + "=" + column.label().in(language))
                        .stream())
                .toList();
    }
}
