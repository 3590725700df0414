package org.gonghui.corpus.read;

/// One printed line of a PDF page. Lengths are in points, from the page's left and top.
///
/// @param page number of the page, from 1
/// @param left where the line begins
/// @param right where it ends
/// @param top where its base line is
/// @param size size of its font
/// @param text its text; cells that stand far apart are separated by tabs
record PdfLine(int page, float left, float right, float top, float size, String text) {

    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }
}
