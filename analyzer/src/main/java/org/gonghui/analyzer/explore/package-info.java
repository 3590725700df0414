/// What a researcher asks of a corpus, as values in and tables out: a checked request, the texts, a [ResultTable].
/// Entries: [FrequencyList], [Ngrams], [Collocations], [Keyness], [DispersionList], [Varieties], [Network],
/// [Concordance], [SubcorpusSizes], [CopiesOnce].
///
/// The texts come as a [TokenSource]. "Words" leave punctuation out; n-grams and windows do not cross it unless told.
/// Rows are sorted by value, the greatest first, then by word in code points; every table says what was counted.
@NullMarked
package org.gonghui.analyzer.explore;

import org.gonghui.analyzer.table.ResultTable;
import org.jspecify.annotations.NullMarked;
