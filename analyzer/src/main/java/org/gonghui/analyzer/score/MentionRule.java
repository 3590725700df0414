package org.gonghui.analyzer.score;

import java.util.List;
import org.gonghui.analyzer.gold.GoldMentions;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.Span;

/// What it means for a mention to be found.
///
/// @param <G> a mention as annotated
/// @param <P> a mention as given
interface MentionRule<G, P> {

    Aspect aspect();

    List<G> wanted(GoldMentions line);

    List<P> given(AnnotatedParagraph paragraph);

    /// The annotated words, which occurrence of them it is, and what is said of them.
    Words words(G wanted);

    /// Words of a line.
    ///
    /// @param nth which occurrence, from 0
    /// @param said what is said of them, for a reader
    record Words(String text, int nth, String said) {}

    Span span(P given);

    String shown(P given);

    /// Whether `given` is `wanted`.
    ///
    /// @param at where the wanted one stands; it overlaps
    boolean matches(G wanted, Span at, P given);

    /// Whether `given` is to be preferred to others that match.
    boolean preferred(G wanted, P given);

    boolean sameStatus(G wanted, P given);

    boolean sameType(G wanted, P given);

    /// Whether a blanked mention was given a value.
    boolean reveals(G wanted, P given);
}
