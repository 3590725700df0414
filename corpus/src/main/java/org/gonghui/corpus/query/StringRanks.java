package org.gonghui.corpus.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers strings as they come, and later by rank. One instance numbers the hits of one stretch of the columns.
final class StringRanks {

    static final Comparator<String> BY_CODE_POINTS = Comparator
            .comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> strings = new ArrayList<>();

    /// The number of a string, counted from 1.
    int number(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size() + 1);
        if (known == null) {
            strings.add(text);
            return strings.size();
        }
        return known;
    }

    /// All strings of several stretches, sorted by code points, each once.
    static List<String> sorted(List<StringRanks> stretches) {
        return stretches.stream().flatMap(stretch -> stretch.strings.stream()).distinct().sorted(BY_CODE_POINTS)
                .toList();
    }

    /// What to replace the numbers by: the ranks among `sorted`, counted from 1.
    int[] ranks(List<String> sorted) {
        int[] ranks = new int[strings.size() + 1];
        for (int number = 1; number < ranks.length; number++) {
            ranks[number] = 1 + Collections.binarySearch(sorted, strings.get(number - 1), BY_CODE_POINTS);
        }
        return ranks;
    }
}
