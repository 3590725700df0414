package org.gonghui.analyzer.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gonghui.analyzer.markup.Markup;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// A table of a page.
final class HtmlTable {

    static final String MISSING = "—";

    /// A text column of no wider text is never broken into lines.
    private static final int SHORT = 18;
    private static final int ASCII = 0x80;
    /// A table of more columns is printed in smaller letters.
    private static final int NARROW = 9;

    private final String id;
    private final ResultTable table;
    private final int keys;
    private final IntFunction<String> rowKey;
    private final Map<Integer, Map<String, Block.Link>> links = new HashMap<>();
    private final Function<Block.Link, HtmlLink> targets;
    private final Language language;
    private final Markup page;
    private final List<String> classes;
    private boolean lacksNumbers;

    private HtmlTable(String id, ResultTable table, int keys, IntFunction<String> rowKey,
            Function<Block.Link, HtmlLink> targets, Language language, Markup page) {
        this.id = id;
        this.table = table;
        this.keys = keys;
        this.rowKey = rowKey;
        this.targets = targets;
        this.language = language;
        this.page = page;
        classes = columns(this::classOf);
    }

    /// A table with links.
    static HtmlTable of(Block.Listing listing, Function<Block.Link, HtmlLink> targets, Language language,
            Markup page) {
        HtmlTable written = new HtmlTable(listing.id(), listing.table(), listing.keys(), listing::key, targets,
                language, page);
        listing.links()
                .forEach(link -> written.links.computeIfAbsent(link.row(), row -> new HashMap<>())
                        .put(link.column(), link));
        return written;
    }

    /// The table behind a chart.
    static HtmlTable of(Block.Picture picture, Language language, Markup page) {
        return new HtmlTable(picture.id(), picture.data(), RowKey.leading(picture.data()), picture::key, link -> {
            throw new IllegalStateException("the table of a chart has no links");
        }, language, page);
    }

    private <T> List<T> columns(IntFunction<T> of) {
        return IntStream.range(0, table.columns().size()).mapToObj(of).toList();
    }

    private boolean isText(int column) {
        return table.columns().get(column).kind() == Kind.TEXT;
    }

    /// How a column is laid out: numbers, short texts, wide ones, long ids.
    private String classOf(int column) {
        if (!isText(column)) {
            return "n";
        }
        boolean isWide = false;
        boolean isCode = true;
        for (int row = 0; row < table.size(); row++) {
            String text = table.text(row, column);
            isWide |= DisplayWidth.of(text) > SHORT;
            isCode &= text.chars().allMatch(unit -> unit < ASCII && unit != ' ');
        }
        return isWide ? (isCode ? "c" : "w") : "s";
    }

    /// Writes the table and its notes.
    ///
    /// @param anchor its id on the page; none if empty
    void write(String anchor) {
        String title = table.title().in(language);
        String wide = table.columns().size() > NARROW ? " wide" : "";
        page.block("div", () -> {
            if (!anchor.isEmpty()) {
                page.attribute("id", anchor);
            }
            page.block("div", this::table, "class", "scroll", "role", "group", "tabindex", "0", "aria-label",
                    Words.TABLE.in(language) + title);
            notes();
        }, "class", "listing" + wide);
    }

    private void table() {
        page.block("table", () -> {
            page.block("caption", () -> page.inline("span", table.title().in(language)));
            page.block("thead", () -> page.block("tr", this::head));
            page.block("tbody", () -> {
                for (int row = 0; row < table.size(); row++) {
                    row(row);
                }
            });
        }, "data-table", id);
    }

    private void head() {
        for (int column = 0; column < table.columns().size(); column++) {
            ResultColumn described = table.columns().get(column);
            page.inline("th", described.label().in(language), "scope", "col", "class", classes.get(column));
        }
    }

    private void row(int row) {
        page.block("tr", () -> {
            for (int column = 0; column < table.columns().size(); column++) {
                cell(row, column);
            }
        }, "data-row", rowKey.apply(row));
    }

    private void cell(int row, int column) {
        String columnId = table.columns().get(column).id();
        boolean names = column < keys;
        page.inline(names ? "th" : "td", () -> {
            if (names) {
                page.attribute("scope", "row");
            }
            Block.Link link = links.getOrDefault(row, Map.of()).get(columnId);
            if (link == null) {
                value(row, column);
            } else {
                targets.apply(link).write(page, () -> value(row, column));
            }
        }, "data-column", columnId, "class", classes.get(column));
    }

    private void value(int row, int column) {
        if (isText(column)) {
            page.text(table.shown(row, column, language));
            return;
        }
        OptionalDouble number = table.number(row, column);
        if (number.isEmpty()) {
            lacksNumbers = true;
            page.text(MISSING);
        } else {
            double value = number.getAsDouble();
            page.inline("data", CellFormat.text(value, table.columns().get(column).kind()), "value",
                    RowKey.exact(value));
        }
    }

    private void notes() {
        if (table.size() == 0) {
            page.block("p", Words.NO_ROWS.in(language), "class", "note");
        }
        if (!table.notes().isEmpty() || lacksNumbers) {
            page.block("ul", () -> {
                table.notes().forEach(note -> page.block("li", note.in(language)));
                if (lacksNumbers) {
                    page.block("li", Words.NO_NUMBER.in(language));
                }
            }, "class", "notes");
        }
    }
}
