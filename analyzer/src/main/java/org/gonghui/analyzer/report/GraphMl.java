package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.analyzer.table.ResultTable;

/// Writes networks as GraphML, as Gephi, Cytoscape, igraph and NetworkX read it: undirected, every column an attribute,
/// the name of a node its `label` too. Whatever the texts hold, the file is well-formed: characters that XML 1.0 does not
/// allow become U+FFFD. Equal networks give equal bytes.
public final class GraphMl {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
            http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """;

    private final ResultGraph graph;
    private final Writer out;

    private GraphMl(ResultGraph graph, Writer out) {
        this.graph = graph;
        this.out = out;
    }

    /// Writes a network; the stream is flushed and left open.
    ///
    /// @throws IllegalArgumentException if an edge names a node that there is not
    public static void write(ResultGraph graph, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new GraphMl(graph, writer).write();
        writer.flush();
    }

    private void write() throws IOException {
        out.write(HEAD);
        keys("node", "n", graph.nodes(), 0);
        keys("edge", "e", graph.edges(), 2);
        out.write("  <graph id=\"G\" edgedefault=\"undirected\">\n");
        Map<String, Integer> numbers = new HashMap<>();
        for (int row = 0; row < graph.nodes().size(); row++) {
            numbers.put(graph.nodes().text(row, 0), row);
            out.write("    <node id=\"n" + row + "\">\n");
            data("n", graph.nodes(), row, 0);
            out.write("    </node>\n");
        }
        for (int row = 0; row < graph.edges().size(); row++) {
            out.write("    <edge id=\"e" + row + "\" source=\"n" + number(numbers, row, 0) + "\" target=\"n"
                    + number(numbers, row, 1) + "\">\n");
            data("e", graph.edges(), row, 2);
            out.write("    </edge>\n");
        }
        out.write("  </graph>\n</graphml>\n");
    }

    private int number(Map<String, Integer> numbers, int row, int column) {
        String name = graph.edges().text(row, column);
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("an edge names '" + name + "', which is no node");
        }
        return number;
    }

    private void keys(String of, String prefix, ResultTable table, int from) throws IOException {
        for (int column = from; column < table.columns().size(); column++) {
            ResultColumn described = table.columns().get(column);
            String name = of.equals("node") && column == 0 ? "label" : described.id();
            out.write("  <key id=\"" + prefix + column + "\" for=\"" + of + "\" attr.name=\"" + name
                    + "\" attr.type=\"" + type(described.kind()) + "\"/>\n");
        }
    }

    private static String type(ResultColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case COUNT, LABEL -> "long";
            case NUMBER, RATIO, SHARE, P_VALUE -> "double";
        };
    }

    private void data(String prefix, ResultTable table, int row, int from) throws IOException {
        for (int column = from; column < table.columns().size(); column++) {
            String value = value(table, row, column);
            if (!value.isEmpty()) {
                out.write("      <data key=\"" + prefix + column + "\">" + value + "</data>\n");
            }
        }
    }

    private static String value(ResultTable table, int row, int column) {
        ResultColumn.Kind kind = table.columns().get(column).kind();
        if (kind == ResultColumn.Kind.TEXT) {
            return escaped(table.text(row, column));
        }
        OptionalDouble number = table.number(row, column);
        if (number.isEmpty()) {
            return "";
        }
        return type(kind).equals("long")
                ? Long.toString(Math.round(number.getAsDouble()))
                : Double.toString(number.getAsDouble());
    }

    /// `text` as the content of an element.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /// `Char` of XML 1.0, §2.2.
    private static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
    }
}
