package org.gonghui.corpus.text;

import java.util.Optional;

/// That everybody took part or was reached, without a number: 全体教师参加体检, 人人参保. It counts nothing and is no figure;
/// who is everybody is not known from it.
///
/// @param span its words in the page, from the word that says so to what was done, or the other way round
/// @param text the words as written
/// @param measure what is claimed to be full, e.g. `health.rate`
/// @param status whether it was done
/// @param category the work category of its paragraph
/// @param explanation how it was read
public record CoverageClaim(Span span, String text, String measure, FactStatus status, Optional<Category> category,
        Explanation explanation) {

    /// What all claims say of how many were reached.
    public static final String FULL = "full";

    public CoverageClaim {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit the text '" + text + "'");
        }
    }
}
