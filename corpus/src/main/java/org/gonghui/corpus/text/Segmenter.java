package org.gonghui.corpus.text;

import java.util.List;

/// Cuts a text into words. The same segmenter serves the index and its queries.
///
/// Implementations are safe for any number of threads, and for every text:
/// tokens are in order and do not overlap; `text.substring(token.start(), token.end())` equals the token's word;
/// all that stands between two tokens is white space; the same text always gives the same tokens.
public interface Segmenter {

    /// The words of `text`, punctuation included, white space left out.
    List<Token> segment(String text);

    /// Identifies the engine, its version, its settings and its dictionaries: equal fingerprints give equal tokens.
    String fingerprint();
}
