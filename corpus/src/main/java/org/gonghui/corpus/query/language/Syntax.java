package org.gonghui.corpus.query.language;

/// How a query is written.
public enum Syntax {
    /// As it looks: [#CQL] if it begins as only that does, else [#SIMPLE].
    AUTO,
    /// The small language for everyone: words, "phrases", `AND OR NOT` (与 或 非, `-`), parentheses, `类别:慰问帮扶`, `*` and `?`
    /// within words.
    SIMPLE,
    /// The Corpus Query Language: `[word="慰问"] []{0,3} [pos="n.*"] within <document year="2023"/>`.
    CQL,
    /// Nothing has a meaning: every occurrence of these characters, however the text was cut into words.
    CHARACTERS;

    /// What a query looks like: `[…]`, `<…/>`, `chars("…")`, perhaps after parentheses, `!` or `NOT`, or strings between
    /// which there is something of the kind.
    ///
    /// @return [#SIMPLE] or [#CQL]
    static Syntax of(String query) {
        return CqlShape.fits(query) ? CQL : SIMPLE;
    }
}
