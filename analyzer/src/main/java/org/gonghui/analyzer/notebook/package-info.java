/// What a notebook shows: results as HTML, with all that must be known to read them. Entry: [Notebook]. A Java kernel
/// shows the last value of a cell by its text, so the text of an [Html] is its markup.
@NullMarked
package org.gonghui.analyzer.notebook;

import org.jspecify.annotations.NullMarked;
