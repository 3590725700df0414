package org.gonghui.analyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.gonghui.analyzer.measure.Dispersion.Part;
import org.gonghui.analyzer.measure.Dispersion.Sizes;
import org.junit.jupiter.api.Test;

final class WordMeasuresTest {

    private static final long SEED = 20_261_122L;

    // ---- frequency and keyness

    @Test
    void frequenciesAreRelativeToTheText() {
        assertThat(Frequency.per(Frequency.MILLION, 3, 2_000)).hasValue(1_500);
        assertThat(Frequency.per(1_000, 0, 2_000)).hasValue(0);
        assertThat(Frequency.per(Frequency.MILLION, 0, 0)).isEmpty();
        assertThatThrownBy(() -> Frequency.per(Frequency.MILLION, -1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twiceAsFrequentIsALogRatioOfOneAndAHundredPerCentMore() {
        FrequencyPair pair = new FrequencyPair(20, 1_000, 10, 1_000);

        assertThat(pair.logRatio()).isCloseTo(1, within(1e-12));
        assertThat(pair.percentDifference().getAsDouble()).isCloseTo(100, within(1e-9));
        assertThat(pair.isOverused()).isTrue();
    }

    @Test
    void equalRatesAreNoDifferenceHoweverUnequalTheTexts() {
        FrequencyPair pair = new FrequencyPair(20, 1_000, 2_000, 100_000);

        assertThat(pair.logLikelihood()).isCloseTo(0, within(1e-9));
        assertThat(pair.logRatio()).isCloseTo(0, within(1e-12));
        assertThat(pair.bic()).isCloseTo(-Math.log(101_000), within(1e-9));
        assertThat(pair.isOverused()).isFalse();
    }

    @Test
    void whatTheReferenceNeverHasIsBeyondPerCentsAndHalfAnOccurrenceForTheLogRatio() {
        FrequencyPair pair = new FrequencyPair(4, 1_000, 0, 1_000);

        assertThat(pair.percentDifference()).isEmpty();
        assertThat(pair.logRatio()).isCloseTo(3, within(1e-12));
        assertThat(new FrequencyPair(0, 1_000, 4, 1_000).logRatio()).isCloseTo(-3, within(1e-12));
        assertThat(new FrequencyPair(0, 1_000, 4, 1_000).percentDifference()).hasValue(-100);
        assertThat(new FrequencyPair(0, 1_000, 0, 500).logRatio()).isZero();
        assertThat(new FrequencyPair(0, 1_000, 0, 500).logLikelihood()).isZero();
    }

    @Test
    void exchangingTheTextsTurnsTheEffectAndKeepsTheEvidence() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            long size = 1L + random.nextInt(10_000);
            long reference = 1L + random.nextInt(10_000);
            FrequencyPair pair = new FrequencyPair(random.nextLong(size + 1), size, random.nextLong(reference + 1),
                    reference);
            FrequencyPair turned = new FrequencyPair(pair.referenceCount(), reference, pair.count(), size);
            assertThat(turned.logLikelihood()).as(pair.toString())
                    .isCloseTo(pair.logLikelihood(), within(1e-6));
            assertThat(turned.logRatio()).as(pair.toString()).isCloseTo(-pair.logRatio(), within(1e-9));
            assertThat(pair.logLikelihood()).as(pair.toString()).isNotNegative();
        }
    }

    @Test
    void textsWithoutWordsOrWithMoreOccurrencesThanWordsAreRefused() {
        assertThatThrownBy(() -> new FrequencyPair(0, 0, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrequencyPair(6, 5, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrequencyPair(1, 5, -1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- probabilities

    @Test
    void theCustomaryLimitsOfChiSquaredHaveTheCustomaryProbabilities() {
        assertThat(Significance.ofChiSquared(0)).isEqualTo(1);
        assertThat(Significance.ofChiSquared(3.841458820694124)).isCloseTo(0.05, within(1e-12));
        assertThat(Significance.ofChiSquared(10.827566170662733)).isCloseTo(0.001, within(1e-12));
        assertThat(Significance.ofChiSquared(1e6)).isZero();
        assertThatThrownBy(() -> Significance.ofChiSquared(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFifteenTestsOfBenjaminiAndHochbergHaveFourDiscoveriesAtFivePerCent() {
        List<Double> p = List.of(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
                0.5719, 0.6528, 0.7590, 1.0);

        List<Double> adjusted = Significance.adjusted(p);

        assertThat(adjusted.stream().filter(value -> value <= 0.05)).hasSize(4);
        assertThat(adjusted).isSorted().allMatch(value -> value <= 1);
        assertThat(adjusted.getFirst()).isCloseTo(0.0015, within(1e-12));
    }

    @Test
    void adjustingKeepsTheOrderAndNeverLowers() {
        assertThat(Significance.adjusted(List.of())).isEmpty();
        assertThat(Significance.adjusted(List.of(0.04, 0.01, 0.04))).containsExactly(0.04, 0.03, 0.04);
        assertThatThrownBy(() -> Significance.adjusted(List.of(0.5, 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalHoldsTheShareAndNarrowsWithTheNumberOfCases() {
        double last = 1;
        for (long cases = 10; cases <= 1_000_000; cases *= 10) {
            Interval interval = Interval.wilson(cases / 10, cases, 0.95);
            assertThat(interval.low()).isLessThan(0.1);
            assertThat(interval.high()).isGreaterThan(0.1);
            assertThat(interval.high() - interval.low()).isLessThan(last);
            last = interval.high() - interval.low();
        }
        assertThat(Interval.wilson(0, 0, 0.95)).isEqualTo(new Interval(0, 1));
        assertThat(Interval.wilson(0, 5, 0.95).low()).isZero();
        assertThat(Interval.wilson(5, 5, 0.95).high()).isEqualTo(1);
        assertThatThrownBy(() -> Interval.wilson(6, 5, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.wilson(1, 5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- dispersion

    private static List<Part> parts(long... counts) {
        return LongStream.of(counts).mapToObj(count -> new Part(count, 100)).toList();
    }

    @Test
    void theFivePartsOfGries2008() {
        Dispersion dispersion = Dispersion.of(Sizes.of(List.of(9L, 10L, 10L, 10L, 11L)), List.of(new Part(1, 9),
                new Part(2, 10), new Part(3, 10), new Part(4, 10), new Part(5, 11)));

        assertThat(dispersion.range()).isEqualTo(5);
        assertThat(dispersion.dp().getAsDouble()).isCloseTo(0.18, within(1e-9));
        assertThat(dispersion.juillandD().getAsDouble()).isCloseTo(0.785, within(0.0005));
        assertThat(dispersion.normalisedDp().getAsDouble()).isCloseTo(0.2195, within(0.0001));
    }

    @Test
    void evenIsTheBestAndAllInOnePartTheWorst() {
        Sizes sizes = new Sizes(4, 400, 100);
        Dispersion even = Dispersion.of(sizes, parts(3, 3, 3, 3));
        Dispersion heaped = Dispersion.of(sizes, parts(12));

        assertThat(even.juillandD()).hasValue(1);
        assertThat(even.dp()).hasValue(0);
        assertThat(even.normalisedDp()).hasValue(0);
        assertThat(heaped.juillandD().getAsDouble()).isCloseTo(0, within(1e-12));
        assertThat(heaped.dp()).hasValue(0.75);
        assertThat(heaped.normalisedDp()).hasValue(1);
    }

    @Test
    void movingAnOccurrenceToAFullerPartMakesItLessEven() {
        Sizes sizes = new Sizes(4, 400, 100);
        double lastDp = -1;
        double lastD = 2;
        for (long[] counts : new long[][]{{3, 3, 3, 3}, {4, 3, 3, 2}, {5, 3, 3, 1}, {6, 4, 1, 1}, {9, 1, 1, 1}}) {
            Dispersion dispersion = Dispersion.of(sizes, parts(counts));
            assertThat(dispersion.dp().getAsDouble()).as(Arrays.toString(counts)).isGreaterThan(lastDp);
            assertThat(dispersion.juillandD().getAsDouble()).as(Arrays.toString(counts)).isLessThan(lastD);
            lastDp = dispersion.dp().getAsDouble();
            lastD = dispersion.juillandD().getAsDouble();
        }
    }

    @Test
    void withoutOccurrencesOrPartsToCompareThereIsNoDispersion() {
        Dispersion none = Dispersion.of(new Sizes(4, 400, 100), List.of());
        Dispersion alone = Dispersion.of(new Sizes(1, 100, 100), parts(5));

        assertThat(none.range()).isZero();
        assertThat(List.of(none.juillandD(), none.dp(), none.normalisedDp(), alone.juillandD(), alone.normalisedDp()))
                .allMatch(java.util.OptionalDouble::isEmpty);
        assertThat(alone.dp()).hasValue(0);
    }

    @Test
    void dispersionStaysWithinItsBounds() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            List<Long> sizes = random.longs(1 + random.nextInt(20), 1, 50).boxed().toList();
            List<Part> occupied = new ArrayList<>();
            for (long size : sizes) {
                if (random.nextInt(3) == 0) {
                    occupied.add(new Part(1 + random.nextLong(size), size));
                }
            }
            Dispersion dispersion = Dispersion.of(Sizes.of(sizes), occupied);
            for (java.util.OptionalDouble value : List.of(dispersion.dp(), dispersion.juillandD(),
                    dispersion.normalisedDp())) {
                value.ifPresent(number -> assertThat(number).as(sizes + " " + occupied).isBetween(0.0, 1.0));
            }
        }
    }

    @Test
    void impossiblePartsAreRefused() {
        assertThatThrownBy(() -> new Part(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sizes(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sizes(3, 5, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dispersion.of(new Sizes(1, 100, 100), parts(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // ---- lexical variety

    @Test
    void aStretchEndsWhereTheRatioFallsBelow() {
        // of the people by the people | for the people: .667 after six words, then a rest without repetition
        LexicalVariety variety = LexicalVariety.of(new int[]{0, 1, 2, 3, 1, 2, 4, 1, 2}, 5, 3);

        assertThat(variety.types()).isEqualTo(5);
        assertThat(variety.standardised().getAsDouble()).isCloseTo(1, within(1e-12));
        // backwards: people the for people the | by people the of
        assertThat(variety.mtld().getAsDouble()).isCloseTo((9 / 1.0 + 9 / 1.0) / 2, within(1e-12));
    }

    @Test
    void readingBackwardsMakesNoDifference() {
        Random random = new Random(SEED);
        int[] words = random.ints(2_000, 0, 150).toArray();
        int[] backwards = new int[words.length];
        Arrays.setAll(backwards, i -> words[words.length - 1 - i]);

        assertThat(LexicalVariety.of(backwards, 150, 100).mtld()).isEqualTo(LexicalVariety.of(words, 150, 100).mtld());
    }

    @Test
    void moreDifferentWordsAreMoreVaried() {
        double lastMtld = 0;
        double lastSttr = 0;
        for (int vocabulary : new int[]{2, 10, 50, 250, 1_000}) {
            int[] words = new Random(SEED).ints(5_000, 0, vocabulary).toArray();
            LexicalVariety variety = LexicalVariety.of(words, vocabulary, 500);
            assertThat(variety.mtld().getAsDouble()).isGreaterThan(lastMtld);
            assertThat(variety.standardised().getAsDouble()).isGreaterThan(lastSttr);
            lastMtld = variety.mtld().getAsDouble();
            lastSttr = variety.standardised().getAsDouble();
        }
    }

    @Test
    void shortTextsHaveNoStandardisedRatioAndTextsWithoutRepetitionNoStretch() {
        LexicalVariety empty = LexicalVariety.of(new int[0], 1, LexicalVariety.SEGMENT);
        LexicalVariety unrepeated = LexicalVariety.of(new int[]{0, 1, 2}, 3, LexicalVariety.SEGMENT);

        assertThat(empty.typeTokenRatio()).isEmpty();
        assertThat(empty.mtld()).isEmpty();
        assertThat(unrepeated.typeTokenRatio()).hasValue(1);
        assertThat(unrepeated.standardised()).isEmpty();
        assertThat(unrepeated.mtld()).isEmpty();
        assertThatThrownBy(() -> LexicalVariety.of(new int[0], 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
