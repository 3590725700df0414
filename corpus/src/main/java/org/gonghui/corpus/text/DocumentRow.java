package org.gonghui.corpus.text;

/// One line of the ledger's table of documents: a [Summary] without its paragraphs.
///
/// @param document the document; its paragraphs are left out (an empty list)
/// @param characters Han characters, letters and digits in its paragraphs, furniture excluded
/// @param paragraphs number of its lines with text, furniture excluded
public record DocumentRow(Summary document, int characters, int paragraphs) {}
