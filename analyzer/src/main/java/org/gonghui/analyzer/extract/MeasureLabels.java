package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Unit;

/// What people call measures, as `measure-labels.txt` says. Immutable.
public final class MeasureLabels {

    /// Fields of a line before its English label, which may have several words.
    private static final int ENGLISH = 2;

    private static final class Standard {
        private static final MeasureLabels LABELS = new MeasureLabels(RuleFile.builtIn("measure-labels.txt"));
    }

    private final Map<String, Message> labels = new HashMap<>();

    MeasureLabels(RuleFile file) {
        for (String section : new String[]{"measure", "other"}) {
            file.section(section).forEach(line -> add(line, line.fields().getFirst(), label(line)));
        }
        for (Unit unit : Unit.values()) {
            labels.putIfAbsent("other." + unit.id().toLowerCase(Locale.ROOT).replace('-', '_'),
                    new Message("其他（" + unit.label().zh() + "）", "other (" + unit.label().en() + ")"));
        }
        file.section("topic").forEach(line -> frequency(line.fields().getFirst(), label(line)));
    }

    /// The labels of all measures of this program.
    public static MeasureLabels standard() {
        return Standard.LABELS;
    }

    private void add(RuleLine line, String id, Message label) {
        if (labels.put(id, label) != null) {
            throw new IllegalStateException(line.place() + ": a second label for " + id);
        }
    }

    private void frequency(String topic, Message label) {
        labels.putIfAbsent(topic + ".frequency", new Message(label.zh() + "频次", "frequency of " + label.en()));
    }

    private static Message label(RuleLine line) {
        if (line.fields().size() <= ENGLISH) {
            throw new IllegalStateException(line.place() + ": expected an id, a Chinese and an English label");
        }
        return new Message(line.fields().get(1),
                String.join(" ", line.fields().subList(ENGLISH, line.fields().size())));
    }

    /// Labels by id.
    public Map<String, Message> all() {
        return Map.copyOf(labels);
    }

    /// The measure that `word` names: its id, or its label in any language.
    public Optional<String> find(String word) {
        return labels.containsKey(word)
                ? Optional.of(word)
                : labels.entrySet()
                        .stream()
                        .filter(entry -> Arrays.asList(entry.getValue().zh(), entry.getValue().en()).contains(word))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
