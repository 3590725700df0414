@NullMarked
package org.gonghui.corpus.index;

import org.jspecify.annotations.NullMarked;
