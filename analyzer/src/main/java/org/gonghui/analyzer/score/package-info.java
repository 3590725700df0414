/// Compares annotated pages with what careful readers annotated. Entry: [Scorer], which gives a [ScoreReport].
@NullMarked
package org.gonghui.analyzer.score;

import org.jspecify.annotations.NullMarked;
