/// Trains the linear models of kinds, categories and substance, and that of activities, from annotated folders. Entries:
/// [ModelTrainer], [ActivityTrainer].
///
/// Every estimate is cross-validated by document, with near copies in one fold; what is chosen (regularisation, mixing)
/// is chosen on inner folds by log loss. The same data give the same model, byte by byte.
@NullMarked
package org.gonghui.analyzer.training;

import org.jspecify.annotations.NullMarked;
