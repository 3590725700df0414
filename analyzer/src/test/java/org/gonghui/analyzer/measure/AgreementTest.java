package org.gonghui.analyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gonghui.analyzer.measure.Calibration.Forecast;
import org.gonghui.analyzer.measure.Confusion.Pair;
import org.junit.jupiter.api.Test;

final class AgreementTest {

    private static List<Pair> pairs(int count, String wanted, String given) {
        return Collections.nCopies(count, new Pair(wanted, given));
    }

    private static Confusion confusion(List<List<Pair>> cells) {
        return Confusion.of(cells.stream().flatMap(List::stream).toList());
    }

    @Test
    void kappaOfTheTextbookTableOfFiftyCasesIsFourTenths() {
        // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: p_o = 0.7, p_e = 0.5·0.6 + 0.5·0.4 = 0.5
        Confusion table = confusion(List.of(pairs(20, "yes", "yes"), pairs(5, "yes", "no"), pairs(10, "no", "yes"),
                pairs(15, "no", "no")));

        assertThat(table.accuracy()).isCloseTo(0.7, within(1e-12));
        assertThat(table.kappa()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void kappaOfThreeLabelsAgreesWithTheHandWorkedTable() {
        // rows a (9 6 3), b (2 12 1), c (4 0 13): n 50, p_o 34/50, p_e (18·15 + 15·18 + 17·17)/2500 = 829/2500
        Confusion table = confusion(List.of(pairs(9, "a", "a"), pairs(6, "a", "b"), pairs(3, "a", "c"),
                pairs(2, "b", "a"), pairs(12, "b", "b"), pairs(1, "b", "c"), pairs(4, "c", "a"),
                pairs(13, "c", "c")));

        assertThat(table.kappa()).isCloseTo((34 / 50.0 - 829 / 2500.0) / (1 - 829 / 2500.0), within(1e-12));
    }

    @Test
    void macroF1CountsOnlyLabelsThatWereWanted() {
        Confusion table = confusion(List.of(pairs(3, "a", "a"), pairs(1, "a", "z"), pairs(2, "b", "b")));

        // a: P 1, R 3/4, F1 6/7; b: 1; z was never wanted
        assertThat(table.macroF1()).isCloseTo((6 / 7.0 + 1) / 2, within(1e-12));
        assertThat(table.labels()).containsExactly("a", "b", "z");
        assertThat(table.retrieval("z")).isEqualTo(new Retrieval(0, 1, 0));
    }

    @Test
    void extremesOfKappa() {
        assertThat(Confusion.of(List.of()).kappa()).isZero();
        assertThat(Confusion.of(pairs(4, "a", "a")).kappa()).isEqualTo(1);
        assertThat(confusion(List.of(pairs(2, "a", "b"), pairs(2, "b", "a"))).kappa()).isCloseTo(-1, within(1e-12));
    }

    @Test
    void independentLabelsAgreeNoBetterThanChance() {
        long seed = 20231;
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            pairs.add(new Pair(String.valueOf(random.nextInt(4)), String.valueOf(random.nextInt(4))));
        }
        assertThat(Confusion.of(pairs).kappa()).as("seed %d", seed).isCloseTo(0, within(0.02));
    }

    @Test
    void precisionRecallAndF1OfHandWorkedCounts() {
        Retrieval retrieval = new Retrieval(6, 2, 4);

        assertThat(retrieval.precision()).isEqualTo(0.75);
        assertThat(retrieval.recall()).isEqualTo(0.6);
        assertThat(retrieval.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
        assertThat(new Retrieval(0, 0, 0).f1()).isZero();
        assertThatThrownBy(() -> new Retrieval(1, -1, 0)).hasMessageContaining("-1");
    }

    @Test
    void calibrationErrorWeighsTheGapOfEachBinByItsSize() {
        // bin 0.8–0.9: three at 0.8, two right: gap 0.8 − 2/3; bin 0.2–0.3: one at 0.25, right: gap 0.75
        Calibration calibration = Calibration.of(List.of(new Forecast(0.8, true), new Forecast(0.8, true),
                new Forecast(0.8, false), new Forecast(0.25, true)), 10);

        assertThat(calibration.error()).isCloseTo((3 * (0.8 - 2 / 3.0) + 0.75) / 4, within(1e-12));
        assertThat(calibration.brier()).isCloseTo((0.04 + 0.04 + 0.64 + 0.5625) / 4, within(1e-12));
        assertThat(calibration.bins()).hasSize(10);
        assertThat(calibration.bins().get(8).count()).isEqualTo(3);
    }

    @Test
    void certaintyBelongsToTheLastBin() {
        assertThat(Calibration.of(List.of(new Forecast(1, true)), 10).bins().getLast().count()).isEqualTo(1);
        assertThat(Calibration.of(List.of(), 10).error()).isZero();
        assertThatThrownBy(() -> new Forecast(Double.NaN, true)).hasMessageContaining("NaN");
    }
}
