package org.gonghui.corpus.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Measures every element of a web page in one walk.
final class ElementWeights implements NodeVisitor {

    /// What is within an element.
    static final class Weight {
        /// Characters that are not blank.
        int text;
        /// Those of them that are within links.
        int linked;
        int links;
        boolean hasTitle;

        private void add(Weight inner) {
            text += inner.text;
            linked += inner.linked;
            links += inner.links;
            hasTitle |= inner.hasTitle;
        }
    }

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private final Deque<Weight> open = new ArrayDeque<>();

    static ElementWeights of(Element root) {
        ElementWeights weights = new ElementWeights();
        root.traverse(weights);
        return weights;
    }

    Weight get(Element element) {
        return weights.getOrDefault(element, new Weight());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            open.push(new Weight());
        } else if (node instanceof TextNode text && !open.isEmpty()) {
            open.element().text += (int) text.getWholeText().chars().filter(c -> !Line.isBlank((char) c)).count();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Weight weight = open.pop();
            if (element.normalName().equals("a") && element.hasAttr("href")) {
                weight.links++;
                weight.linked = weight.text;
            }
            weight.hasTitle |= element.normalName().equals("h1");
            weights.put(element, weight);
            if (!open.isEmpty()) {
                open.element().add(weight);
            }
        }
    }
}
