package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was learned of the meanings of words, by where the word stands and by the number of its class. Filled once, then
/// read by any number of threads.
@SuppressWarnings("EnumOrdinal") // asked for every candidate, where maps of enums cost more than all else
final class SenseTable {

    private static final Sense[] SENSES = Sense.values();

    private final Map<String, Integer> numbers = new HashMap<>();
    /// As [TraitTable] holds it.
    private final int[][] learned;

    /// An empty table for these classes of a thesaurus.
    SenseTable(List<String> classes) {
        for (String name : classes) {
            numbers.put(name, numbers.size());
        }
        learned = new int[SENSES.length][classes.size()];
    }

    /// Whether a trait tells of the meaning of a word.
    static boolean holds(String trait) {
        return Arrays.stream(SENSES).anyMatch(sense -> !trait.isEmpty() && trait.charAt(0) == sense.mark());
    }

    /// Puts down what was learned of a trait, as [TraitTable] tells it; false if it tells of no meaning. Of a class that
    /// the thesaurus has no more nothing is kept.
    boolean put(String trait, int of) {
        for (Sense sense : SENSES) {
            if (trait.charAt(0) == sense.mark()) {
                Integer number = numbers.get(trait.substring(1));
                if (number != null) {
                    learned[sense.ordinal()][number] = of;
                }
                return true;
            }
        }
        return false;
    }

    /// What was learned of a word of the class of this number that stands there.
    int learned(Sense sense, int number) {
        return learned[sense.ordinal()][number];
    }
}
