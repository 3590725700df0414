/// A page to its documents and their lines with heading paths. Entry: [Splitter].
@NullMarked
package org.gonghui.corpus.split;

import org.jspecify.annotations.NullMarked;
