package org.gonghui.analyzer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RarityTest {

    @Test
    void aRareFeatureCountsMoreThanACommonOneByTheFormula() {
        double[] factors = Rarity.of(new int[]{1, 9, 99}, 99, 1);

        assertThat(factors[0] / factors[1]).isCloseTo(Math.log(50) / Math.log(10), within(1e-12));
        assertThat(factors[2]).as("a feature of all examples tells none from another").isZero();
    }

    @Test
    void theQuadraticMeanOfTheFactorsIsOneSoThatTheCostKeepsItsMeaning() {
        double[] factors = Rarity.of(new int[]{1, 2, 30, 47, 5}, 60, 0.5);

        assertThat(Arrays.stream(factors).map(factor -> factor * factor).average().orElse(0)).isCloseTo(1,
                within(1e-12));
    }

    @Test
    void allFeaturesCountAlikeWithoutPowerOrWhereNoneIsRarer() {
        assertThat(Rarity.of(new int[]{1, 50}, 60, 0)).containsExactly(1, 1);
        assertThat(Rarity.of(new int[]{4, 4}, 4, 1)).containsExactly(1, 1);
        assertThat(Rarity.of(new int[]{}, 4, 1)).isEmpty();
    }
}
