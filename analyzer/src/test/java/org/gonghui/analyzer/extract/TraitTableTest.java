package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraitTableTest {

    private static final String LETTERS = "教职工会比赛慰问";

    @Test
    void findsWordsWhereverTheyStand() {
        TraitTable table = new TraitTable(3);

        assertThat(table.add('k', "比赛", 1)).isTrue();
        assertThat(table.add('l', "", 2)).isTrue();

        assertThat(table.find('k', "比赛")).isEqualTo(1);
        assertThat(table.find('k', "拔河比赛", 2, 4)).isEqualTo(1);
        assertThat(table.find('b', "比赛")).isEqualTo(TraitTable.NONE);
        assertThat(table.find('l', "比赛", 1, 1)).isEqualTo(2);
    }

    @Test
    void refusesATraitThatIsThere() {
        TraitTable table = new TraitTable(1);
        table.add('k', "比赛", 1);

        assertThat(table.add('k', "比赛", 2)).isFalse();
        assertThat(table.find('k', "比赛")).isEqualTo(1);
    }

    @Test
    void knowsWhatAMapKnows() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        Map<String, Integer> expected = new HashMap<>();
        TraitTable table = new TraitTable(400);
        for (int i = 0; i < 400; i++) {
            String trait = word(random);
            assertThat(table.add(trait.charAt(0), trait.substring(1), i + 1)).isEqualTo(!expected.containsKey(trait));
            expected.putIfAbsent(trait, i + 1);
        }
        for (int i = 0; i < 4000; i++) {
            String trait = word(random);
            assertThat(table.find(trait.charAt(0), trait, 1, trait.length())).as("seed %s, %s", seed, trait)
                    .isEqualTo(expected.getOrDefault(trait, TraitTable.NONE));
        }
    }

    @Test
    void readsThePairsOfATextByTheirMarks() {
        PairTable table = new PairTable(List.of("b比赛", "x比赛", "b教工"), List.of(5, 6, 7));

        int[] pairs = table.read("教工比赛");

        assertThat(pairs[1]).isEqualTo(PairIndex.NONE);
        assertThat(table.learned(pairs[0], table.column('b'))).isEqualTo(7);
        assertThat(table.learned(pairs[0], table.column('x'))).isEqualTo(TraitTable.NONE);
        assertThat(table.learned(pairs[2], table.column('x'))).isEqualTo(6);
        assertThat(table.learned(pairs[1], table.column('x'))).isEqualTo(TraitTable.NONE);
        assertThat(table.column('y')).isEqualTo(PairTable.NONE);
    }

    @Test
    void addsUpTheWeightsOfPairsUpToEachPlace() {
        PairTable table = new PairTable(List.of("b比赛", "x比赛", "b教工"),
                List.of(TraitTable.learned(1, -7), TraitTable.learned(2, 5), TraitTable.learned(3, 20)));

        assertThat(table.sums(table.read("教工比赛"), table.column('b'))).containsExactly(0, 20, 20, 13);
        assertThat(table.sums(table.read(""), table.column('x'))).containsExactly(0);
    }

    @Test
    void keepsRowAndWeightApart() {
        int learned = TraitTable.learned(7, -31);

        assertThat(TraitTable.row(learned)).isEqualTo(7);
        assertThat(TraitTable.weight(learned)).isEqualTo(-31);
        assertThat(TraitTable.row(TraitTable.NONE)).isZero();
    }

    /// A mark and up to four letters.
    private static String word(Random random) {
        StringBuilder word = new StringBuilder(random.nextBoolean() ? "b" : "k");
        for (int length = random.nextInt(5); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
