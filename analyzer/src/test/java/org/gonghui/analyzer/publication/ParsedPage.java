package org.gonghui.analyzer.publication;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A page as a parser of XML reads it.
///
/// @param root its `html`
record ParsedPage(Element root) {

    static ParsedPage of(String page) throws Exception {
        return new ParsedPage(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement());
    }

    /// All elements of a name (`*` for any) in the order of the page.
    List<Element> all(String name) {
        return all(root, name);
    }

    static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /// Values of an attribute, wherever it is.
    List<String> attributes(String name) {
        return all("*").stream().filter(one -> one.hasAttribute(name)).map(one -> one.getAttribute(name)).toList();
    }
}
