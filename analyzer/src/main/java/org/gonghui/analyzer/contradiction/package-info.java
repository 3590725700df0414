/// The contradictions of a corpus. Entry: [Contradictions], which finds in the stored texts and figures what
/// `analyzer.consistency` finds in texts just analysed; [ContradictionResults] gives them as a table.
///
/// Every contradiction carries its sentences with their places. What is shown of a text has passed a gate of
/// `corpus.names`; it is looked for in the texts as they are, since lists of names are counted.
@NullMarked
package org.gonghui.analyzer.contradiction;

import org.jspecify.annotations.NullMarked;
