package org.gonghui.analyzer.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;

/// The table of lines: tab-separated, a header, `-` for nothing.
///
/// @param file where it stands
/// @param header names of the columns
record LineTable(Path file, List<String> header) {

    private static final String NOTHING = "-";
    private static final List<String> NEEDED = List.of("source", "kind", "category", "secondary", "substance",
            "document");

    /// The table whose first line is the header.
    static LineTable of(Path file, List<String> lines) throws GoldException {
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        boolean placed = header.contains("line") || header.contains("paragraph");
        if (!placed || !header.containsAll(NEEDED)) {
            throw new GoldException(file, 1,
                    new Message("表头要有 " + list(NEEDED) + " 以及 line 或 paragraph，现有 " + list(header),
                            "the header must name " + list(NEEDED) + " and line or paragraph, got " + list(header)));
        }
        return new LineTable(file, header);
    }

    GoldLine line(String text, int number) throws GoldException {
        List<String> cells = List.of(text.split("\t", -1));
        if (cells.size() < header.size()) {
            throw new GoldException(file, number, new Message("有 " + cells.size() + " 格，表头有 " + header.size() + " 格",
                    "has " + cells.size() + " cells, the header has " + header.size()));
        }
        return new Cells(cells, number).line();
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }

    /// The cells of one line.
    private final class Cells {

        private final List<String> cells;
        private final int number;

        Cells(List<String> cells, int number) {
            this.cells = cells;
            this.number = number;
        }

        GoldLine line() throws GoldException {
            ParagraphKind kind = id("kind", ParagraphKind.class)
                    .orElseThrow(() -> wrong("kind", Labelled.ids(ParagraphKind.class)));
            Optional<Category> category = id("category", Category.class);
            if (category.isPresent() != kind.isCategorised()) {
                throw wrong("category", kind.isCategorised() ? Labelled.ids(Category.class) : NOTHING);
            }
            return new GoldLine(cell("source"), place(), kind, category, id("secondary", Category.class),
                    id("substance", Substance.class), cell("document"),
                    header.contains("begins") ? cell("begins") : "");
        }

        private LinePlace place() throws GoldException {
            return header.contains("paragraph")
                    ? new LinePlace.Ordinal(number("paragraph"))
                    : new LinePlace.Raw(number("line"));
        }

        private int number(String column) throws GoldException {
            if (!cell(column).matches("[0-9]{1,9}")) {
                throw wrong(column, "0, 1, 2 …");
            }
            return Integer.parseInt(cell(column));
        }

        private <E extends Enum<E> & Labelled> Optional<E> id(String column, Class<E> type) throws GoldException {
            String id = cell(column);
            if (id.isEmpty() || id.equals(NOTHING)) {
                return Optional.empty();
            }
            return Optional.of(Labelled.find(type, id).orElseThrow(() -> wrong(column, Labelled.ids(type))));
        }

        private GoldException wrong(String column, String expected) {
            return new GoldException(file, number, new Message(
                    column + " 的值“" + cell(column) + "”不对，应为 " + expected,
                    "'" + cell(column) + "' is no value of " + column + ", expected " + expected));
        }

        private String cell(String column) {
            return cells.get(header.indexOf(column));
        }
    }
}
