package org.gonghui.corpus.text;

import java.util.Optional;

/// What a paragraph is about.
///
/// @param kind what the line is for
/// @param category the main work category; present if and only if the kind is categorised
/// @param secondary a second category where the paragraph is really mixed; never equal to `category`
/// @param probability estimated probability, in 0..1, that `kind` and `category` are right
/// @param substance how much evidence it holds; present if and only if the kind is [ParagraphKind#WORK]
/// @param explanation why
public record Classification(ParagraphKind kind, Optional<Category> category, Optional<Category> secondary,
        double probability, Optional<Substance> substance, Explanation explanation) {

    public Classification {
        if (category.isPresent() != kind.isCategorised()) {
            throw new IllegalArgumentException(kind + " must " + (kind.isCategorised() ? "" : "not ")
                    + "have a category, got " + category);
        }
        if (substance.isPresent() != (kind == ParagraphKind.WORK)) {
            throw new IllegalArgumentException("only work has a substance, got " + kind + ", " + substance);
        }
        if (secondary.isPresent() && (category.isEmpty() || secondary.equals(category))) {
            throw new IllegalArgumentException(
                    "secondary must differ from category, got " + category + ", " + secondary);
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be in 0..1, got " + probability);
        }
    }
}
