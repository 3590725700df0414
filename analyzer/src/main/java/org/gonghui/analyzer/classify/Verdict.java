package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.ParagraphKind;

/// What a rule says of a line's kind.
///
/// @param kind the kind
/// @param confidence how often the rule is right where it speaks, 0..1: an estimate from the texts it was written for
/// @param rule the rule in words
/// @param evidence the phrases it rests on; empty if it rests on position or layout alone
record Verdict(ParagraphKind kind, double confidence, String rule, List<Hit> evidence) {

    Verdict {
        evidence = List.copyOf(evidence);
    }
}
