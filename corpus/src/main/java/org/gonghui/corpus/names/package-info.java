/// Names of persons in texts, and the one gate by which outputs hide them. Entry: [NameGate].
///
/// Uses nothing but the vocabulary: whoever shows texts can use it, before or behind every other step.
@NullMarked
package org.gonghui.corpus.names;

import org.jspecify.annotations.NullMarked;
