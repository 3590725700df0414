package org.gonghui.analyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gonghui.analyzer.measure.PythonNumbers.check;
import static org.gonghui.analyzer.measure.PythonNumbers.count;
import static org.gonghui.analyzer.measure.PythonNumbers.list;
import static org.gonghui.analyzer.measure.PythonNumbers.lists;
import static org.gonghui.analyzer.measure.PythonNumbers.number;
import static org.gonghui.analyzer.measure.PythonNumbers.rows;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// What compares groups, against SciPy and NumPy.
final class ComparisonAgainstPythonTest {

    @Test
    void groups() throws IOException {
        int exact = 0;
        for (CSVRecord row : rows("groups.csv")) {
            List<List<Double>> groups = lists(row, "groups");
            KruskalWallis test = KruskalWallis.of(groups);
            check(row, "h", test.h());
            check(row, "p", test.p());
            check(row, "epsilon_squared", test.epsilonSquared());
            check(row, "cliff_delta", groups.size() == 2
                    ? OptionalDouble.of(CliffDelta.of(groups.get(0), groups.get(1)))
                    : OptionalDouble.empty());
            if (!row.get("permutation").isEmpty()) {
                Permutation permutation = Permutation.ofGroups(groups, Permutation.Chance.USUAL);
                assertThat(permutation.isExact()).isTrue();
                check(row, "permutation", permutation.p());
                exact++;
            }
        }
        assertThat(exact).isGreaterThan(10);
    }

    @Test
    void signsOfPairs() throws IOException {
        for (CSVRecord row : rows("pairs.csv")) {
            Permutation permutation = Permutation.ofPairs(list(row, "differences"), Permutation.Chance.USUAL);
            assertThat(permutation.isExact()).isTrue();
            check(row, "p", permutation.p());
        }
    }

    @Test
    void sharesInClusters() throws IOException {
        for (CSVRecord row : rows("clusters.csv")) {
            List<Double> counts = list(row, "counts");
            List<Double> sizes = list(row, "sizes");
            List<ClusteredShare.Cluster> clusters = IntStream.range(0, counts.size())
                    .mapToObj(i -> new ClusteredShare.Cluster(counts.get(i), sizes.get(i)))
                    .toList();
            double things = sizes.stream().mapToDouble(Double::doubleValue).sum();
            double confidence = number(row, "confidence");
            share(row, "pooled", ClusteredShare.pooled(clusters, things, confidence));
            share(row, "mean", ClusteredShare.mean(clusters, things, confidence));
            check(row, "overdispersion", ClusteredShare.overdispersion(clusters));
        }
    }

    private static void share(CSVRecord row, String name, ClusteredShare share) {
        check(row, name, share.share());
        check(row, name + "_effective", share.effective());
        // roots of a polynomial are less exact where they nearly coincide
        check(row, name + "_low", OptionalDouble.of(share.interval().low()), 1e-7);
        check(row, name + "_high", OptionalDouble.of(share.interval().high()), 1e-7);
    }

    @Test
    void differencesOfTwoShares() throws IOException {
        for (CSVRecord row : rows("difference.csv")) {
            Interval interval = Interval.difference(new Interval.Share(count(row, "count_1"), count(row, "cases_1")),
                    new Interval.Share(count(row, "count_2"), count(row, "cases_2")), 0.95);
            check(row, "low", interval.low());
            check(row, "high", interval.high());
        }
    }

    @Test
    void differencesAsPublished() {
        // Newcombe 1998, table II (a): 56/70 and 48/80
        Interval interval = Interval.difference(new Interval.Share(48, 80), new Interval.Share(56, 70), 0.95);
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void meansAndTails() throws IOException {
        for (CSVRecord row : rows("mean.csv")) {
            Interval interval = Interval.ofMean(list(row, "values"), number(row, "confidence"));
            check(row, "low", interval.low());
            check(row, "high", interval.high());
            check(row, "p", Significance.ofStudentT(number(row, "t"), (int) count(row, "df")));
            check(row, "chi_p", Significance.ofChiSquared(number(row, "chi"), (int) count(row, "k")));
        }
    }

    @Test
    void adjustedResiduals() throws IOException {
        for (CSVRecord row : rows("residual.csv")) {
            check(row, "residual", new Contingency(count(row, "both"), count(row, "first"), count(row, "second"),
                    count(row, "total")).adjustedResidual());
        }
    }

    @Test
    void tailsOfClusters() throws IOException {
        for (CSVRecord row : rows("beta_binomial.csv")) {
            BetaBinomial law = new BetaBinomial((int) count(row, "cases"), number(row, "share"), number(row, "alike"));
            // with little likeness logarithms of large numbers are subtracted on both sides
            check(row, "p", OptionalDouble.of(law.twoSided((int) count(row, "count"))), 1e-6);
        }
    }

    @Test
    void correctedShares() throws IOException {
        for (CSVRecord row : rows("corrected.csv")) {
            Misclassification matrix = Misclassification.of(lists(row, "matrix").stream()
                    .map(counts -> counts.stream().map(Double::intValue).toList())
                    .toList());
            List<Double> shares = matrix.corrected(list(row, "given"));
            List<Double> expected = list(row, "shares");
            for (int label = 0; label < shares.size(); label++) {
                // the other way to the most probable shares stops earlier
                assertThat(shares.get(label)).as(row.toString()).isCloseTo(expected.get(label), within(2e-5));
            }
            assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        }
    }
}
