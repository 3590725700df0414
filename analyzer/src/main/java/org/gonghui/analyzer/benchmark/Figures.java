package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Figures of one school and period, each told once.
final class Figures {

    private static final int PARTS = 2;

    private Figures() {}

    static boolean isRedacted(FactRow figure) {
        return figure.text("precision").equals("redacted");
    }

    /// 几次, 若干: a figure that tells no number.
    static boolean isVague(FactRow figure) {
        return figure.text("precision").equals("vague");
    }

    /// Leaves out what was told before: the same figure in an equal sentence of another paragraph, and the same figure in
    /// another document of the school and period, which reports the same work. Figures of one value within a sentence
    /// are several: 一年级3件，二年级3件.
    static List<FactRow> once(List<FactRow> figures) {
        Map<String, String> documents = new HashMap<>();
        Map<String, Integer> sentences = new HashMap<>();
        List<FactRow> once = new ArrayList<>();
        for (FactRow figure : figures) {
            String told = value(figure);
            String document = documents.computeIfAbsent(told, any -> figure.document());
            int paragraph = sentences.computeIfAbsent(told + '|' + figure.sentence(), any -> figure.paragraph());
            if (document.equals(figure.document()) && paragraph == figure.paragraph()) {
                once.add(figure);
            }
        }
        return once;
    }

    private static String value(FactRow figure) {
        return figure.text("measure") + '|' + figure.text("unit") + '|' + figure.number("value") + '|'
                + figure.number("min") + '|' + figure.number("max") + '|' + figure.text("precision");
    }

    /// Leaves out the parts where a total is told with them: a figure that is the sum of all others, at least two, of its
    /// measure in the paragraph or in the document.
    static List<FactRow> withoutParts(List<FactRow> figures) {
        return withoutParts(withoutParts(figures, true), false);
    }

    private static List<FactRow> withoutParts(List<FactRow> figures, boolean byParagraph) {
        Map<String, List<FactRow>> groups = new HashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(figure.document() + '|' + figure.text("measure") + '|'
                + (byParagraph ? figure.paragraph() : ""), any -> new ArrayList<>()).add(figure));
        Set<FactRow> parts = new HashSet<>();
        groups.values().forEach(group -> parts.addAll(partsOf(group)));
        return figures.stream().filter(figure -> !parts.contains(figure)).toList();
    }

    private static List<FactRow> partsOf(List<FactRow> group) {
        if (group.size() <= PARTS || group.stream().anyMatch(figure -> !Amount.of(figure).isExact())) {
            return List.of();
        }
        double sum = group.stream().mapToDouble(figure -> Amount.of(figure).min()).sum();
        FactRow largest = group.getFirst();
        for (FactRow figure : group) {
            largest = Amount.of(figure).min() > Amount.of(largest).min() ? figure : largest;
        }
        FactRow total = largest;
        return Amount.of(total).min() * 2 == sum
                ? group.stream().filter(figure -> !figure.equals(total)).toList()
                : List.of();
    }
}
