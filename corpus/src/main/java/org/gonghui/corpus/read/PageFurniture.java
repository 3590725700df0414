package org.gonghui.corpus.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the elements of a web page that hold furniture: by element name, role, words of class and id, being hidden,
/// and by being made of links.
final class PageFurniture {

    private static final Pattern WORD_EDGE = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    /// An element with more than this share of the page's text is content, whatever it is called.
    private static final double LARGEST_SHARE = 0.5;
    /// A block with so many links or more, whose text is links to at least [#LINK_SHARE], is a list of links.
    private static final int LINKS = 3;
    private static final double LINK_SHARE = 0.8;
    private static final Set<String> LINK_BLOCKS = Set.of("ul", "ol", "dl", "table", "div", "p");

    private final FurnitureRules.PageParts parts;

    PageFurniture(FurnitureRules.PageParts parts) {
        this.parts = parts;
    }

    /// The furniture elements of a page, as a set by identity.
    Set<Element> in(Document document) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        ElementWeights weights = ElementWeights.of(document.body());
        int all = weights.get(document.body()).text;
        document.body().traverse((node, depth) -> {
            if (node instanceof Element element && depth > 0) {
                ElementWeights.Weight weight = weights.get(element);
                if (weight.text <= all * LARGEST_SHARE && isNamed(element, weight) && !isTitle(element, weight)) {
                    found.add(element);
                }
            }
        });
        return found;
    }

    private boolean isNamed(Element element, ElementWeights.Weight weight) {
        return parts.elements().contains(element.normalName()) || isHidden(element)
                || (element.isBlock() && (parts.roles().contains(element.attr("role")) || hasWord(element.className())
                        || hasWord(element.id()) || isLinks(element, weight)));
    }

    private boolean hasWord(String names) {
        return !names.isEmpty() && Arrays.stream(WORD_EDGE.split(names))
                .anyMatch(word -> parts.classes().contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean isLinks(Element element, ElementWeights.Weight weight) {
        return LINK_BLOCKS.contains(element.normalName()) && weight.links >= LINKS
                && weight.linked >= weight.text * LINK_SHARE;
    }

    /// The title of the text often stands in an element that is named like the page's own head.
    private static boolean isTitle(Element element, ElementWeights.Weight weight) {
        return weight.hasTitle
                || (element.normalName().equals("header") && element.closest("article, main") != null);
    }
}
