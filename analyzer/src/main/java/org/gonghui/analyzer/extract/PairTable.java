package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;

/// What was learned of the traits whose words are two code units, by pair and by mark. Candidates lie close together and
/// a third of what each shows are such pairs: a pair of a text is looked up once and then read by its number. Immutable.
final class PairTable {

    /// Marks are below this.
    static final int MARKS = 128;
    /// The column of a mark that has no such traits.
    static final int NONE = -1;

    private final PairIndex pairs;
    private final int[] columns = new int[MARKS];
    private final int width;
    /// By pair and column, as [TraitTable] holds it, but apart: the weights are asked for much more often than the rows.
    private final short[] weights;
    private final char[] rows;

    /// @param pairTraits a mark below 128 and two code units each
    /// @param learned what was learned of each, in their order, as [TraitTable] holds it
    PairTable(List<String> pairTraits, List<Integer> learned) {
        pairs = index(pairTraits);
        Arrays.fill(columns, NONE);
        int marks = 0;
        for (String trait : pairTraits) {
            if (columns[trait.charAt(0)] == NONE) {
                columns[trait.charAt(0)] = marks++;
            }
        }
        width = marks;
        weights = new short[pairs.size() * width];
        rows = new char[weights.length];
        for (int i = 0; i < pairTraits.size(); i++) {
            String trait = pairTraits.get(i);
            int place = pairs.number(trait.charAt(1), trait.charAt(2)) * width + columns[trait.charAt(0)];
            weights[place] = (short) TraitTable.weight(learned.get(i));
            rows[place] = (char) TraitTable.row(learned.get(i));
        }
    }

    /// The pairs, in a table that is no larger than they need: many traits share one.
    private static PairIndex index(List<String> pairTraits) {
        PairIndex all = new PairIndex(pairTraits.size());
        pairTraits.forEach(trait -> all.add(trait.charAt(1), trait.charAt(2)));
        PairIndex fitting = new PairIndex(all.size());
        pairTraits.forEach(trait -> fitting.add(trait.charAt(1), trait.charAt(2)));
        return fitting;
    }

    /// The number of the pair at each place of `text` but its last, [PairIndex#NONE] of one without traits.
    int[] read(String text) {
        int[] read = new int[Math.max(0, text.length() - 1)];
        for (int at = 0; at < read.length; at++) {
            read[at] = pairs.number(text.charAt(at), text.charAt(at + 1));
        }
        return read;
    }

    /// What the pairs before each place weigh together for an event.
    ///
    /// @param read what [#read] gives
    /// @param column of a mark that has such traits
    /// @return one sum more than there are pairs
    int[] sums(int[] read, int column) {
        int[] sums = new int[read.length + 1];
        for (int at = 0; at < read.length; at++) {
            int pair = read[at];
            sums[at + 1] = sums[at] + (pair == PairIndex.NONE ? 0 : weights[pair * width + column]);
        }
        return sums;
    }

    /// What was learned of the trait of a mark and two code units.
    int learned(char mark, char first, char second) {
        return columns[mark] == NONE ? TraitTable.NONE : learned(pairs.number(first, second), columns[mark]);
    }

    /// Where [#learned] finds the traits of a mark; [#NONE] if it has none of two code units.
    int column(char mark) {
        return columns[mark];
    }

    /// How many columns there are.
    int columns() {
        return width;
    }

    /// What was learned of a trait.
    ///
    /// @param pair number of a pair, or [PairIndex#NONE]
    /// @param column of a mark that has such traits
    int learned(int pair, int column) {
        if (pair == PairIndex.NONE) {
            return TraitTable.NONE;
        }
        int place = pair * width + column;
        return TraitTable.learned(rows[place], weights[place]);
    }
}
