/// Files to pages: formats, character sets, page furniture, limits. Entry: [PageReader].
@NullMarked
package org.gonghui.corpus.read;

import org.jspecify.annotations.NullMarked;
