/// Finds text in a corpus. [org.gonghui.corpus.query.CorpusSearch] answers a
/// [org.gonghui.corpus.query.SearchRequest] in three steps that know nothing of one another's business: what the user
/// wrote becomes a resolved query (words cut, positions set), that becomes a Lucene query, and that is run.
///
/// Counts are exact, hits come in the order of the corpus, and nothing is ranked. Lucene stays behind this package and
/// `corpus.index`.
@NullMarked
package org.gonghui.corpus.query;

import org.jspecify.annotations.NullMarked;
