package org.gonghui.corpus.index;

/// What the annotations of a corpus depend on besides its inputs. Opaque: equal strings mean equal annotations.
///
/// @param segmenter of the segmenter with its dictionaries; another one needs another index
/// @param rules of lexicons, models and code book; with others everything has to be annotated again
/// @param register of the register of schools and the document list; with others everything has to be annotated again
public record Fingerprints(String segmenter, String rules, String register) {}
