package org.gonghui.analyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gonghui.analyzer.measure.PythonNumbers.check;
import static org.gonghui.analyzer.measure.PythonNumbers.count;
import static org.gonghui.analyzer.measure.PythonNumbers.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// Against the numbers that `src/test/scripts/measures.py` made with SciPy and NumPy.
final class MeasuresAgainstPythonTest {

    @Test
    void association() throws IOException {
        for (CSVRecord row : rows("association.csv")) {
            Cooccurrence counts = new Cooccurrence(count(row, "both"), count(row, "node"), count(row, "collocate"),
                    count(row, "around"), count(row, "total"));
            for (Association measure : Association.values()) {
                check(row, measure.id(), measure.of(counts));
            }
        }
    }

    @Test
    void keyness() throws IOException {
        for (CSVRecord row : rows("keyness.csv")) {
            FrequencyPair pair = new FrequencyPair(count(row, "count"), count(row, "size"),
                    count(row, "reference_count"), count(row, "reference_size"));
            // sums of terms as large as the counts: both sides round them
            double rounding = 1e-15 * (pair.size() + pair.referenceSize()) + 1e-9 * Math.max(1, pair.logLikelihood());
            assertThat(pair.logLikelihood()).as(row.toString())
                    .isCloseTo(Double.parseDouble(row.get("log_likelihood")), within(rounding));
            assertThat(pair.bic()).as(row.toString()).isCloseTo(Double.parseDouble(row.get("bic")), within(rounding));
            check(row, "log_ratio", pair.logRatio());
            check(row, "percent_difference", pair.percentDifference());
            double p = Double.parseDouble(row.get("p"));
            // the tail's relative error is G²'s absolute one
            assertThat(Significance.ofChiSquared(pair.logLikelihood())).as(row.toString())
                    .isCloseTo(p, within(Math.max(1e-9, rounding) * p + 1e-300));
        }
    }

    @Test
    void adjustedProbabilities() throws IOException {
        Map<String, List<CSVRecord>> lists = new LinkedHashMap<>();
        rows("adjusted.csv").forEach(row -> lists.computeIfAbsent(row.get("list"), list -> new ArrayList<>()).add(row));
        for (List<CSVRecord> list : lists.values()) {
            List<Double> adjusted = Significance
                    .adjusted(list.stream().map(row -> Double.parseDouble(row.get("p"))).toList());
            for (int i = 0; i < list.size(); i++) {
                check(list.get(i), "adjusted", adjusted.get(i));
            }
        }
    }

    private static long[] numbers(String cell) {
        return cell.isEmpty() ? new long[0] : Arrays.stream(cell.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    @Test
    void dispersion() throws IOException {
        for (CSVRecord row : rows("dispersion.csv")) {
            long[] counts = numbers(row.get("counts"));
            long[] sizes = numbers(row.get("sizes"));
            List<Dispersion.Part> occupied = IntStream.range(0, counts.length)
                    .filter(part -> counts[part] > 0)
                    .mapToObj(part -> new Dispersion.Part(counts[part], sizes[part]))
                    .toList();
            Dispersion dispersion = Dispersion.of(Dispersion.Sizes.of(Arrays.stream(sizes).boxed().toList()),
                    occupied);
            check(row, "range", dispersion.range());
            check(row, "juilland_d", dispersion.juillandD());
            check(row, "dp", dispersion.dp());
            check(row, "normalised_dp", dispersion.normalisedDp());
        }
    }

    @Test
    void lexicalVariety() throws IOException {
        for (CSVRecord row : rows("variety.csv")) {
            int[] words = Arrays.stream(numbers(row.get("words"))).mapToInt(Math::toIntExact).toArray();
            LexicalVariety variety = LexicalVariety.of(words, 1_000, Math.toIntExact(count(row, "segment")));
            assertThat(variety.types()).isEqualTo(count(row, "types"));
            check(row, "ttr", variety.typeTokenRatio());
            check(row, "sttr", variety.standardised());
            check(row, "mtld", variety.mtld());
        }
    }

    @Test
    void wilsonIntervals() throws IOException {
        for (CSVRecord row : rows("wilson.csv")) {
            Interval interval = Interval.wilson(count(row, "successes"), count(row, "cases"),
                    Double.parseDouble(row.get("confidence")));
            check(row, "low", interval.low());
            check(row, "high", interval.high());
        }
    }
}
