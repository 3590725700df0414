package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.ledger.StatsRow;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// One block of a table: names of groups, names of columns, rows, total.
record TableBlock(StatsTable table, List<String> labels, int labelWidth, Grid grid, Language language, Style style) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        groups().ifPresent(line -> lines.add(style.strong(line)));
        for (int line = 0; line < grid.headerHeight(); line++) {
            lines.add(style.strong(header(line)));
        }
        String rule = style.faint("─".repeat(labelWidth + grid.width() + 1));
        lines.add(rule);
        for (int row = 0; row < labels.size(); row++) {
            if (table.rows().get(row).role() == StatsRow.Role.TOTAL && row > 0) {
                lines.add(rule);
            }
            lines.add(row(row));
        }
        return lines;
    }

    private String header(int line) {
        boolean last = line == grid.headerHeight() - 1;
        StringBuilder text = new StringBuilder(
                Padding.right(last ? table.rowHeader().in(language) : "", labelWidth)).append(' ');
        for (Grid.Column column : grid.columns()) {
            int from = line - (grid.headerHeight() - column.header().size());
            text.append(Padding.blanks(grid.setting().gap()))
                    .append(Padding.left(from < 0 ? "" : column.header().get(from), column.width()));
        }
        return text.toString();
    }

    /// A line with each group's name over its columns; empty if no group has two columns here.
    private Optional<String> groups() {
        StringBuilder text = new StringBuilder(Padding.blanks(labelWidth + 1));
        boolean any = false;
        for (List<Grid.Column> group : grid.groups()) {
            int gap = grid.setting().gap();
            int width = new Grid(grid.setting(), group).width() - gap;
            Optional<Message> name = group.size() > 1 ? group.getFirst().column().group() : Optional.empty();
            text.append(Padding.blanks(gap))
                    .append(name.map(label -> bracket(label.in(language), width)).orElse(Padding.blanks(width)));
            any |= name.isPresent();
        }
        return any ? Optional.of(text.toString()) : Optional.empty();
    }

    /// `── name ──`, as wide as its columns; without lines where they would not stand on both sides.
    private static String bracket(String name, int width) {
        String fitted = DisplayWidth.fit(name, width);
        int free = width - DisplayWidth.of(fitted);
        if (free < 2) {
            return Padding.left(fitted, width);
        }
        return "─".repeat(free / 2) + fitted + "─".repeat(free - free / 2);
    }

    private String row(int row) {
        StringBuilder text = new StringBuilder(Padding.right(labels.get(row), labelWidth)).append(' ');
        for (Grid.Column column : grid.columns()) {
            String padded = Padding.left(column.cells().get(row), column.width());
            text.append(Padding.blanks(grid.setting().gap())).append(styled(padded, isSum(row, column)));
        }
        return text.toString();
    }

    private boolean isSum(int row, Grid.Column column) {
        boolean sumRow = switch (table.rows().get(row).role()) {
            case TOTAL, SUBTOTAL -> true;
            case UNIT, UNREGISTERED, UNKNOWN -> false;
        };
        return sumRow || switch (column.column().role()) {
            case SUBTOTAL, TOTAL -> true;
            case BASE, VALUE -> false;
        };
    }

    private String styled(String cell, boolean sum) {
        if (NumberText.isNothing(cell.strip())) {
            return style.faint(cell);
        }
        return sum ? style.strong(cell) : cell;
    }
}
