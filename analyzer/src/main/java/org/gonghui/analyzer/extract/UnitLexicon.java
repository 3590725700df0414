package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Unit;
import org.jspecify.annotations.Nullable;

/// Which measure words count what. Immutable.
final class UnitLexicon {

    private static final String NEVER = "none";
    private static final int NOUN_REACH = 10;

    /// A measure word behind a number.
    ///
    /// @param word as written
    /// @param unit what it counts, empty if the number is no figure (年, 天, 届)
    /// @param place where the rule stands
    record Entry(String word, Optional<Unit> unit, String place) {}

    private record NounUnit(Words nouns, Unit unit) {}

    private final Words words;
    /// By the places of their words.
    private final List<Entry> entries;
    private final Map<String, List<NounUnit>> nouns;

    private UnitLexicon(Map<String, Entry> entries, Map<String, List<NounUnit>> nouns) {
        this.words = new Words(entries.keySet());
        this.entries = words.all().stream().map(entries::get).toList();
        this.nouns = Map.copyOf(nouns);
    }

    /// Reads `units.txt` and `nouns.txt`.
    static UnitLexicon of(RuleFile units, RuleFile nouns) throws RuleException {
        Map<String, Entry> entries = new HashMap<>();
        for (RuleLine line : units.lines()) {
            Optional<Unit> unit = line.section().equals(NEVER)
                    ? Optional.empty()
                    : Optional.of(line.constant(Unit.class, line.section()));
            for (String word : line.fields()) {
                entries.put(word, new Entry(word, unit, line.place()));
            }
        }
        Map<String, List<NounUnit>> byWord = new HashMap<>();
        for (RuleLine line : nouns.lines()) {
            NounUnit rule = new NounUnit(new Words(line.from(2)), line.constant(Unit.class, line.fields().get(1)));
            byWord.computeIfAbsent(line.fields().get(0), word -> new ArrayList<>()).add(rule);
        }
        return new UnitLexicon(entries, byWord);
    }

    /// The longest measure word at `at`, or null.
    @Nullable
    Entry at(String text, int at) {
        int place = words.placeAt(text, at);
        return place == WordTable.NONE ? null : entries.get(place);
    }

    /// What the measure word counts here: 个 counts classes beside 教学班 and teams beside 小组.
    Unit unit(Entry entry, String text, int start, int end) {
        Unit plain = entry.unit().orElse(Unit.OTHER);
        List<NounUnit> rules = nouns.getOrDefault(entry.word(), List.of());
        Unit best = plain;
        int nearest = NOUN_REACH;
        for (NounUnit rule : rules) {
            int distance = Math.min(right(rule.nouns(), text, end), left(rule.nouns(), text, start));
            if (distance < nearest) {
                nearest = distance;
                best = rule.unit();
            }
        }
        return best;
    }

    private static int right(Words nouns, String text, int end) {
        for (int i = end; i < Math.min(text.length(), end + NOUN_REACH) && !Marks.BRACKET.has(text.charAt(i)); i++) {
            if (text.charAt(i) == '、') {
                break;
            }
            if (nouns.at(text, i) != null) {
                return i - end;
            }
        }
        return NOUN_REACH;
    }

    private static int left(Words nouns, String text, int start) {
        for (int i = start; i > Math.max(0, start - NOUN_REACH) && !Marks.BRACKET.has(text.charAt(i - 1)); i--) {
            if (nouns.endingAt(text, i, 4) != null) {
                return start - i;
            }
        }
        return NOUN_REACH;
    }
}
