package org.gonghui.corpus.split;

import org.gonghui.corpus.text.Span;

/// One line with text and what can be read from it alone.
///
/// @param span the line in the page, without white space and quotation marks of mail (`>`) around it
/// @param text what rules read, see [org.gonghui.corpus.text.Compact]
/// @param oddIndent whether it begins with one ASCII blank and two ideographic blanks, as the first line of a document
///     does on pages whose titles are lost
/// @param furniture whether page furniture covers all of it
/// @param marker its number, or none
/// @param scores what its phrases are evidence of
/// @param form how far it looks like a title: asked of it, and of its neighbours for it, again and again
/// @param date whether it is a date that stands alone or behind a signature, likewise
record Line(Span span, String text, boolean oddIndent, boolean furniture, Marker marker, Scores scores, TitleForm form,
        boolean date) {

    Line(Span span, String text, boolean oddIndent, boolean furniture, Marker marker, Scores scores) {
        this(span, text, oddIndent, furniture, marker, scores, TitleForm.of(text, marker, scores.of(Cue.TITLE)),
                EndRule.isDate(text));
    }

    int score(Cue cue) {
        return scores.of(cue);
    }

    /// The text behind the number.
    String rest() {
        return text.substring(marker.end());
    }

    boolean isNumbered() {
        return marker.style() != Numbering.NONE;
    }
}
