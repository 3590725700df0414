package org.gonghui.analyzer.markup;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements, one within the other. Blocks begin on a line of their own, so that people can read what is written;
/// inline elements add no blanks to the text they stand in. Characters that neither HTML nor XML 1.0 allow (control
/// characters, lone surrogates, noncharacters) become U+FFFD, carriage returns become line feeds.
///
/// Equal calls give equal texts. Not to be used by two threads at a time.
public final class Markup {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int FIRST_SUPPLEMENTARY = 0x10000;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    /// For each open element, innermost first, whether it holds a block.
    private final Deque<Boolean> holdsBlock = new ArrayDeque<>();

    private Markup() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /// A document without declaration.
    public static String of(Consumer<Markup> content) {
        return with("", content);
    }

    /// A page of HTML.
    public static String html(Consumer<Markup> content) {
        return with("<!DOCTYPE html>", content);
    }

    private static String with(String head, Consumer<Markup> content) {
        try {
            Markup markup = new Markup();
            markup.text.write(head);
            content.accept(markup);
            markup.xml.flush();
            return markup.text.append('\n').toString().strip() + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Something that the writer does and that fails only if it is called in a wrong order.
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An element on a line of its own.
    ///
    /// @param content adds what it holds; attributes first
    /// @param attributes names and values in turn
    public void block(String name, Runnable content, String... attributes) {
        newLine();
        element(name, content, attributes);
    }

    /// A block of nothing but text.
    public void block(String name, String content, String... attributes) {
        block(name, () -> text(content), attributes);
    }

    /// An element within a line.
    public void inline(String name, Runnable content, String... attributes) {
        element(name, content, attributes);
    }

    /// An inline element of nothing but text.
    public void inline(String name, String content, String... attributes) {
        element(name, () -> text(content), attributes);
    }

    /// An element on a line of its own that holds nothing and has no end tag.
    public void empty(String name, String... attributes) {
        newLine();
        run(() -> xml.writeEmptyElement(name));
        attributes(attributes);
    }

    /// One more attribute of the element that was begun last, before it holds anything.
    public void attribute(String name, String value) {
        run(() -> xml.writeAttribute(name, clean(value)));
    }

    public void text(String characters) {
        run(() -> xml.writeCharacters(clean(characters)));
    }

    private void element(String name, Runnable content, String... attributes) {
        run(() -> xml.writeStartElement(name));
        attributes(attributes);
        holdsBlock.push(false);
        content.run();
        if (holdsBlock.pop()) {
            indent();
        }
        run(xml::writeEndElement);
    }

    private void attributes(String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute without value: " + String.join(" ", attributes));
        }
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void newLine() {
        if (!holdsBlock.isEmpty()) {
            holdsBlock.pop();
            holdsBlock.push(true);
        }
        indent();
    }

    private void indent() {
        run(() -> xml.writeCharacters("\n" + " ".repeat(holdsBlock.size())));
    }

    /// `text` with U+FFFD in place of each character that may not stand in a document.
    public static String clean(String text) {
        if (text.chars().allMatch(unit -> isPlain((char) unit))) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\r') {
                clean.append('\n');
            } else {
                clean.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return clean.toString();
    }

    private static boolean isPlain(char unit) {
        return !Character.isSurrogate(unit) && unit != '\r' && isAllowed(unit);
    }

    private static boolean isAllowed(int character) {
        if (character < ' ') {
            return character == '\t' || character == '\n' || character == '\r';
        }
        boolean control = Character.isISOControl(character);
        boolean surrogate = character < FIRST_SUPPLEMENTARY && Character.isSurrogate((char) character);
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return !control && !surrogate && !nonCharacter;
    }
}
