package org.gonghui.corpus.split;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads `1、学校工会工作总结`, `2、学校工会工作总结` as the titles of a series, with the number behind. That the same title
/// returns under another number tells them from headings.
final class SeriesTitles {

    private SeriesTitles() {}

    static List<Line> repair(List<Line> lines) {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        candidates(lines).forEach(line -> numbers.computeIfAbsent(line.rest(), rest -> new HashSet<>())
                .add(line.marker().value()));
        numbers.values().removeIf(values -> values.size() < 2);
        return numbers.isEmpty()
                ? lines
                : lines.stream().map(line -> isSeries(line, numbers) ? asSeries(line) : line).toList();
    }

    private static Stream<Line> candidates(List<Line> lines) {
        return lines.stream().filter(SeriesTitles::canBeTitle);
    }

    private static boolean isSeries(Line line, Map<String, Set<Integer>> numbers) {
        return canBeTitle(line) && numbers.containsKey(line.rest());
    }

    private static boolean canBeTitle(Line line) {
        return (line.marker().style() == Numbering.ARABIC || line.marker().style() == Numbering.CHINESE)
                && line.marker().value() > 0 && !line.furniture() && line.score(Cue.TITLE) >= 4
                && TitleRule.hasForm(withoutNumber(line, line.rest()));
    }

    private static Line asSeries(Line line) {
        return withoutNumber(line, line.rest() + '(' + line.marker().value() + ')');
    }

    private static Line withoutNumber(Line line, String text) {
        return new Line(line.span(), text, line.oddIndent(), line.furniture(), Marker.NONE, line.scores());
    }
}
