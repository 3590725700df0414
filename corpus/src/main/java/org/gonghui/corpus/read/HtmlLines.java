package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Walks a web page and gathers its lines. A row of a table whose cells hold no blocks is one line, its cells joined
/// by tabs; other tables are layout, and their cells are blocks.
final class HtmlLines implements NodeVisitor {

    /// @param furniture whether the line lies within furniture
    record HtmlLine(String text, boolean furniture) {}

    private static final Set<String> CELLS = Set.of("td", "th");

    private final Set<Element> furniture;
    private final List<HtmlLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int withinFurniture;
    private int withinPre;
    private int withinRow;

    HtmlLines(Set<Element> furniture) {
        this.furniture = furniture;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    /// The lines, after the walk.
    List<HtmlLine> finish() {
        endLine();
        return lines;
    }

    private void open(Element element) {
        if (isBreak(element)) {
            endLine();
        }
        withinFurniture += furniture.contains(element) ? 1 : 0;
        withinPre += element.normalName().equals("pre") ? 1 : 0;
        withinRow += isPlainRow(element) ? 1 : 0;
    }

    private void close(Element element) {
        if (withinRow > 0 && CELLS.contains(element.normalName())) {
            trimEnd();
            line.append(element.nextElementSibling() == null ? "" : "\t");
        } else if (isBreak(element)) {
            endLine();
        }
        withinFurniture -= furniture.contains(element) ? 1 : 0;
        withinPre -= element.normalName().equals("pre") ? 1 : 0;
        withinRow -= isPlainRow(element) ? 1 : 0;
    }

    private boolean isBreak(Element element) {
        boolean cell = CELLS.contains(element.normalName());
        return (element.isBlock() && !cell) || element.normalName().equals("br") || (cell && withinRow == 0)
                || element.normalName().equals("tr") || furniture.contains(element);
    }

    private static boolean isPlainRow(Element element) {
        return element.normalName().equals("tr") && element.getAllElements().stream()
                .skip(1)
                .filter(inner -> !CELLS.contains(inner.normalName()))
                .noneMatch(inner -> inner.isBlock() || inner.normalName().equals("br"));
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (withinPre > 0 && c == '\n') {
                endLine();
            } else if (c > ' ') {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) > ' ') {
                line.append(' ');
            }
        }
    }

    private void endLine() {
        trimEnd();
        if (!line.isEmpty()) {
            lines.add(new HtmlLine(line.toString(), withinFurniture > 0));
            line.setLength(0);
        }
    }

    private void trimEnd() {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }
}
