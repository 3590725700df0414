/// Tests of finding copies.
@NullMarked
package org.gonghui.corpus.copies;

import org.jspecify.annotations.NullMarked;
