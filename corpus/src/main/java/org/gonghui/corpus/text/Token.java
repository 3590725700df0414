package org.gonghui.corpus.text;

/// A word with its part of speech.
///
/// @param word the word exactly as it stands in the text
/// @param pos part of speech in the tag set of the segmenter, e.g. `n`, `v`, `w` for punctuation
/// @param start offset of the word in the segmented text, in UTF-16 code units
public record Token(String word, String pos, int start) {

    public Token {
        if (word.isEmpty() || start < 0) {
            throw new IllegalArgumentException(
                    "token must have a word and a start >= 0, got '" + word + "' at " + start);
        }
    }

    /// One past the last code unit of the word.
    public int end() {
        return start + word.length();
    }

    public Span span() {
        return new Span(start, end());
    }
}
