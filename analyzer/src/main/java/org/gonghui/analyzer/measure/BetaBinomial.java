package org.gonghui.analyzer.measure;

import org.apache.commons.numbers.gamma.LogBeta;

/// How many of `cases` things have a property, if each case's probability is drawn once for all of them from a beta
/// distribution: of mean `share`, and `alike` how much the things resemble each other, in 0..1, both excluded. (J. G.
/// Skellam, A Probability Distribution Derived from the Binomial Distribution …, Journal of the Royal Statistical Society B
/// 10, 1948, 257–261.)
///
/// @param cases at least 1
/// @param share in 0..1, both excluded
/// @param alike in 0..1, both excluded; near 0 it is the binomial distribution
record BetaBinomial(int cases, double share, double alike) {

    BetaBinomial {
        if (cases < 1 || !(share > 0 && share < 1 && alike > 0 && alike < 1)) {
            throw new IllegalArgumentException("needs a case and two numbers in 0..1, got " + cases + ", " + share
                    + ", " + alike);
        }
    }

    /// The probability of a count as far off on its side, doubled: at most 1. Cautious, since the count itself is in it.
    double twoSided(int count) {
        double a = share * (1 - alike) / alike;
        double b = (1 - share) * (1 - alike) / alike;
        double log = LogBeta.value(a, cases + b) - LogBeta.value(a, b);
        double below = 0;
        double from = 0;
        for (int k = 0; k <= cases; k++) {
            double probability = Math.exp(log);
            below += k <= count ? probability : 0;
            from += k >= count ? probability : 0;
            if (k < cases) {
                log += Math.log((cases - k) / (k + 1.0) * (k + a) / (cases - k - 1 + b));
            }
        }
        return Math.min(1, 2 * Math.min(below, from));
    }
}
