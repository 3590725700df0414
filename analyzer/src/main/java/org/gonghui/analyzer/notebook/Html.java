package org.gonghui.analyzer.notebook;

/// A piece of HTML.
///
/// @param markup well-formed, all texts in it escaped
public record Html(String markup) {

    /// A text as HTML shows it.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// This, then the other.
    public Html then(Html other) {
        return new Html(markup + "\n" + other.markup);
    }

    /// The markup: a Java kernel shows it as HTML.
    @Override
    public String toString() {
        return markup;
    }
}
