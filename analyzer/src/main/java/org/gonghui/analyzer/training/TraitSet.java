package org.gonghui.analyzer.training;

import java.util.Collection;

/// The traits of a candidate by their numbers in a [Vocabulary], each once. Immutable.
final class TraitSet {

    private final int[] numbers;

    TraitSet(Collection<String> traits, Vocabulary vocabulary) {
        numbers = traits.stream().mapToInt(vocabulary::number).distinct().toArray();
    }

    int size() {
        return numbers.length;
    }

    /// Number of the trait at a place, in no order.
    int number(int place) {
        return numbers[place];
    }
}
