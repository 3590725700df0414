package org.gonghui.analyzer.gold;

import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;

/// A line as annotated.
///
/// @param source where it stands
/// @param place which line
/// @param kind what it is for
/// @param category what it is about, if its kind has a category
/// @param secondary a second category that is right as well
/// @param substance how much evidence a line of work holds, if annotated
/// @param document id of the document it belongs to, empty if it belongs to none
/// @param begins its first characters, empty if the annotators did not note them
public record GoldLine(String source, LinePlace place, ParagraphKind kind, Optional<Category> category,
        Optional<Category> secondary, Optional<Substance> substance, String document, String begins) {

    public GoldLine {
        if (category.isPresent() != kind.isCategorised()) {
            throw new IllegalArgumentException(kind + " must " + (kind.isCategorised() ? "" : "not ")
                    + "have a category, got " + category);
        }
    }
}
