/// Activities and figures of a paragraph. Entry: [Extractor].
@NullMarked
package org.gonghui.analyzer.extract;

import org.jspecify.annotations.NullMarked;
