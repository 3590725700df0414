package org.gonghui.analyzer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.ActivityType;
import org.jspecify.annotations.Nullable;

/// Nouns that name an event. Immutable.
final class HeadRules {

    /// A noun that names an event.
    ///
    /// @param word the noun
    /// @param type its type, empty if the name's other words decide
    /// @param named whether it is a name of its own
    /// @param place where the rule stands
    record Head(String word, Optional<ActivityType> type, boolean named, String place) {

        /// What the items before it share: the 赛 of 象棋、扑克赛.
        String shared() {
            for (String suffix : SUFFIXES) {
                if (word.endsWith(suffix)) {
                    return suffix;
                }
            }
            return word;
        }

        /// Whether its kind is that of a contest.
        boolean contest() {
            return word.contains("赛") || (type.isEmpty() && (word.contains("比") || word.contains("竞")));
        }

        /// Whether it is a meeting, which needs somebody who held it.
        boolean meeting() {
            return type.filter(t -> t == ActivityType.MEETING_CONGRESS || t == ActivityType.MEETING_OTHER).isPresent();
        }
    }

    private static final List<String> SUFFIXES = List.of("比赛", "竞赛", "大赛", "联赛", "友谊赛", "选拔赛", "赛");

    private final Map<String, Head> heads = new HashMap<>();
    private final Words words;

    /// Reads `activity-heads.txt`.
    HeadRules(RuleFile file) throws RuleException {
        for (RuleLine line : file.lines()) {
            String id = line.fields().get(0);
            Optional<ActivityType> type = id.equals("*")
                    ? Optional.empty()
                    : Optional.of(line.constant(ActivityType.class, id));
            for (String word : line.from(1)) {
                heads.putIfAbsent(word, new Head(word, type, line.section().equals("named"), line.place()));
            }
        }
        words = new Words(heads.keySet());
    }

    /// The longest head at `at`, or null.
    @Nullable
    Head at(String text, int at) {
        String word = words.at(text, at);
        return word == null ? null : heads.get(word);
    }

    /// Whether a head stands in `text[start..end)`.
    boolean anyIn(String text, int start, int end) {
        return words.anyIn(text, start, end);
    }
}
