@NullMarked
package org.gonghui.corpus.query;

import org.jspecify.annotations.NullMarked;
