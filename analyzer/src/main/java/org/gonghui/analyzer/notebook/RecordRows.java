package org.gonghui.analyzer.notebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gonghui.analyzer.notebook.HtmlTable.Align;
import org.gonghui.analyzer.report.ResultNumber;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;

/// Records as rows of a table, one column a component.
///
/// @param components of the records
/// @param language of labels
record RecordRows(List<RecordComponent> components, Language language) {

    private static final String NOTHING = "—";

    RecordRows {
        components = List.copyOf(components);
    }

    static RecordRows of(List<? extends Record> records, Language language) {
        return new RecordRows(records.isEmpty()
                ? List.of()
                : Arrays.asList(records.getFirst().getClass().getRecordComponents()), language);
    }

    List<String> names() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    List<Align> aligns() {
        return components.stream().map(one -> isNumber(one.getType()) ? Align.RIGHT : Align.LEFT).toList();
    }

    private static boolean isNumber(Class<?> type) {
        return (type.isPrimitive() && type != boolean.class && type != char.class)
                || Number.class.isAssignableFrom(type) || type == OptionalInt.class || type == OptionalDouble.class;
    }

    /// The cells of each row. Real numbers of a column have as many decimals as it needs: none if all are whole, four if
    /// none is above 1, else two.
    List<List<String>> cells(List<? extends Record> rows) {
        List<Kind> kinds = components.stream().map(one -> kind(one, rows)).toList();
        return rows.stream()
                .map(row -> IntStream.range(0, components.size())
                        .mapToObj(column -> shown(value(components.get(column), row), kinds.get(column)))
                        .toList())
                .toList();
    }

    private static Kind kind(RecordComponent component, List<? extends Record> rows) {
        List<Double> numbers = rows.stream()
                .<Double>mapMulti((row, all) -> real(value(component, row), all))
                .toList();
        if (numbers.stream().allMatch(number -> number % 1 == 0)) {
            return Kind.COUNT;
        }
        return numbers.stream().allMatch(number -> Math.abs(number) <= 1) ? Kind.RATIO : Kind.NUMBER;
    }

    private static void real(@Nullable Object value, Consumer<Double> numbers) {
        if (value instanceof Double number && !Double.isNaN(number)) {
            numbers.accept(number);
        } else if (value instanceof OptionalDouble some && some.isPresent()) {
            numbers.accept(some.getAsDouble());
        }
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(row.getClass() + " must be public to be shown", e);
        }
    }

    private String shown(@Nullable Object value, Kind kind) {
        return switch (value) {
            case null -> NOTHING;
            case Optional<?> some -> some.map(one -> shown(one, kind)).orElse("");
            case OptionalInt some -> some.isPresent() ? String.valueOf(some.getAsInt()) : NOTHING;
            case OptionalDouble some -> some.isPresent() ? shown(some.getAsDouble(), kind) : NOTHING;
            case Double number -> Double.isNaN(number) ? NOTHING : ResultNumber.of(number, kind);
            case Labelled labelled -> labelled.label().in(language);
            case Message message -> message.in(language);
            default -> value.toString();
        };
    }
}
