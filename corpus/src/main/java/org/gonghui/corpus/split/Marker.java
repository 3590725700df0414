package org.gonghui.corpus.split;

/// The number at the beginning of a line.
///
/// @param style how it is written
/// @param value the number, 0 if there is none
/// @param end where the text behind it begins, in the line's compact form
record Marker(Numbering style, int value, int end) {

    static final Marker NONE = new Marker(Numbering.NONE, 0, 0);
}
