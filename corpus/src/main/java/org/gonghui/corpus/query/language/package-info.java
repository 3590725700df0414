/// What can be asked of a corpus, as a tree that no engine is named in: [ResolvedQuery] over paragraphs,
/// [TokenPattern] over the tokens of one paragraph, [TokenTest] over one token, [Condition] over metadata.
/// [QueryParser] reads it from the small language for everyone and from the Corpus Query Language, and writes it down;
/// what cannot be read is a [QueryParseException] that points at the place.
///
/// The tree says exactly what is looked for: words are cut, names of fields and values are those of the corpus. It does
/// not depend on the corpus that it is asked of. Values only, immutable, self-checking, safe for any number of threads.
/// Uses the vocabulary alone, and no search engine.
@NullMarked
package org.gonghui.corpus.query.language;

import org.jspecify.annotations.NullMarked;
