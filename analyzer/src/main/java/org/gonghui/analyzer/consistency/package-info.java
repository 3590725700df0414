/// Contradictions within a document. Entry: [Consistency], which gives [Conflict]s: what is written is kept as it is, and
/// that it does not agree is recorded beside it.
///
/// Each sort of contradiction is one [Check]. A check reports only where the words leave no reading under which both
/// statements hold; a false alarm costs a reader more than a contradiction that is passed over.
@NullMarked
package org.gonghui.analyzer.consistency;

import org.jspecify.annotations.NullMarked;
