/// Annotated folders: what careful readers found in a set of sources. Entry: [GoldFolder]. Two forms are read, which
/// differ in how they name a line: by its number in the raw file (`line`), or, for formats that have no raw lines, by
/// its place among the lines with text (`paragraph`, with the first characters to check it by).
///
/// [GoldPage] puts a folder's lines into the text of a page.
@NullMarked
package org.gonghui.analyzer.gold;

import org.jspecify.annotations.NullMarked;
