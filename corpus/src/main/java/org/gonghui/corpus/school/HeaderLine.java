package org.gonghui.corpus.school;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.Message;

/// Understands the header line of a CSV file.
final class HeaderLine {

    private HeaderLine() {}

    /// The key of each column: the name of a known one, else the header as written.
    ///
    /// @throws CsvFileException if a required column is missing or a column occurs twice
    static List<String> resolve(String file, List<String> headers, List<Column> columns) throws CsvFileException {
        List<String> keys = headers.stream().map(header -> key(header, columns)).toList();
        for (Column column : columns) {
            if (column.required() && !keys.contains(column.name())) {
                throw unusable(file, String.join(",", headers), columns);
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).isEmpty() && !seen.add(keys.get(i))) {
                throw twice(file, headers.get(i));
            }
        }
        return keys;
    }

    private static String key(String header, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.isNamed(header))
                .map(Column::name)
                .findFirst()
                .orElse(header);
    }

    static CsvFileException unusable(String file, String found, List<Column> columns) {
        List<Column> required = columns.stream().filter(Column::required).toList();
        String all = Column.list(columns);
        return new CsvFileException(file,
                new Message(
                        file + "：第一行应是表头，至少有 " + Column.list(required) + "；可用的列：" + all + "，中英文均可，用英文逗号分隔。读到的是：「"
                                + found
                                + "」。",
                        file + ": the first line must be a header with at least " + Column.list(required)
                                + "; columns understood: " + all + ", separated by commas. Found: '" + found + "'."));
    }

    private static CsvFileException twice(String file, String header) {
        return new CsvFileException(file, new Message(file + "：表头里「" + header + "」出现了两次，请只留一列。",
                file + ": the header has '" + header + "' twice; keep one of the columns."));
    }
}
