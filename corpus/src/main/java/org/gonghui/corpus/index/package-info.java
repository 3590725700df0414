/// The corpus on disk: a directory with a Lucene index of annotated documents, and what belongs to it.
///
/// [org.gonghui.corpus.index.CorpusWriter] adds and replaces pages, [org.gonghui.corpus.index.Corpus] reads the last
/// commit. Whatever happens to a writer, the last commit stays whole: what counts is the Lucene commit, and the plain
/// files beside it (`manifest.json`, `inputs.csv`, `schools.csv`, `documents.csv`, `locations.json`) are bound to it by
/// their SHA-256.
///
/// One source is one run of Lucene documents: for each of its documents the paragraphs and then the document itself,
/// and at the very end the source's line of the input ledger. A source is replaced or removed as a whole.
///
/// Every token of a paragraph, punctuation too, stands at a position of its own. Lists of positions tell where a word or a
/// part of speech stands ([org.gonghui.corpus.index.Fields]), a forward index tells what stands at a position
/// ([org.gonghui.corpus.index.ParagraphTokens]), as numbers of the corpus's
/// [org.gonghui.corpus.index.Vocabulary].
///
/// This package and `corpus.query` are the only ones that know Lucene; nobody else may use
/// [org.gonghui.corpus.index.CorpusIndex].
@NullMarked
package org.gonghui.corpus.index;

import org.jspecify.annotations.NullMarked;
