package org.gonghui.analyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ComparisonMeasuresTest {

    private static final List<List<Double>> LARGE = List.of(values(20, 0), values(15, 0.4));

    private static List<Double> values(int count, double shift) {
        SplittableRandom random = new SplittableRandom(count);
        return DoubleStream.generate(() -> random.nextDouble() + shift).limit(count).boxed().toList();
    }

    @Test
    void drawsArrangementsBySeedWhereThereAreMany() {
        Permutation.Chance chance = new Permutation.Chance(1, 999);
        Permutation first = Permutation.ofGroups(LARGE, chance);
        assertThat(first.isExact()).isFalse();
        assertThat(first).isEqualTo(Permutation.ofGroups(LARGE, chance));
        assertThat(first.p()).isBetween(0.001, 0.05);
        // so many rounds come close to the chi-squared approximation of groups of this size
        assertThat(Permutation.ofGroups(LARGE, new Permutation.Chance(1, 20_000)).p())
                .isCloseTo(KruskalWallis.of(LARGE).p(), within(0.002));
    }

    @Test
    void neverFindsAProbabilityOfNothing() {
        List<Double> all = DoubleStream.iterate(1, value -> value + 1).limit(40).boxed().toList();
        Permutation drawn = Permutation.ofPairs(all, new Permutation.Chance(3, 99));
        assertThat(drawn).isEqualTo(new Permutation(0.01, false));
    }

    @Test
    void triesAllSignsWhereThereAreFew() {
        assertThat(Permutation.ofPairs(List.of(1.0, 2.0, 3.0), new Permutation.Chance(1, 8)))
                .isEqualTo(new Permutation(0.25, true));
        assertThat(Permutation.ofPairs(List.of(0.0, 0.0), new Permutation.Chance(1, 8)))
                .isEqualTo(new Permutation(1, true));
    }

    @Test
    void findsNoDifferenceAmongEqualValues() {
        KruskalWallis test = KruskalWallis.of(List.of(List.of(0.0, 0.0), List.of(0.0, 0.0, 0.0)));
        assertThat(test.h()).isZero();
        assertThat(test.p()).isEqualTo(1);
        assertThat(test.epsilonSquared()).isZero();
    }

    @Test
    void refusesGroupsThatCannotBeCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> KruskalWallis.of(List.of(List.of(1.0))));
        assertThatIllegalArgumentException().isThrownBy(() -> KruskalWallis.of(List.of(List.of(1.0), List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> CliffDelta.of(List.of(), List.of(1.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permutation.ofPairs(List.of(), Permutation.Chance.USUAL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Permutation.Chance(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(1, 99));
        assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.USUAL.intervals(1, (cases, random) -> {
            throw new AssertionError("not reached");
        }, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClusteredShare.Cluster(2, 1));
        assertThatIllegalArgumentException().isThrownBy(
                () -> ClusteredShare.mean(List.of(new ClusteredShare.Cluster(1, 2)), 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofMean(List.of(1.0), 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval.Share(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Misclassification.of(List.of(List.of(1))));
        assertThatIllegalArgumentException().isThrownBy(
                () -> Misclassification.of(List.of(List.of(1, 0))).corrected(List.of(0.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Significance.ofChiSquared(1, 0));
    }

    @Test
    void bootstrapsAMeanAsWideAsStudents() {
        List<Double> values = values(12, 0);
        Interval student = Interval.ofMean(values, 0.95);
        Interval drawn = new Bootstrap(5, 20_000).intervals(values.size(), (cases, random) -> new double[]{
            IntStream.of(cases).mapToDouble(values::get).average().orElseThrow()}, 0.95).getFirst();
        double width = student.high() - student.low();
        assertThat(drawn.high() - drawn.low()).isCloseTo(width, within(0.06 * width));
        assertThat(drawn.low()).isCloseTo(student.low(), within(0.06 * width));
        Bootstrap bootstrap = new Bootstrap(5, 200);
        Bootstrap.Statistics first = (cases, random) -> new double[]{cases[0], random.nextInt(100)};
        assertThat(bootstrap.intervals(4, first, 0.9)).isEqualTo(bootstrap.intervals(4, first, 0.9));
    }

    @Test
    void expandsTheSharesCutOffForFewCases() {
        // as Hesterberg 2015 has them, for nominal 2.5 % of 5, 10 and 20 cases
        assertThat(Bootstrap.expanded(5, 0.95)).isCloseTo(0.0010, within(5e-5));
        assertThat(Bootstrap.expanded(10, 0.95)).isCloseTo(0.0086, within(5e-5));
        assertThat(Bootstrap.expanded(20, 0.95)).isCloseTo(0.0159, within(5e-5));
    }

    @Test
    void boundsAShareThatNoClusterHas() {
        ClusteredShare.Cluster none = new ClusteredShare.Cluster(0, 20);
        ClusteredShare share = ClusteredShare.pooled(List.of(none, none, none, none, none), 100, 0.95);
        assertThat(share.interval().low()).isZero();
        assertThat(share.interval().high()).isBetween(0.03, 0.12);
    }

    @Test
    void correctsByTheFormulaOfRoganAndGladen() {
        // 90 of 100 found, 5 of 100 wrongly: 0.3 given means (0.3 - 0.05) / (0.9 - 0.05)
        Misclassification errors = Misclassification.of(List.of(List.of(90, 10, 0), List.of(5, 95, 0)));
        assertThat(errors.corrected(List.of(30.0, 70.0)).getFirst()).isCloseTo(0.25 / 0.85, within(1e-9));
        // the inverse would be below 0
        assertThat(errors.corrected(List.of(2.0, 98.0)).getFirst()).isBetween(0.0, 1e-3);
    }

    @Test
    void putsBackWhatWasLost() {
        // half of the first label's things are taken for nothing at all
        Misclassification errors = Misclassification.of(List.of(List.of(50, 0, 50), List.of(0, 100, 0)));
        assertThat(errors.corrected(List.of(10.0, 20.0)).getFirst()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void takesALabelWithoutCasesForRightAndSaysSo() {
        Misclassification errors = Misclassification.of(List.of(List.of(9, 1, 0), List.of(0, 0, 0)));
        assertThat(errors.unknown()).containsExactly(1);
        assertThat(errors.labels()).isEqualTo(2);
        assertThat(errors.corrected(List.of(9.0, 1.0)).getFirst()).isCloseTo(1, within(1e-4));
    }

    @Test
    void hasWiderIntervalsForASmallerAnnotatedSample() {
        Misclassification much = Misclassification.of(List.of(List.of(900, 100, 0), List.of(50, 950, 0)));
        Misclassification little = Misclassification.of(List.of(List.of(18, 2, 0), List.of(1, 19, 0)));
        List<List<Double>> clusters = List.of(List.of(10.0, 20.0), List.of(12.0, 18.0), List.of(9.0, 21.0),
                List.of(11.0, 19.0));
        Bootstrap bootstrap = new Bootstrap(2, 400);
        assertThat(width(little.intervals(clusters, bootstrap, 0.95)))
                .isGreaterThan(1.1 * width(much.intervals(clusters, bootstrap, 0.95)));
        assertThat(width(much.intervalsOfOne(List.of(10, 20), bootstrap, 0.95)))
                .isGreaterThan(width(much.intervalsOfOne(List.of(100, 200), bootstrap, 0.95)));
    }

    private static List<ClusteredShare.Cluster> clusters(double size, double... counts) {
        return DoubleStream.of(counts).mapToObj(count -> new ClusteredShare.Cluster(count, size)).toList();
    }

    @Test
    void findsAClusterApartOnlyIfOthersDifferLess() {
        ClusteredShare.Cluster own = new ClusteredShare.Cluster(15, 20);
        Outlier amongAlike = Outlier.of(own, clusters(20, 5, 5, 6, 4, 5, 5), 0);
        Outlier amongDifferent = Outlier.of(own, clusters(20, 0, 14, 1, 13, 0, 2), 0);
        assertThat(amongAlike.p()).isLessThan(0.001);
        assertThat(amongAlike.residual()).isGreaterThan(3);
        assertThat(amongDifferent.p()).isGreaterThan(0.1);
        assertThat(Outlier.of(own, clusters(20, 5, 5, 6, 4, 5, 5), 0.3).p()).isGreaterThan(0.02);
        assertThat(Outlier.of(new ClusteredShare.Cluster(0, 20), clusters(20, 0, 0, 0), 0))
                .isEqualTo(new Outlier(0, 1));
    }

    @Test
    void tellsHowMuchThingsOfAClusterResembleEachOther() {
        assertThat(Outlier.likeness(List.of(clusters(10, 0, 10, 0, 10), clusters(10, 10, 0, 10, 0)))).isEqualTo(1);
        assertThat(Outlier.likeness(List.of(clusters(10, 5, 5, 5, 5)))).isZero();
        assertThat(Outlier.likeness(List.of(clusters(10, 0, 0, 0, 0)))).isZero();
    }

    private static double width(List<Interval> intervals) {
        return intervals.getFirst().high() - intervals.getFirst().low();
    }
}
