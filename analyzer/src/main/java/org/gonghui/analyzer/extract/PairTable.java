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
    private final int[] learned;

    /// @param pairTraits a mark below 128 and two code units each
    /// @param learned what was learned of each, in their order, as [TraitTable] holds it
    PairTable(List<String> pairTraits, List<Integer> learned) {
        pairs = new PairIndex(pairTraits.size());
        Arrays.fill(columns, NONE);
        int rows = 0;
        int marks = 0;
        for (String trait : pairTraits) {
            rows = Math.max(rows, 1 + pairs.add(trait.charAt(1), trait.charAt(2)));
            if (columns[trait.charAt(0)] == NONE) {
                columns[trait.charAt(0)] = marks++;
            }
        }
        width = marks;
        this.learned = new int[rows * width];
        for (int i = 0; i < pairTraits.size(); i++) {
            String trait = pairTraits.get(i);
            int pair = pairs.number(trait.charAt(1), trait.charAt(2));
            this.learned[pair * width + columns[trait.charAt(0)]] = learned.get(i);
        }
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
            sums[at + 1] = sums[at] + TraitTable.weight(learned(read[at], column));
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
        return pair == PairIndex.NONE ? TraitTable.NONE : learned[pair * width + column];
    }
}
