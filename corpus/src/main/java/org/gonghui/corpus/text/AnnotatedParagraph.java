package org.gonghui.corpus.text;

import java.util.List;

/// A paragraph with all that was found in it.
///
/// @param paragraph the line
/// @param classification what it is about
/// @param tokens its words; offsets count from the start of the paragraph, not of the page
/// @param figures its figures in order; offsets count in the page
/// @param activities its activities in order; offsets count in the page
/// @param claims its claims that everybody was reached, in order; offsets count in the page
public record AnnotatedParagraph(Paragraph paragraph, Classification classification, List<Token> tokens,
        List<Figure> figures, List<Activity> activities, List<CoverageClaim> claims) {

    public AnnotatedParagraph {
        tokens = List.copyOf(tokens);
        figures = List.copyOf(figures);
        activities = List.copyOf(activities);
        claims = List.copyOf(claims);
    }

    /// A paragraph that claims nothing.
    public AnnotatedParagraph(Paragraph paragraph, Classification classification, List<Token> tokens,
            List<Figure> figures, List<Activity> activities) {
        this(paragraph, classification, tokens, figures, activities, List.of());
    }
}
