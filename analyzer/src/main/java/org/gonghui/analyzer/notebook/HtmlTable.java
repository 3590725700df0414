package org.gonghui.analyzer.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table on its way to HTML: cells are texts, escaped when it is written.
///
/// @param caption what it shows, may be empty
/// @param headers of the columns
/// @param aligns how the cells of each column stand
/// @param rows cells of each row
/// @param notes lines below it
record HtmlTable(String caption, List<String> headers, List<Align> aligns, List<List<String>> rows,
        List<String> notes) {

    /// Numbers stand right, texts left; so precise that the style of a notebook does not overrule it.
    private static final String STYLE = """
            <style>
            .gonghui table { border-collapse: collapse; font-size: 13px; margin: 0; }
            .gonghui caption { caption-side: top; text-align: left; font-weight: bold; padding: 4px 8px; color: inherit; }
            .gonghui th, .gonghui td { padding: 3px 8px; border-bottom: 1px solid #ddd; vertical-align: top; }
            .gonghui table tr .left { text-align: left; }
            .gonghui table tr .right { text-align: right; white-space: nowrap; }
            .gonghui table tr .key { text-align: center; white-space: nowrap; font-weight: bold; color: #a33; }
            .gonghui p { margin: 2px 8px; font-size: 12px; color: #666; }
            </style>
            """;

    /// How cells stand.
    enum Align {
        LEFT, RIGHT,
        /// In the middle and striking, as the key word of a concordance.
        KEY;

        String style() {
            return switch (this) {
                case LEFT -> "left";
                case RIGHT -> "right";
                case KEY -> "key";
            };
        }
    }

    HtmlTable {
        headers = List.copyOf(headers);
        aligns = List.copyOf(aligns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int width = aligns.size();
        if (headers.size() != width || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("all rows must have " + width + " cells");
        }
    }

    Html html() {
        List<String> lines = new ArrayList<>(List.of("<div class=\"gonghui\">", STYLE.strip(), "<table>"));
        if (!caption.isEmpty()) {
            lines.add("<caption>" + Html.escaped(caption) + "</caption>");
        }
        lines.add("<thead>" + row("th", headers) + "</thead>");
        lines.add("<tbody>");
        rows.forEach(cells -> lines.add(row("td", cells)));
        lines.add("</tbody>");
        lines.add("</table>");
        notes.forEach(note -> lines.add("<p>" + Html.escaped(note) + "</p>"));
        lines.add("</div>");
        return new Html(String.join("\n", lines));
    }

    private String row(String tag, List<String> cells) {
        List<String> written = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            written.add("<" + tag + " class=\"" + aligns.get(column).style() + "\">" + Html.escaped(cells.get(column))
                    + "</" + tag + ">");
        }
        return written.stream().collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
