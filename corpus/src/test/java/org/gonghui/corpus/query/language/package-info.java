@NullMarked
package org.gonghui.corpus.query.language;

import org.jspecify.annotations.NullMarked;
