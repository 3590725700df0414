package org.gonghui.analyzer.verify;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A table that was published as CSV, for people or for programs.
///
/// @param header as written
/// @param records what is below it, each with the line it ends on
record PublishedTable(List<String> header, List<Line> records) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NOTE = "# ";

    /// Cells and the line they end on.
    record Line(int number, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    PublishedTable {
        header = List.copyOf(header);
        records = List.copyOf(records);
    }

    /// Reads a file.
    ///
    /// @throws UserException if it cannot be read, or is no CSV file in UTF-8
    static PublishedTable read(Path file) throws UserException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new UserException(new Message(file + " 不是 UTF-8 编码；请给 gonghui 写出的 CSV",
                    file + " is not in UTF-8; give a CSV file as gonghui writes it"), e);
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(new Message(file + " 读不了：" + e, file + " cannot be read: " + e), e);
        }
    }

    private static PublishedTable parse(String text) throws IOException {
        List<String> header = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord cells : parser) {
                if (header.isEmpty()) {
                    cells.forEach(cell -> header.add(plain(cell)));
                } else if (!(cells.size() == 1 && header.size() > 1 && cells.get(0).startsWith(NOTE))) {
                    lines.add(new Line(Math.toIntExact(parser.getCurrentLineNumber()),
                            cells.stream().map(PublishedTable::plain).toList()));
                }
            }
        }
        return new PublishedTable(header, lines);
    }

    /// Without the apostrophe that keeps spreadsheets from taking a text for a formula.
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /// Its rows, if it has all needed columns.
    ///
    /// @param columns those that the table would have, by whose id or label the header is understood
    /// @param needed ids of those without which it is another table
    Optional<List<PublishedRow>> rows(List<ResultColumn> columns, Set<String> needed) {
        List<String> ids = header.stream().map(name -> id(name, columns)).toList();
        if (!ids.containsAll(needed)) {
            return Optional.empty();
        }
        Map<String, ValueLabels> values = new HashMap<>();
        columns.forEach(column -> values.put(column.id(), column.values()));
        return Optional.of(records.stream().map(line -> row(line, ids, values)).toList());
    }

    /// Tables for people hold labels where those for programs hold ids.
    private static PublishedRow row(Line line, List<String> ids, Map<String, ValueLabels> values) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < Math.min(ids.size(), line.cells().size()); column++) {
            cells.put(ids.get(column), values.getOrDefault(ids.get(column), ValueLabels.NONE)
                    .id(line.cells().get(column)));
        }
        return new PublishedRow(line.number(), cells);
    }

    private static String id(String name, List<ResultColumn> columns) {
        return columns.stream()
                .filter(column -> column.id().equals(name) || column.label().zh().equals(name)
                        || column.label().en().equals(name))
                .map(ResultColumn::id)
                .findFirst()
                .orElse(name);
    }
}
