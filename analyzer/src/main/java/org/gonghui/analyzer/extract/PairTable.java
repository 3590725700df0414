package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;

/// Numbers for the traits whose words are two code units, by pair and by mark. Candidates lie close together and nearly
/// half of what each shows are such pairs: a pair of a text is looked up once and then read by its number. Immutable.
final class PairTable {

    /// The number of a pair without traits.
    static final int UNKNOWN = 0;

    private static final char NO_MARK = '\0';
    private static final int MARKS = 128;

    private final TraitTable pairs;
    private final int[] columns = new int[MARKS];
    private final int width;
    private final int[] traits;

    /// @param pairTraits a mark below 128 and two code units each
    /// @param numbers of the traits, in their order
    PairTable(List<String> pairTraits, List<Integer> numbers) {
        pairs = new TraitTable(pairTraits.size());
        Arrays.fill(columns, TraitTable.NONE);
        int pairCount = UNKNOWN;
        int marks = 0;
        for (String trait : pairTraits) {
            if (pairs.add(NO_MARK, trait.substring(1), pairCount + 1)) {
                pairCount++;
            }
            if (columns[trait.charAt(0)] == TraitTable.NONE) {
                columns[trait.charAt(0)] = marks++;
            }
        }
        width = marks;
        traits = new int[(pairCount + 1) * width];
        Arrays.fill(traits, TraitTable.NONE);
        for (int i = 0; i < pairTraits.size(); i++) {
            String trait = pairTraits.get(i);
            traits[pair(trait, 1) * width + columns[trait.charAt(0)]] = numbers.get(i);
        }
    }

    /// The number of the pair at each place of `text` but its last.
    int[] read(String text) {
        int[] read = new int[Math.max(0, text.length() - 1)];
        for (int at = 0; at < read.length; at++) {
            read[at] = pair(text, at);
        }
        return read;
    }

    private int pair(String text, int at) {
        int number = pairs.number(NO_MARK, text, at, at + 2);
        return number == TraitTable.NONE ? UNKNOWN : number;
    }

    /// Where [#number] finds the traits of a mark; [TraitTable#NONE] if it has none of two code units.
    int column(char mark) {
        return columns[mark];
    }

    /// The number of a trait, or [TraitTable#NONE].
    ///
    /// @param column of a mark that has one
    int number(int pair, int column) {
        return traits[pair * width + column];
    }
}
