/// Near-duplicate passages and documents, within a school and across schools. Entry: [CopyFinder].
///
/// Copies are found although punctuation, order, names, years, numbers and single words were changed. The steps, each a
/// class: `Normaliser` turns a document into symbols (`Digest`): marks dropped, every number one symbol, words that
/// copies put for each other (`variants.txt`) one symbol; `AnchorIndex` remembers where short runs of symbols first
/// stood, and `CandidateFinder` asks it which earlier documents could be the source; `RunFinder`, `Chainer` and
/// `GapAligner` align a document with each of these; `PassageCutter` makes passages of an alignment and tells their
/// differences; `StockFinder` marks what many unrelated documents share; `ReportWriter` adds direction and shares.
///
/// Cost: every document is read twice, more often where it is a candidate, and compared with at most [CopyFinder#MOST_CANDIDATES] others. Memory: about ten
/// bytes a character of text that is not itself a copy, never more than 170 MB for the anchors, plus what was found.
/// Deterministic. Uses `corpus.text` only.
@NullMarked
package org.gonghui.corpus.copies;

import org.jspecify.annotations.NullMarked;
