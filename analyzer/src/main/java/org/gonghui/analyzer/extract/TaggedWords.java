package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words of several lists that are found in one pass over a text, however many lists they stand in. Immutable.
///
/// @param <L> the lists, one section of the rule file each: the name of the constant in lower case, with dashes
final class TaggedWords<L extends Enum<L>> {

    private final Words words;
    /// By the place of the word: a bit for each list it is in.
    private final long[] lists;
    private final int longest;

    /// The words of all lists. A word is also in the lists of the words it begins with: 全校师生 in those of 全校.
    TaggedWords(RuleFile file, Class<L> type) {
        Map<String, Long> byWord = new HashMap<>();
        for (L list : type.getEnumConstants()) {
            String section = list.name().toLowerCase(Locale.ROOT).replace('_', '-');
            file.section(section)
                    .forEach(line -> line.fields().forEach(word -> byWord.merge(word, bit(list), (a, b) -> a | b)));
        }
        words = new Words(byWord.keySet());
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (String word : words.all()) {
            for (int end = 1; end < word.length(); end++) {
                long shorter = byWord.getOrDefault(word.substring(0, end), 0L);
                byWord.merge(word, shorter, (a, b) -> a | b);
            }
        }
        lists = words.all().stream().mapToLong(word -> byWord.getOrDefault(word, 0L)).toArray();
    }

    /// Of at most 64 lists.
    @SuppressWarnings("EnumOrdinal") // bits of one run, kept nowhere
    private static long bit(Enum<?> list) {
        return 1L << list.ordinal();
    }

    /// The words in `text`: the longest one at each place.
    Found<L> in(String text) {
        Found<L> found = new Found<>(longest);
        for (int at = 0; at < text.length(); at++) {
            int place = words.placeAt(text, at);
            if (place != WordTable.NONE) {
                found.places.add(new Place(at, at + words.all().get(place).length(), lists[place]));
            }
        }
        return found;
    }

    /// Where a word stands.
    ///
    /// @param start where it begins
    /// @param end where it ends
    /// @param lists a bit for each list it is in
    record Place(int start, int end, long lists) {

        boolean is(Enum<?> list) {
            return (lists & bit(list)) != 0;
        }
    }

    /// The words of one text.
    static final class Found<L extends Enum<L>> {

        private final List<Place> places = new ArrayList<>();
        private final int longest;

        private Found(int longest) {
            this.longest = longest;
        }

        /// The words of a list that lie within `[from..to)`, in order.
        List<Place> all(L list, int from, int to) {
            List<Place> all = new ArrayList<>();
            for (int i = first(from); i < places.size() && places.get(i).start() < to; i++) {
                if (places.get(i).is(list) && places.get(i).end() <= to) {
                    all.add(places.get(i));
                }
            }
            return all;
        }

        /// Whether a word of a list lies within `[from..to)`.
        boolean any(L list, int from, int to) {
            for (int i = first(from); i < places.size() && places.get(i).start() < to; i++) {
                if (places.get(i).is(list) && places.get(i).end() <= to) {
                    return true;
                }
            }
            return false;
        }

        /// Whether a word of a list begins at `at`.
        boolean begins(L list, int at) {
            int i = first(at);
            return i < places.size() && places.get(i).start() == at && places.get(i).is(list);
        }

        /// Whether a word of a list ends at `at`.
        boolean ends(L list, int at) {
            for (int i = first(Math.max(0, at - longest)); i < places.size() && places.get(i).start() < at; i++) {
                if (places.get(i).end() == at && places.get(i).is(list)) {
                    return true;
                }
            }
            return false;
        }

        /// The number of the first word that begins at `from` or behind.
        private int first(int from) {
            int low = 0;
            int high = places.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.get(middle).start() < from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
