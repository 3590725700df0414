/// Charts as values, and their drawing as SVG that needs nothing else: text stays text, each has a title and a
/// description for those who cannot see it. Entry: [Chart].
@NullMarked
package org.gonghui.analyzer.chart;

import org.jspecify.annotations.NullMarked;
