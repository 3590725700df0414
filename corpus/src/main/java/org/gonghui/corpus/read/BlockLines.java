package org.gonghui.corpus.read;

import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.Message;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers the lines of a document from the XHTML events of Tika: a block a line, a table row a line, its cells joined
/// by tabs. Lines within page headers and footers are furniture.
final class BlockLines extends DefaultHandler {

    /// Ends a parse from within the handler.
    static final class Refusal extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient ExtractionException why;

        Refusal(ExtractionException why) {
            super(why);
            this.why = why;
        }

        Message reason() {
            return why.reason();
        }
    }

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "ul", "ol",
            "table", "body", "blockquote");
    private static final Set<String> MARGINS = Set.of("header", "footer");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> WITHOUT_TEXT = Set.of("head", "title", "style", "script", "object");

    private final Extract.Builder lines;
    private final StringBuilder line = new StringBuilder();
    private int withinRow;
    private int withinSkipped;
    private int withinMargin;

    /// @param limit longest text, in code units
    BlockLines(int limit) {
        this.lines = new Extract.Builder(limit);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws Refusal {
        if (Thread.currentThread().isInterrupted()) {
            throw new Refusal(new ExtractionException(Reasons.unreadable("interrupted")));
        }
        if (WITHOUT_TEXT.contains(name)) {
            withinSkipped++;
        } else if (name.equals("tr")) {
            endLine();
            withinRow++;
        } else if (name.equals("div") && (withinMargin > 0 || isMargin(attributes))) {
            endLine();
            withinMargin++;
        } else if (BLOCKS.contains(name)) {
            endBlock();
        }
    }

    /// Paragraphs have the names of their styles as classes: only those of divisions are the document's structure.
    private static boolean isMargin(Attributes attributes) {
        String names = attributes.getValue("class");
        return names != null && MARGINS.contains(names);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws Refusal {
        if (WITHOUT_TEXT.contains(name)) {
            withinSkipped--;
        } else if (name.equals("tr")) {
            withinRow--;
            endLine();
        } else if (CELLS.contains(name) && withinRow > 0) {
            trimEnd();
            line.append('\t');
        } else if (name.equals("div") && withinMargin > 0) {
            endLine();
            withinMargin--;
        } else if (BLOCKS.contains(name) || name.equals("br")) {
            endBlock();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws Refusal {
        for (int i = start; withinSkipped == 0 && i < start + length; i++) {
            char c = characters[i];
            if (c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029') {
                endBlock();
            } else if (c == RtfMargins.BEGIN || c == RtfMargins.END) {
                endLine();
                withinMargin = c == RtfMargins.BEGIN ? 1 : 0;
            } else if (c != '\t' || !isAfterBlank()) {
                line.append(c);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        // Tika's own layout between blocks
    }

    /// Adds lines of page headers or footers.
    void addMargin(List<String> texts) throws ExtractionException {
        for (String text : texts) {
            lines.add(text, true);
        }
    }

    Extract finish(List<String> footers) throws ExtractionException {
        try {
            endLine();
        } catch (Refusal e) {
            throw e.why;
        }
        addMargin(footers);
        return lines.build();
    }

    /// Within a row of a table, a new block continues the line of the row.
    private void endBlock() throws Refusal {
        if (withinRow == 0) {
            endLine();
        } else if (!line.isEmpty() && !Line.isBlank(line.charAt(line.length() - 1))) {
            line.append(' ');
        }
    }

    /// Tabs after a list's number are layout, as are those at the beginning of a line.
    private boolean isAfterBlank() {
        return withinRow == 0 && (line.isEmpty() || Line.isBlank(line.charAt(line.length() - 1)));
    }

    private void endLine() throws Refusal {
        trimEnd();
        try {
            lines.add(line.toString(), withinMargin > 0);
        } catch (ExtractionException e) {
            throw new Refusal(e);
        }
        line.setLength(0);
    }

    private void trimEnd() {
        while (!line.isEmpty() && (line.charAt(line.length() - 1) == ' ' || line.charAt(line.length() - 1) == '\t')) {
            line.setLength(line.length() - 1);
        }
    }
}
