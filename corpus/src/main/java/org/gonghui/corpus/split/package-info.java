/// A page to its documents, and a document to lines with roles and heading paths. Entry: [Splitter].
///
/// The steps, each a class: `LineCutter` cuts lines and reads from each what it says by itself (its number, the phrases
/// of the lexicon `evidence.txt`); `Prologue` and `Boundaries` find where documents begin; `Layout` with `HeadingRule`
/// and `HeadingPath` gives roles and paths; `DocumentJudge` decides kind and organisation. Rules read a compact form of
/// the line (`Compact`); spans are always those of the page. Uses `corpus.text` only.
@NullMarked
package org.gonghui.corpus.split;

import org.jspecify.annotations.NullMarked;
