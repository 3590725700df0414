package org.gonghui.analyzer.classify;

import java.util.Optional;
import org.gonghui.corpus.text.Category;

/// What has been decided of a line so far.
///
/// @param verdict its kind
/// @param category its category, if the kind has one
record Decision(Verdict verdict, Optional<Category> category) {}
