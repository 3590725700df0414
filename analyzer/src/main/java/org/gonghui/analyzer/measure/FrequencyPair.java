package org.gonghui.analyzer.measure;

import java.util.OptionalDouble;

/// How often one thing occurs in each of two texts.
///
/// @param count in the text that is looked at
/// @param size of that text, at least `count` and at least 1
/// @param referenceCount in the text it is compared with
/// @param referenceSize of that text, at least `referenceCount` and at least 1
public record FrequencyPair(long count, long size, long referenceCount, long referenceSize) {

    /// What a count of 0 is taken for where its logarithm is needed.
    private static final double ZERO = 0.5;

    public FrequencyPair {
        if (count < 0 || size < Math.max(1, count) || referenceCount < 0
                || referenceSize < Math.max(1, referenceCount)) {
            throw new IllegalArgumentException("counts must be in 0..size of texts that are not empty, got " + count
                    + " of " + size + ", " + referenceCount + " of " + referenceSize);
        }
    }

    /// Occurrence by text, as a table.
    public Contingency table() {
        return new Contingency(count, size, count + referenceCount, size + referenceSize);
    }

    /// `G²` of the table ([Contingency#logLikelihood]), over all four cells. The often-used formula of P. Rayson &
    /// R. Garside (Comparing Corpora Using Frequency Profiling, 2000, 1–6) leaves out the two cells of all other words and
    /// is nearly the same for words that are rare in both.
    public double logLikelihood() {
        return table().logLikelihood();
    }

    /// How much better a difference explains the counts than none, `G² − ln(size + referenceSize)`: above 2 there is
    /// positive evidence, above 6 strong, above 10 very strong; below 0 there is evidence for no difference. (A. Wilson,
    /// Embracing Bayes Factors for Key Item Analysis in Corpus Linguistics, 2013, 3–11; C. Gabrielatos, Keyness Analysis,
    /// in: Taylor & Marchi, Corpus Approaches to Discourse, 2018, 225–258.)
    public double bic() {
        return logLikelihood() - Math.log((double) size + referenceSize);
    }

    /// The binary logarithm of the ratio of relative frequencies: 1 is twice as frequent as in the reference, −1 half as
    /// frequent. A count of 0 is taken for 0.5; 0 if both counts are. (A. Hardie, Log Ratio: an informal introduction, ESRC
    /// Centre for Corpus Approaches to Social Science, Lancaster 2014.)
    public double logRatio() {
        if (count == 0 && referenceCount == 0) {
            return 0;
        }
        double here = Math.max((double) count, ZERO) / size;
        double there = Math.max((double) referenceCount, ZERO) / referenceSize;
        return Math.log(here / there) / Math.log(2);
    }

    /// By how many per cent of the reference's relative frequency this one is higher, −100 or more; empty where the
    /// reference has none, for the difference is then beyond any percentage. (C. Gabrielatos & A. Marchi, Keyness:
    /// Appropriate Metrics and Practical Issues, CADS 2012.)
    public OptionalDouble percentDifference() {
        if (referenceCount == 0) {
            return OptionalDouble.empty();
        }
        double there = (double) referenceCount / referenceSize;
        return OptionalDouble.of(100 * ((double) count / size - there) / there);
    }

    /// Whether it is relatively more frequent here than in the reference.
    public boolean isOverused() {
        return (double) count * referenceSize > (double) referenceCount * size;
    }

    /// Whether it is relatively less frequent here than in the reference. [#logRatio] does not tell: it takes a count of 0
    /// for 0.5, which in a small text may be more than the reference has.
    public boolean isUnderused() {
        return (double) count * referenceSize < (double) referenceCount * size;
    }
}
