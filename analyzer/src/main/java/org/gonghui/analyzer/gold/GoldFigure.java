package org.gonghui.analyzer.gold;

import java.math.BigDecimal;
import java.util.Optional;
import org.gonghui.corpus.text.Precision;

/// A figure as annotated. Statuses and units are ids, since annotators may use ones that the tool does not know.
///
/// @param text the words
/// @param nth which occurrence of the words in the line, from 0
public record GoldFigure(String text, int nth, Optional<BigDecimal> value, Optional<BigDecimal> min,
        Optional<BigDecimal> max, Precision precision, String unit, String status) {}
