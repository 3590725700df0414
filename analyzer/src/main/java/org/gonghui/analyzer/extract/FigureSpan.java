package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.Unit;

/// A figure found in a paragraph, before anyone asks what it measures. Offsets count in the paragraph.
///
/// @param start where its words begin
/// @param end where its words end
/// @param numberEnd where its number ends and its measure word begins
/// @param quantity how many
/// @param unit of what
/// @param rules the rules that decided unit and exactness, by place or in words
record FigureSpan(int start, int end, int numberEnd, Quantity quantity, Unit unit, List<String> rules) {

    FigureSpan {
        rules = List.copyOf(rules);
    }
}
