package org.gonghui.corpus.query;

/// How large a part of a corpus is.
///
/// @param documents documents with at least one paragraph in it
/// @param paragraphs paragraphs
/// @param tokens tokens, punctuation included
/// @param words tokens that are no punctuation
/// @param characters Han characters, letters and digits
public record SubcorpusSize(long documents, long paragraphs, long tokens, long words, long characters) {}
