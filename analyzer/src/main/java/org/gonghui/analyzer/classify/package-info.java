/// Kind, category and substance of paragraphs, with reasons and a probability. Entries: [Classifier], and [Lexicon] for
/// the phrases it goes by.
///
/// One pass finds the phrases of all sections (`PhraseMatcher`). Then one class a rule family: a `KindRule` decides what
/// part a line plays, the first that speaks; every `TopicRule` adds weight to categories, the heaviest wins.
/// The phrases are data: the `.lex` files beside this package, and a user's file of the same form.
@NullMarked
package org.gonghui.analyzer.classify;

import org.jspecify.annotations.NullMarked;
