package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;

/// A paragraph with what was found in it and in the headings above it.
///
/// @param paragraph the line
/// @param analysis of its text
/// @param headings of the headings above it, outermost first
/// @param item whether it is an item of a list
record Line(Paragraph paragraph, Analysis analysis, List<Analysis> headings, boolean item) {

    Line {
        headings = List.copyOf(headings);
    }

    String text() {
        return analysis.text();
    }

    boolean isBody() {
        return paragraph.role() == ParagraphRole.BODY;
    }

    boolean isHeading() {
        return paragraph.role() == ParagraphRole.HEADING;
    }

    double weight(Channel.Cue cue) {
        return analysis.weight(cue);
    }

    boolean has(Channel.Cue cue) {
        return analysis.has(cue);
    }

    /// Whether a heading above it has a phrase for `cue`.
    boolean isUnder(Channel.Cue cue) {
        for (Analysis heading : headings) {
            if (heading.has(cue)) {
                return true;
            }
        }
        return false;
    }
}
