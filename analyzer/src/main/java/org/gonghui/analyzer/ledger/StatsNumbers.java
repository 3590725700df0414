package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The numbers of a table of statistics, column by column. Immutable.
public final class StatsNumbers {

    private static final double NO_DATA = Double.NaN;

    private final List<double[]> columns;
    private final int rows;

    private StatsNumbers(List<double[]> columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /// Number of columns.
    public int columns() {
        return columns.size();
    }

    /// Number of rows.
    public int rows() {
        return rows;
    }

    /// The number in a cell; empty if there is no data.
    ///
    /// @param row from 0
    /// @param column from 0
    public OptionalDouble get(int row, int column) {
        double number = columns.get(column)[row];
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatsNumbers numbers && numbers.rows == rows
                && Arrays.deepEquals(numbers.columns.toArray(), columns.toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns.toArray());
    }

    @Override
    public String toString() {
        return Arrays.deepToString(columns.toArray());
    }

    /// Takes up columns.
    static final class Builder {

        private final List<double[]> columns = new ArrayList<>();
        private final int rows;

        /// @param rows number of rows
        Builder(int rows) {
            this.rows = rows;
        }

        /// Begins the next column; it has no data until it is filled.
        Column column() {
            double[] numbers = new double[rows];
            Arrays.fill(numbers, NO_DATA);
            columns.add(numbers);
            return (row, number) -> numbers[row] = number;
        }

        StatsNumbers build() {
            return new StatsNumbers(List.copyOf(columns), rows);
        }
    }

    /// A column to be filled.
    interface Column {
        void set(int row, double number);

        default void set(int row, OptionalLong number) {
            number.ifPresent(count -> set(row, (double) count));
        }
    }
}
