/// What a county puts before a meeting: the overview of its schools and a page for each, assembled from the ledger and the
/// comparison as values without markup. Entry: [CountyReport].
///
/// Every number comes from a table that has rows of the ledger behind it; what was not mentioned is listed and never a
/// zero; plans are never work done. What is written as pages, workbook or document is the business of others.
@NullMarked
package org.gonghui.analyzer.county;

import org.jspecify.annotations.NullMarked;
