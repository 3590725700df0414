package org.gonghui.analyzer.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads lists whose members can be counted: names, and titles in 《》.
final class Lists {

    private static final String SEPARATORS = "、和及与";
    private static final int FEWEST_NAMES = 3;
    private static final int FEWEST_TITLES = 2;
    private static final int LONGEST = 400;
    private static final String STOPS = "，。；：！？,;:（）()《》“”\"\n";

    /// A list.
    ///
    /// @param start where it begins
    /// @param end where its last member ends, as far as that can be told
    /// @param size how many members it has
    /// @param open whether 等 follows: there may be more
    record Listed(int start, int end, int size, boolean open) {}

    private final Surnames surnames;

    Lists(Surnames surnames) {
        this.surnames = surnames;
    }

    /// The list of names that begins at `start`; behind its last name other words may follow.
    Optional<Listed> namesFrom(String text, int start, int limit) {
        int end = start;
        while (end < Math.min(limit, start + LONGEST) && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = text.substring(start, end);
        List<String> members = members(words);
        boolean open = members.getLast().contains("等");
        return names(members, surnames::isName, surnames::begins)
                ? Optional.of(new Listed(start, end, members.size(), open))
                : Optional.empty();
    }

    /// The list of names that ends at `end`; before its first name other words may stand.
    Optional<Listed> namesTo(String text, int end, boolean open) {
        int start = end;
        while (start > Math.max(0, end - LONGEST) && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        List<String> members = members(text.substring(start, end));
        return names(members, surnames::ends, surnames::isName)
                ? Optional.of(new Listed(start, end, members.size(), open))
                : Optional.empty();
    }

    private boolean names(List<String> members, Predicate<String> first, Predicate<String> last) {
        return members.size() >= FEWEST_NAMES && first.test(members.getFirst()) && last.test(members.getLast())
                && members.subList(1, members.size() - 1).stream().allMatch(surnames::isName);
    }

    private static List<String> members(String words) {
        return List.of(words.split("、|(?<=[\\p{IsHan}*×]{2})[和及与](?=\\p{IsHan}[\\p{IsHan}*×])", -1));
    }

    /// The run of titles that begins at `start`.
    static Optional<Listed> titlesFrom(String text, int start, int limit) {
        int size = 0;
        int end = start;
        int at = start;
        while (at < limit && text.charAt(at) == '《') {
            int close = text.indexOf('》', at);
            if (close < 0 || close >= limit) {
                return Optional.empty();
            }
            size++;
            end = close + 1;
            at = end < limit && SEPARATORS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        }
        boolean open = text.startsWith("等", end);
        return size >= FEWEST_TITLES ? Optional.of(new Listed(start, end, size, open)) : Optional.empty();
    }
}
