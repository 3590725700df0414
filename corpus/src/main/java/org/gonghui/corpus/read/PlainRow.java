package org.gonghui.corpus.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Tells table rows of data from those of layout: in a row of data no cell holds a table, furniture, or more than one line. Looks
/// at a cell only as far as it must, so that deep nesting costs no more than its depth.
final class PlainRow implements NodeFilter {

    static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> TABLES = Set.of("table", "tr");

    private final Set<Element> furniture;
    private boolean filled;
    private boolean ended;

    private PlainRow(Set<Element> furniture) {
        this.furniture = furniture;
    }

    static boolean is(Element element, Set<Element> furniture) {
        return element.normalName().equals("tr")
                && element.children().stream().allMatch(
                        cell -> NodeTraversor.filter(new PlainRow(furniture), cell) != FilterResult.STOP);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) {
            filled = true;
            return ended ? FilterResult.STOP : FilterResult.CONTINUE;
        }
        if (node instanceof Element element
                && (TABLES.contains(element.normalName()) || furniture.contains(element))) {
            return FilterResult.STOP;
        }
        return edge(node);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return edge(node);
    }

    private FilterResult edge(Node node) {
        ended |= filled && node instanceof Element element && (element.isBlock() || element.normalName().equals("br"));
        return FilterResult.CONTINUE;
    }
}
