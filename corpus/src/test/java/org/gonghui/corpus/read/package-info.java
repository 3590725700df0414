/// Tests of reading.
@NullMarked
package org.gonghui.corpus.read;

import org.jspecify.annotations.NullMarked;
