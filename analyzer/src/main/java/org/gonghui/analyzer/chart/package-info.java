/// Charts as values, and their drawing as SVG that needs nothing else: text stays text in the fonts of the reader, each
/// has a title and a description for those who cannot see it, what is told by colour is told by form or number too.
/// Entries: [Chart], [ChartSvg].
///
/// Drawn by our own hand: chart libraries for Java turn texts into outlines, which no screen reader finds and no one can
/// copy, or name fonts that lack Chinese, or are under the LGPL; none knows open-ended values.
@NullMarked
package org.gonghui.analyzer.chart;

import org.jspecify.annotations.NullMarked;
