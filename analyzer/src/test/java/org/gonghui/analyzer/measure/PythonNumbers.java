package org.gonghui.analyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The numbers that `src/test/scripts/measures.py` made with SciPy and NumPy.
final class PythonNumbers {

    private PythonNumbers() {}

    static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = PythonNumbers.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            List<CSVRecord> rows = CSVParser.parse(in, StandardCharsets.UTF_8, format).getRecords();
            assertThat(rows).as(file).hasSizeGreaterThan(30);
            return rows;
        }
    }

    static void check(CSVRecord row, String column, OptionalDouble actual) {
        check(row, column, actual, 1e-9);
    }

    static void check(CSVRecord row, String column, OptionalDouble actual, double tolerance) {
        String expected = row.get(column);
        if (expected.isEmpty()) {
            assertThat(actual).as(column + " of " + row).isEmpty();
        } else {
            double number = Double.parseDouble(expected);
            assertThat(actual).as(column + " of " + row).isPresent();
            assertThat(actual.getAsDouble()).as(column + " of " + row)
                    .isCloseTo(number, within(tolerance * Math.max(1, Math.abs(number))));
        }
    }

    static void check(CSVRecord row, String column, double actual) {
        check(row, column, OptionalDouble.of(actual));
    }

    static long count(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }

    static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /// Lists of numbers: `1.0 2.0|3.0`.
    static List<List<Double>> lists(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split("\\|"))
                .map(list -> Arrays.stream(list.split(" ")).map(Double::parseDouble).toList())
                .toList();
    }

    static List<Double> list(CSVRecord row, String column) {
        return lists(row, column).getFirst();
    }
}
