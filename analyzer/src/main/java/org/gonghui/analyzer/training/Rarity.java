package org.gonghui.analyzer.training;

import java.util.Arrays;

/// How much more a rare feature may say than a common one: its values are multiplied by `(ln((N + 1) / (n + 1)))^p` for
/// a feature in `n` of `N` examples, inverse document frequency (K. Spärck Jones, A statistical interpretation of term
/// specificity and its application in retrieval, Journal of Documentation 28, 1972, 11–21), divided by the quadratic mean
/// of all features so that the cost keeps its meaning. Regularisation then holds back the weights of features that stand
/// everywhere more than those of words that tell one topic from another.
final class Rarity {

    private Rarity() {}

    /// The factor of each feature, at least 0; 1 for each if none tells examples apart.
    ///
    /// @param occurrences of each feature in how many examples it is, at most `examples`
    /// @param power `p`, 0 to make no difference
    static double[] of(int[] occurrences, int examples, double power) {
        double[] factors = Arrays.stream(occurrences)
                .mapToDouble(count -> Math.pow(Math.log((examples + 1.0) / (count + 1)), power))
                .toArray();
        double mean = Math.sqrt(Arrays.stream(factors).map(factor -> factor * factor).average().orElse(1));
        return Arrays.stream(factors).map(factor -> mean > 0 ? factor / mean : 1).toArray();
    }
}
