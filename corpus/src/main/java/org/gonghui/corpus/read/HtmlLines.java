package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Walks a web page and gathers its lines. A row of a table whose cells hold one line at most is one line, its cells
/// joined by tabs; other tables are layout, and their cells are blocks.
final class HtmlLines implements NodeVisitor {

    /// @param furniture whether the line lies within furniture
    /// @param heading whether it lies within a heading of the first two ranks
    record HtmlLine(String text, boolean furniture, boolean heading) {}

    private static final Set<String> HEADINGS = Set.of("h1", "h2");

    private final Set<Element> furniture;
    private final List<HtmlLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final ListNumbers numbers = new ListNumbers();
    private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    /// What a browser shows before the next text of the line.
    private String number = "";
    private int withinHeading;
    private int withinFurniture;
    private int withinPre;

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
        if (PlainRow.is(element, furniture)) {
            rows.add(element);
        }
        count(element, 1);
        if (withinFurniture == 0 && element.normalName().equals("li")) {
            number = numbers.next(element);
        }
    }

    private void close(Element element) {
        if (!rows.isEmpty() && PlainRow.CELLS.contains(element.normalName())) {
            trimEnd();
            line.append(element.nextElementSibling() == null ? "" : "\t");
        } else if (isBreak(element)) {
            endLine();
        }
        count(element, -1);
        number = element.normalName().equals("li") ? "" : number;
        rows.remove(element);
    }

    private void count(Element element, int change) {
        withinFurniture += furniture.contains(element) ? change : 0;
        withinPre += element.normalName().equals("pre") ? change : 0;
        withinHeading += HEADINGS.contains(element.normalName()) ? change : 0;
    }

    /// Within a row of data nothing ends the line, not even the block that a cell's text may stand in.
    private boolean isBreak(Element element) {
        String name = element.normalName();
        return name.equals("tr") || (rows.isEmpty()
                && (element.isBlock() || name.equals("br") || PlainRow.CELLS.contains(name)
                        || furniture.contains(element)));
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (withinPre > 0 && c == '\n') {
                endLine();
            } else if (c > ' ') {
                line.append(number).append(c);
                number = "";
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) > ' ') {
                line.append(' ');
            }
        }
    }

    private void endLine() {
        trimEnd();
        if (!line.isEmpty()) {
            lines.add(new HtmlLine(line.toString(), withinFurniture > 0, withinHeading > 0));
            line.setLength(0);
        }
    }

    private void trimEnd() {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }
}
