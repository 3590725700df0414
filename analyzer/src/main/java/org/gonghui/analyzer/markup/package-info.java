/// Well-formed markup: elements, attributes and texts, of which nothing that a text holds can become markup. What is
/// written is read alike by parsers of HTML and of XML. Entry: [Markup].
///
/// Written with `javax.xml.stream` of the JDK, which escapes; a tree of the whole page (jsoup) would be held in memory
/// for nothing, and a template language escapes by convention only.
@NullMarked
package org.gonghui.analyzer.markup;

import org.jspecify.annotations.NullMarked;
