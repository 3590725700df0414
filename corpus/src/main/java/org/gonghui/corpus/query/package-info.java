/// Finds text in a corpus. [org.gonghui.corpus.query.CorpusSearch] finds the hits of a
/// [org.gonghui.corpus.query.language.ResolvedQuery], whoever wrote it in whatever language.
///
/// Counts are exact, hits come in the order of the corpus, and nothing is ranked. Lucene stays behind this package and
/// `corpus.index`.
@NullMarked
package org.gonghui.corpus.query;

import org.jspecify.annotations.NullMarked;
