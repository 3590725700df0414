package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.utility.Predefine;

/// What it costs to put one word after another, as HanLP counts it (`MathUtility.calculateWeight`):
/// `-ln(λ (μ p / (a + 1) + 1 - μ) + (1 - λ) b / N)`, where `p` is the frequency of the pair, `a` and `b` those of the
/// words, `N` that of all words, `λ` = 0.9 and `μ` = [Predefine#myu]. Lower is likelier.
final class PairCosts {

    private static final double LAMBDA = 0.9;
    private static final double REST = 1 - LAMBDA;

    private PairCosts() {}

    /// Cost of a word with frequency `second` after any that it is never seen after: the frequency of that one does not
    /// matter then.
    static double alone(int second) {
        return cost(0, 0, second);
    }

    /// Times that the first word was seen before the second.
    static int pair(int first, int second) {
        return CoreBiGramTableDictionary.getBiFrequency(first, second);
    }

    static double cost(int pair, int first, int second) {
        // in the order in which HanLP calculates: the last bit decides between cuts of equal cost
        return -Math.log(LAMBDA * (Predefine.myu * pair / (first + 1) + 1 - Predefine.myu)
                + REST * second / Predefine.TOTAL_FREQUENCY);
    }
}
