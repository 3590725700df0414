/// Kind, category and substance of paragraphs, with reasons and a probability. Entries: [Classifier], [Lexicon] for the
/// phrases it goes by, and [ParagraphModel] for what was learned from annotated lines.
///
/// One pass finds the phrases of all sections (`PhraseMatcher`). Then one class a rule family: a `KindRule` decides what
/// part a line plays, the first that speaks; every `TopicRule` adds weight to categories. The linear model adds what the
/// line's words and characters speak for (`FeatureReader`, `MixedChooser`); the most probable category wins. Training is
/// done elsewhere: this package only applies a model.
/// The phrases are data: the `.lex` files beside this package, and a user's file of the same form.
@NullMarked
package org.gonghui.analyzer.classify;

import org.jspecify.annotations.NullMarked;
