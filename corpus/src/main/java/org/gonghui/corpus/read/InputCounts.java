package org.gonghui.corpus.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// How many inputs ended in each outcome. The counts add up to the rows of the ledger.
///
/// @param byOutcome a count for every outcome, 0 where there is none, in the order of [InputOutcome]
public record InputCounts(Map<InputOutcome, Integer> byOutcome) {

    public InputCounts {
        EnumMap<InputOutcome, Integer> all = new EnumMap<>(InputOutcome.class);
        for (InputOutcome outcome : InputOutcome.values()) {
            all.put(outcome, byOutcome.getOrDefault(outcome, 0));
        }
        byOutcome = Collections.unmodifiableMap(all);
    }

    public static InputCounts of(Collection<InputRow> rows) {
        return new InputCounts(rows.stream()
                .collect(Collectors.groupingBy(InputRow::outcome, Collectors.summingInt(row -> 1))));
    }

    /// Number of inputs with `outcome`.
    public int of(InputOutcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }

    /// Number of all inputs.
    public int total() {
        return byOutcome.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// One line: the total, and every outcome that occurs; that there were none, if so.
    public Message summary() {
        return total() == 0
                ? new Message("没有输入", "no inputs")
                : new Message("共 " + total() + " 个输入：" + list(Language.ZH, "，"),
                        total() + " inputs: " + list(Language.EN, ", "));
    }

    private String list(Language language, String between) {
        return Arrays.stream(InputOutcome.values())
                .filter(outcome -> of(outcome) > 0)
                .map(outcome -> outcome.label().in(language) + " " + of(outcome))
                .collect(Collectors.joining(between));
    }
}
