package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;

/// Repairs one kind of damaged numbering: a heading `三是…` that continues 一、 二、 and not the 首先, 其二, 其三 before it.
final class Renumbering {

    private Renumbering() {}

    static List<Line> repair(List<Line> lines) {
        List<Line> repaired = new ArrayList<>(lines.size());
        int outer = 0;
        int spoken = 0;
        for (Line line : lines) {
            Line result = line;
            int value = line.marker().value();
            if (line.marker().style() == Numbering.SPOKEN) {
                boolean continues = outer > 0 && value == outer + 1 && spoken >= value;
                result = continues && line.rest().length() <= HeadingForm.MAX_LENGTH ? asOuter(line) : line;
                spoken = value;
            }
            if (result.marker().style() == Numbering.CHINESE) {
                outer = value;
                spoken = 0;
            }
            repaired.add(result);
        }
        return repaired;
    }

    private static Line asOuter(Line line) {
        Marker marker = new Marker(Numbering.CHINESE, line.marker().value(), line.marker().end());
        return new Line(line.span(), line.text(), line.oddIndent(), line.furniture(), marker, line.scores());
    }
}
