package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;

/// Numbers for the traits whose words are two code units, by pair and by mark. Candidates lie close together and nearly
/// half of what each shows are such pairs: a pair of a text is looked up once and then read by its number. Immutable.
final class PairTable {

    /// Marks are below this.
    static final int MARKS = 128;

    private final PairIndex pairs;
    private final int[] columns = new int[MARKS];
    private final int width;
    private final int[] traits;

    /// @param pairTraits a mark below 128 and two code units each
    /// @param numbers of the traits, in their order
    PairTable(List<String> pairTraits, List<Integer> numbers) {
        pairs = new PairIndex(pairTraits.size());
        Arrays.fill(columns, TraitTable.NONE);
        int rows = 0;
        int marks = 0;
        for (String trait : pairTraits) {
            rows = Math.max(rows, 1 + pairs.add(trait.charAt(1), trait.charAt(2)));
            if (columns[trait.charAt(0)] == TraitTable.NONE) {
                columns[trait.charAt(0)] = marks++;
            }
        }
        width = marks;
        traits = new int[rows * width];
        Arrays.fill(traits, TraitTable.NONE);
        for (int i = 0; i < pairTraits.size(); i++) {
            String trait = pairTraits.get(i);
            int row = pairs.number(trait.charAt(1), trait.charAt(2));
            traits[row * width + columns[trait.charAt(0)]] = numbers.get(i);
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

    /// The number of the trait of a mark and two code units, or [TraitTable#NONE].
    int number(char mark, char first, char second) {
        int pair = pairs.number(first, second);
        return pair == PairIndex.NONE || columns[mark] == TraitTable.NONE
                ? TraitTable.NONE
                : number(pair, columns[mark]);
    }

    /// Where [#number] finds the traits of a mark; [TraitTable#NONE] if it has none of two code units.
    int column(char mark) {
        return columns[mark];
    }

    /// The number of a trait, or [TraitTable#NONE].
    ///
    /// @param pair number of a pair that has traits
    /// @param column of a mark that has such traits
    int number(int pair, int column) {
        return traits[pair * width + column];
    }
}
