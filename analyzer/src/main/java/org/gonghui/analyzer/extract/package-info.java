/// Activities and figures of a paragraph. Entry: [Extractor].
///
/// Figures: [NumeralScanner] reads numerals, [FigureFinder] asks what they count and leaves out what is no figure,
/// [FigureReader] what they measure and whether it was done. Activities: [HeadFinder], [VerbFinder] and [QuotedFinder]
/// find what may name one, [ActivityModel] weighs their [Traits] by what was learned from annotated lines, [ActivityReader]
/// tells status, role, category and what else is said of them. Every word these go by is in the rule files beside the
/// classes. [FigureContexts] and [PerRules] tell what a figure belongs to; only what is counted is asked of the words of
/// a segmenter.
@NullMarked
package org.gonghui.analyzer.extract;

import org.jspecify.annotations.NullMarked;
