package org.gonghui.analyzer.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// The cells and the other texts of a web page. A number is there twice: exactly, and as it is shown.
final class PageContent implements Xml.Handler {

    private final Map<String, String> content = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String table = "";
    private String row = "";
    private String column = "";
    private String exact = "";
    private int depth;
    private int style;

    Map<String, String> read(InputStream in) throws IOException {
        Xml.read(in, this);
        other();
        return content;
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        if (!column.isEmpty()) {
            depth++;
            exact = name.equals("data") ? Xml.attribute(element, "value") : exact;
            return;
        }
        switch (name) {
            case "table" -> table = Xml.attribute(element, "data-table");
            case "tr" -> row = Xml.attribute(element, "data-row");
            case "td", "th" -> {
                column = Xml.attribute(element, "data-column");
                if (!column.isEmpty() && !row.isEmpty()) {
                    other();
                } else {
                    column = "";
                }
            }
            case "style" -> style++;
            default -> {
                // is a part of some text
            }
        }
    }

    @Override
    public void text(String characters) {
        if (style == 0) {
            text.append(characters);
        }
    }

    @Override
    public void end(String name) {
        if (column.isEmpty()) {
            switch (name) {
                case "style" -> style--;
                case "p", "li", "h1", "h2", "h3", "h4", "text", "desc", "title", "dd", "dt", "td", "th", "summary",
                        "caption", "blockquote" ->
                    other();
                default -> {
                    // goes on
                }
            }
        } else if (depth == 0) {
            String shown = text.toString().strip();
            put(table + " / " + row + " / " + column, exact.isEmpty() ? shown : exact + " (" + shown + ")");
            column = "";
            exact = "";
            text.setLength(0);
        } else {
            depth--;
        }
    }

    /// What is in no cell.
    private void other() {
        String rest = text.toString().strip().replaceAll("\\s+", " ");
        text.setLength(0);
        if (!rest.isEmpty()) {
            put("text", rest);
        }
    }

    private void put(String place, String value) {
        String free = place;
        for (int number = 2; content.containsKey(free); number++) {
            free = place + " #" + number;
        }
        content.put(free, value);
    }
}
