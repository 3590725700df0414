@NullMarked
package org.gonghui.corpus.text;

import org.jspecify.annotations.NullMarked;
