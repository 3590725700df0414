package org.gonghui.analyzer.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// Makes a table of rows, column by column.
final class Columns<R> {

    private final List<ResultColumn> described = new ArrayList<>();
    private final List<Function<List<R>, Column<?>>> makers = new ArrayList<>();

    Columns<R> text(String id, String zh, String en, Function<R, String> value) {
        described.add(ResultColumn.of(id, Kind.TEXT, zh, en));
        makers.add(rows -> StringColumn.create(id, rows.stream().map(value).toList()));
        return this;
    }

    /// The part that a row is of.
    Columns<R> part(Part by, Function<R, String> value) {
        text(by.id(), by.label().zh(), by.label().en(), value);
        described.set(described.size() - 1, described.getLast().with(FieldValues.labels(by)));
        return this;
    }

    Columns<R> count(String id, String zh, String en, ToLongFunction<R> value) {
        described.add(ResultColumn.of(id, Kind.COUNT, zh, en));
        makers.add(rows -> LongColumn.create(id, rows.stream().mapToLong(value).toArray()));
        return this;
    }

    Columns<R> number(ResultColumn column, Function<R, OptionalDouble> value) {
        described.add(column);
        makers.add(rows -> {
            DoubleColumn numbers = DoubleColumn.create(column.id());
            for (R row : rows) {
                OptionalDouble number = value.apply(row);
                if (number.isPresent()) {
                    numbers.append(number.getAsDouble());
                } else {
                    numbers.appendMissing();
                }
            }
            return numbers;
        });
        return this;
    }

    /// The names of an item: a word, its part of speech, or both.
    Columns<R> item(Items items, WordUnit unit, ToIntFunction<R> item) {
        if (unit != WordUnit.POS) {
            text("word", "词", "word", row -> items.word(item.applyAsInt(row)));
        }
        if (unit != WordUnit.WORD) {
            text("pos", "词性", "part of speech", row -> items.pos(item.applyAsInt(row)));
        }
        return this;
    }

    /// How often something would occur in a million words.
    Columns<R> perMillion(String id, String zh, String en, Function<R, OptionalDouble> value) {
        return number(ResultColumn.of(id, Kind.NUMBER, zh, en), value);
    }

    ResultTable table(Message title, List<R> rows, List<Message> notes) {
        Table table = Table.create(title.en(), makers.stream().<Column<?>>map(maker -> maker.apply(rows)).toList());
        return new ResultTable(title, described, table, notes);
    }
}
