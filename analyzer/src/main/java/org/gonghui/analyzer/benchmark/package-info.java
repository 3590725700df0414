/// Schools beside each other: the catalogue of indicators, their values for each school and period with the rows behind
/// them, and comparisons with peers. Entries: [IndicatorCatalogue], [Indicators], [Comparison].
///
/// A number without rows of the ledger behind it is not published; what was not mentioned is never a zero.
@NullMarked
package org.gonghui.analyzer.benchmark;

import org.jspecify.annotations.NullMarked;
