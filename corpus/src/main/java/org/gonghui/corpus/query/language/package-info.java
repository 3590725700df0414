/// What can be asked of a corpus, as a tree that no engine is named in: [ResolvedQuery] over paragraphs,
/// [TokenPattern] over the tokens of one paragraph, [TokenTest] over one token, [Condition] over metadata.
///
/// The tree says exactly what is looked for: words are cut, names of fields and values are those of the corpus. It does
/// not depend on the corpus that it is asked of. Values only, immutable, self-checking, safe for any number of threads.
/// Uses the vocabulary alone, and no search engine.
@NullMarked
package org.gonghui.corpus.query.language;

import org.jspecify.annotations.NullMarked;
