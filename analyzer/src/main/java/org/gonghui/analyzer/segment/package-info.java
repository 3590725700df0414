/// HanLP behind the [org.gonghui.corpus.text.Segmenter] port. The only package, beside that of its thesaurus, that knows HanLP. Entry: [HanLpSegmenter].
@NullMarked
package org.gonghui.analyzer.segment;

import org.jspecify.annotations.NullMarked;
