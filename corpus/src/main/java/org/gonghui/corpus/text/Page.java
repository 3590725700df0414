package org.gonghui.corpus.text;

import java.util.List;

/// One decoded file. For plain text the text is exactly what was decoded, without the byte-order mark; for other
/// formats it is the extracted text, one line a block. Nothing is ever removed from it: furniture is marked.
///
/// @param source path of the file relative to the argument under which it was found, `/`-separated;
///     an archive's entry is `archive.zip!/entry`
/// @param text the decoded text
/// @param furniture navigation, advertisements and other site noise: spans in order, without overlap
/// @param origin where the text came from
public record Page(String source, String text, List<Span> furniture, Origin origin) {

    public Page {
        furniture = List.copyOf(furniture);
        int last = 0;
        for (Span span : furniture) {
            if (span.start() < last || span.end() > text.length()) {
                throw new IllegalArgumentException("furniture " + span + " of " + source
                        + " is out of order or outside the text of " + text.length() + " units");
            }
            last = span.end();
        }
    }
}
