package org.gonghui.corpus.text;

import java.util.List;

/// Why something was decided: what was concluded, by which rule, from which words, and what it rests on.
///
/// @param conclusion what was decided, e.g. an id
/// @param rule the rule, in words or by its id and line
/// @param evidence spans in the page of the words it rests on, in order; empty if it rests on its position alone
/// @param weight the share of this reason in its parent's decision, in the rule's own unit; 0 where it has none
/// @param parts the reasons below this one
public record Explanation(String conclusion, String rule, List<Span> evidence, double weight,
        List<Explanation> parts) {

    public Explanation {
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
    }

    /// A reason without parts.
    public static Explanation of(String conclusion, String rule, List<Span> evidence, double weight) {
        return new Explanation(conclusion, rule, evidence, weight, List.of());
    }
}
