package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.analyzer.ledger.StatsColumn;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// The columns of a table as one way of setting them makes them.
///
/// @param setting the way
/// @param columns the columns in order
record Grid(Setting setting, List<Column> columns) {

    /// Longer names are not set upright: nobody can read them.
    private static final int STACKED_LENGTH = 3;

    /// The ways of setting a table, from the most readable to the narrowest.
    enum Setting {
        /// Full names.
        FULL(NumberText.WIDE, 2),
        /// Short names side by side.
        SHORT(NumberText.NARROW, 1),
        /// Short names, one character below the other.
        STACKED(NumberText.NARROW, 2),
        /// The same, closer together.
        DENSE(NumberText.NARROW, 1);

        private final NumberText numbers;
        private final int gap;

        Setting(NumberText numbers, int gap) {
            this.numbers = numbers;
            this.gap = gap;
        }

        int gap() {
            return gap;
        }

        private List<String> header(StatsColumn column, Language language) {
            String label = Printable.of(column.label().in(language));
            String shorter = ShortNames.of(column).map(name -> name.in(language)).orElse(label);
            return switch (this) {
                case FULL -> List.of(label);
                case SHORT -> List.of(shorter);
                case STACKED, DENSE -> shorter.length() <= STACKED_LENGTH ? stacked(shorter) : List.of(shorter);
            };
        }

        /// Only Chinese names can stand upright.
        private static List<String> stacked(String name) {
            boolean wide = name.codePoints().allMatch(character -> DisplayWidth.of(character) == 2);
            return wide ? Arrays.asList(name.split("")) : List.of(name);
        }
    }

    /// One column.
    ///
    /// @param column what it is
    /// @param header its name, line by line
    /// @param cells its numbers, one for each row
    /// @param width columns of the terminal that it takes
    record Column(StatsColumn column, List<String> header, List<String> cells, int width) {}

    static Grid of(StatsTable table, Setting setting, Language language) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(table, i, setting, setting.header(table.columns().get(i), language)));
        }
        return new Grid(setting, columns);
    }

    private static Column column(StatsTable table, int index, Setting setting, List<String> header) {
        StatsColumn column = table.columns().get(index);
        List<String> cells = IntStream.range(0, table.rows().size())
                .mapToObj(row -> setting.numbers.of(table.value(row, index), column.unit()))
                .toList();
        int width = IntStream.concat(header.stream().mapToInt(DisplayWidth::of),
                cells.stream().mapToInt(DisplayWidth::of)).max().orElse(0);
        return new Column(column, header, cells, width);
    }

    /// Columns of the terminal that all columns take, with the gaps before them.
    int width() {
        return columns.stream().mapToInt(column -> column.width() + setting.gap()).sum();
    }

    /// Lines of the tallest header.
    int headerHeight() {
        return columns.stream().mapToInt(column -> column.header().size()).max().orElse(1);
    }

    /// The columns cut into blocks that take at most `width` each. A group stays together if it fits into a block; a
    /// column that is wider than a block stands alone.
    List<Grid> blocks(int width) {
        List<Grid> blocks = new ArrayList<>();
        List<Column> block = new ArrayList<>();
        for (List<Column> group : groups()) {
            boolean splits = with(group).width() > width;
            for (List<Column> piece : splits ? group.stream().map(List::of).toList() : List.of(group)) {
                if (!block.isEmpty() && with(block).width() + with(piece).width() > width) {
                    blocks.add(with(block));
                    block.clear();
                }
                block.addAll(piece);
            }
        }
        blocks.add(with(block));
        return blocks;
    }

    private Grid with(List<Column> some) {
        return new Grid(setting, List.copyOf(some));
    }

    /// Neighbouring columns of one group together, all others alone.
    List<List<Column>> groups() {
        List<List<Column>> groups = new ArrayList<>();
        for (Column column : columns) {
            boolean joins = !groups.isEmpty() && column.column().group().isPresent()
                    && groups.getLast().getLast().column().group().equals(column.column().group());
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(column);
        }
        return groups;
    }
}
