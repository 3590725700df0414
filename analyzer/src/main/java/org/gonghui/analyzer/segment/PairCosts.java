package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.utility.Predefine;

/// What it costs to put one word after another, as HanLP counts it (`MathUtility.calculateWeight`):
/// `-ln(λ (μ p / (a + 1) + 1 - μ) + (1 - λ) b / N)`, where `p` is the frequency of the pair, `a` and `b` those of the
/// words, `N` that of all words, `λ` = 0.9 and `μ` = [Predefine#myu]. Lower is likelier.
///
/// Remembers the pairs it was asked for last: those of a text are few and recur, and HanLP's table of all pairs is large.
/// Not safe for more than one thread.
final class PairCosts {

    private static final double LAMBDA = 0.9;
    private static final double REST = 1 - LAMBDA;

    private static final int SLOT_BITS = 15;
    /// Words and frequencies are small enough for a pair and its frequency to fit one number.
    private static final int ID_BITS = 20;
    private static final int FREQUENCY_BITS = Long.SIZE - 2 * ID_BITS;

    /// A pair, plus one so that none is zero, and its frequency.
    private final long[] remembered = new long[1 << SLOT_BITS];

    /// Cost of a word with frequency `second` after any that it is never seen after: the frequency of that one does not
    /// matter then.
    static double alone(int second) {
        return cost(0, 0, second);
    }

    /// Times that the first word was seen before the second.
    int pair(int first, int second) {
        if (first < 0 || second < 0) {
            return CoreBiGramTableDictionary.getBiFrequency(first, second);
        }
        long pair = (((long) first << ID_BITS) | second) + 1;
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
        long entry = remembered[slot];
        if (entry >>> FREQUENCY_BITS != pair) {
            entry = (pair << FREQUENCY_BITS) | CoreBiGramTableDictionary.getBiFrequency(first, second);
            remembered[slot] = entry;
        }
        return (int) (entry & ((1 << FREQUENCY_BITS) - 1));
    }

    static double cost(int pair, int first, int second) {
        // in the order in which HanLP calculates: the last bit decides between cuts of equal cost
        return -Math.log(LAMBDA * (Predefine.myu * pair / (first + 1) + 1 - Predefine.myu)
                + REST * second / Predefine.TOTAL_FREQUENCY);
    }
}
