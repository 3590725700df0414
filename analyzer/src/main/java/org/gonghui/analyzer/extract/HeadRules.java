package org.gonghui.analyzer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.ActivityType;
import org.jspecify.annotations.Nullable;

/// Nouns that name an event. Immutable.
final class HeadRules {

    /// What a noun needs to name an event.
    enum Need {
        /// One sign that it took place.
        NAMED,
        /// A name before it, and a predicate.
        MODIFIED,
        /// A date, a verb of playing, or a list of contests.
        BARE,
        /// What was learned of its surroundings.
        WIDE
    }

    /// A noun that names an event.
    ///
    /// @param word the noun
    /// @param type its type, empty if the name's other words decide
    /// @param need what it needs beside it
    /// @param place where the rule stands
    record Head(String word, Optional<ActivityType> type, Need need, String place) {

        /// Whether it is a name of its own.
        boolean named() {
            return need == Need.NAMED;
        }

        /// Whether it is a bare game.
        boolean bare() {
            return need == Need.BARE;
        }

        /// What it says by itself.
        Sign sign() {
            return switch (need) {
                case NAMED -> Sign.NAMED;
                case MODIFIED -> Sign.MODIFIED;
                case BARE -> Sign.BARE;
                case WIDE -> Sign.WIDE;
            };
        }

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

    private final Words words;
    /// By the places of their words.
    private final List<Head> heads;
    private final Words strong;

    /// Reads `activity-heads.txt`.
    HeadRules(RuleFile file) throws RuleException {
        Map<String, Head> byWord = new HashMap<>();
        for (RuleLine line : file.lines()) {
            String id = line.fields().get(0);
            Optional<ActivityType> type = id.equals("*")
                    ? Optional.empty()
                    : Optional.of(line.constant(ActivityType.class, id));
            Need need = need(line);
            for (String word : line.from(1)) {
                byWord.putIfAbsent(word, new Head(word, type, need, line.place()));
            }
        }
        words = new Words(byWord.keySet());
        heads = words.all().stream().map(byWord::get).toList();
        strong = new Words(heads.stream()
                .filter(head -> head.need() == Need.NAMED || head.need() == Need.MODIFIED).map(Head::word).toList());
    }

    private static Need need(RuleLine line) throws RuleException {
        return switch (line.section()) {
            case "named" -> Need.NAMED;
            case "modified" -> Need.MODIFIED;
            case "bare" -> Need.BARE;
            case "wide" -> Need.WIDE;
            default -> throw line.wrong("所在的节应为 named、modified、bare 或 wide",
                    "must stand in section named, modified, bare or wide");
        };
    }

    /// The nouns.
    Words words() {
        return words;
    }

    /// The longest head at `at`, or null.
    @Nullable
    Head at(String text, int at) {
        int place = words.placeAt(text, at);
        return place == WordTable.NONE ? null : heads.get(place);
    }

    /// Whether a head other than a bare game stands in `text[start..end)`.
    boolean anyIn(String text, int start, int end) {
        return strong.anyIn(text, start, end);
    }
}
