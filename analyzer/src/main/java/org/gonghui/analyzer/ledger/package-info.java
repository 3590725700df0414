/// The ledger: flat tables of documents and paragraphs, from which every statistic is computed, and the category
/// statistics; with figures and activities, a [FactLedger]. Entries: [Ledger], [FactLedger], [CategoryStatistics].
///
/// The only package that computes with Tablesaw; tables are handed on to reports and notebooks.
@NullMarked
package org.gonghui.analyzer.ledger;

import org.jspecify.annotations.NullMarked;
