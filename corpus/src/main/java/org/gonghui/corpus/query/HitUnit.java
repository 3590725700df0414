package org.gonghui.corpus.query;

/// In what the ranges of hits are counted.
enum HitUnit {
    /// Positions of tokens in the paragraph.
    TOKENS,
    /// UTF-16 code units of the paragraph.
    CHARACTERS
}
