package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gonghui.analyzer.extract.Beginnings.Group;
import org.junit.jupiter.api.Test;

class BeginningTableTest {

    private static final String LETTERS = "教职工会比赛慰问";

    @Test
    void tellsWhichGroupsMayHaveAWordAtAPlace() {
        Beginnings beginnings = new BeginningTable(Map.of(Group.HEAD, new Words(List.of("比赛", "赛")), Group.VERB,
                new Words(List.of("慰问")))).of("慰问赛比赛");

        assertThat(beginnings.may(0, Group.VERB.bit())).isTrue();
        assertThat(beginnings.may(0, Group.HEAD.bit())).isFalse();
        assertThat(beginnings.may(2, Group.HEAD.bit() | Group.SKIP.bit())).isTrue();
        assertThat(beginnings.may(3, Group.HEAD.bit())).isTrue();
        assertThat(beginnings.may(1, Group.HEAD.bit() | Group.VERB.bit())).isFalse();
    }

    @Test
    void findsWhereTheFirstWordEnds() {
        Words times = new Words(List.of("五月", "五月一日"));
        Beginnings beginnings = new BeginningTable(Map.of(Group.TIME, times)).of("在五月一日");

        assertThat(beginnings.firstEnd(Group.TIME, times, -3, 5)).isEqualTo(5);
        assertThat(beginnings.firstEnd(Group.TIME, times, 0, 4)).isEqualTo(Integer.MAX_VALUE);
        assertThat(beginnings.firstEnd(Group.TIME, times, 2, 5)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void leavesOutNoPlaceWhereAWordBegins() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Map<Group, Words> sets = new EnumMap<>(Group.class);
            for (Group group : Group.values()) {
                sets.put(group, new Words(words(random)));
            }
            String text = text(random, random.nextInt(40));
            Beginnings beginnings = new BeginningTable(sets).of(text);
            for (int at = 0; at < text.length(); at++) {
                for (Group group : Group.values()) {
                    if (Objects.requireNonNull(sets.get(group)).at(text, at) != null) {
                        assertThat(beginnings.may(at, group.bit())).as("seed %s: %s of %s at %s", seed, group, text, at)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static Set<String> words(Random random) {
        Set<String> words = new TreeSet<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.add(text(random, 1 + random.nextInt(3)));
        }
        return words;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
