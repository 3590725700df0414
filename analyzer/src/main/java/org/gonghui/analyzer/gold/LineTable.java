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
            throw new GoldException(file, 1, new Message("表头要有 " + NEEDED + " 以及 line 或 paragraph，现有 " + header,
                    "the header must name " + NEEDED + " and line or paragraph, got " + header));
        }
        return new LineTable(file, header);
    }

    GoldLine line(String text, int number) throws GoldException {
        List<String> cells = List.of(text.split("\t", -1));
        if (cells.size() < header.size()) {
            throw new GoldException(file, number, new Message("有 " + cells.size() + " 格，表头有 " + header.size() + " 格",
                    "has " + cells.size() + " cells, the header has " + header.size()));
        }
        try {
            ParagraphKind kind = Labelled.of(ParagraphKind.class, cell(cells, "kind"));
            return new GoldLine(cell(cells, "source"), place(cells), kind, id(cells, "category", Category.class),
                    id(cells, "secondary", Category.class), id(cells, "substance", Substance.class),
                    cell(cells, "document"), header.contains("begins") ? cell(cells, "begins") : "");
        } catch (IllegalArgumentException e) {
            // unknown ids, numbers that are none, a category where none belongs: the reason names the value
            throw new GoldException(file, number, new Message("有一格不对：" + e.getMessage(),
                    "a cell is wrong: " + e.getMessage()), e);
        }
    }

    private LinePlace place(List<String> cells) {
        return header.contains("paragraph")
                ? new LinePlace.Ordinal(Integer.parseInt(cell(cells, "paragraph")))
                : new LinePlace.Raw(Integer.parseInt(cell(cells, "line")));
    }

    private <E extends Enum<E> & Labelled> Optional<E> id(List<String> cells, String column, Class<E> type) {
        String id = cell(cells, column);
        return id.isEmpty() || id.equals(NOTHING) ? Optional.empty() : Optional.of(Labelled.of(type, id));
    }

    private String cell(List<String> cells, String column) {
        return cells.get(header.indexOf(column));
    }
}
