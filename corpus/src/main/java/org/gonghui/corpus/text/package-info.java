/// The vocabulary that everything else speaks: spans, pages, summaries, paragraphs, tokens, categories, activities,
/// figures, and the [org.gonghui.corpus.text.Segmenter] port.
///
/// Values only: immutable, self-checking, safe for any number of threads. Uses nothing but `java.*`.
/// Offsets are always half-open, 0-based, in UTF-16 code units of the decoded source text.
@NullMarked
package org.gonghui.corpus.text;

import org.jspecify.annotations.NullMarked;
