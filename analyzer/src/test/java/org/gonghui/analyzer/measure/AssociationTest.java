package org.gonghui.analyzer.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class AssociationTest {

    private static final long SEED = 20_261_122L;

    /// Node and collocate as in a grammar pattern, where they change places without more ado.
    private static Cooccurrence pair(long both, long node, long collocate, long total) {
        return new Cooccurrence(both, node, collocate, node, total);
    }

    private static Cooccurrence random(Random random) {
        long total = 10L + random.nextInt(1_000_000);
        long node = 1L + random.nextInt((int) total / 2);
        long collocate = 1L + random.nextInt((int) total / 2);
        long both = random.nextInt((int) Math.min(node, collocate) + 1);
        return pair(both, node, collocate, total);
    }

    @Test
    void theEightNewCompaniesOfTheTextbook() {
        // Manning & Schütze, Foundations of Statistical Natural Language Processing, 1999, ch. 5: new (15,828),
        // companies (4,675), both 8 times among 14,307,668: chi-squared 1.55, t 0.999932
        Cooccurrence counts = pair(8, 15_828, 4_675, 14_307_668);

        assertThat(Association.CHI_SQUARED.of(counts).getAsDouble()).isCloseTo(1.55, within(0.005));
        assertThat(Association.T_SCORE.of(counts).getAsDouble()).isCloseTo(0.999932, within(0.001));
    }

    @Test
    void independentWordsScoreNothing() {
        Cooccurrence chance = pair(20, 100, 200, 1_000);

        for (Association measure : Association.values()) {
            double expected = switch (measure) {
                case MI3 -> 2 * Math.log(20) / Math.log(2);
                case DICE -> 40.0 / 300;
                case LOG_DICE -> 14 + Math.log(40.0 / 300) / Math.log(2);
                default -> 0;
            };
            assertThat(measure.of(chance).getAsDouble()).as(measure.id()).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void wordsThatAlwaysStandTogetherReachTheLimits() {
        Cooccurrence always = pair(50, 50, 50, 1_000);

        assertThat(Association.DICE.of(always)).hasValue(1);
        assertThat(Association.LOG_DICE.of(always)).hasValue(14);
        assertThat(Association.DELTA_P_COLLOCATE.of(always)).hasValue(1);
        assertThat(Association.DELTA_P_NODE.of(always)).hasValue(1);
        assertThat(Association.CHI_SQUARED.of(always)).hasValue(1_000);
    }

    @Test
    void severalTokensOfTheCollocateAroundOneNodeDoNotTakeDiceBeyondItsLimit() {
        Cooccurrence crowded = new Cooccurrence(5, 1, 5, 10, 100);

        assertThat(Association.DICE.of(crowded).getAsDouble()).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(Association.LOG_DICE.of(crowded).getAsDouble()).isLessThan(14);
    }

    @ParameterizedTest
    @EnumSource(value = Association.class, names = {"MI", "MI3", "T_SCORE", "LOG_DICE"})
    void withoutCoOccurrenceThereIsNoLogarithmAndNoQuotient(Association measure) {
        assertThat(measure.of(pair(0, 10, 10, 1_000))).isEmpty();
    }

    @Test
    void wordsThatNeverMeetRepelEachOther() {
        Cooccurrence never = pair(0, 100, 100, 1_000);

        assertThat(Association.LOG_LIKELIHOOD.of(never).getAsDouble()).isPositive();
        assertThat(Association.Z_SCORE.of(never).getAsDouble()).isNegative();
        assertThat(Association.DICE.of(never)).hasValue(0);
        assertThat(Association.DELTA_P_COLLOCATE.of(never).getAsDouble()).isNegative();
    }

    @ParameterizedTest
    @EnumSource(Association.class)
    void anEmptyTextHasNoValueOrNone(Association measure) {
        OptionalDouble value = measure.of(pair(0, 0, 0, 0));

        assertThat(value.isEmpty() || value.getAsDouble() == 0.0).as(value.toString()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Association.class)
    void isFiniteAndWithinItsBounds(Association measure) {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Cooccurrence counts = random(random);
            measure.of(counts).ifPresent(value -> {
                assertThat(value).as(counts.toString()).isFinite();
                switch (measure) {
                    case LOG_LIKELIHOOD, CHI_SQUARED -> assertThat(value).as(counts.toString()).isNotNegative();
                    case DICE -> assertThat(value).as(counts.toString()).isBetween(0.0, 1.0);
                    case LOG_DICE -> assertThat(value).as(counts.toString()).isLessThanOrEqualTo(14);
                    case DELTA_P_COLLOCATE, DELTA_P_NODE ->
                        assertThat(value).as(counts.toString()).isBetween(-1.0, 1.0);
                    case MI, MI3, T_SCORE, Z_SCORE -> {
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Association.class)
    void isTheSameBothWaysExceptDeltaP(Association measure) {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            Cooccurrence there = random(random);
            Cooccurrence back = pair(there.both(), /* node= */there.collocate(), /* collocate= */there.node(),
                    there.total());
            Association mirrored = switch (measure) {
                case DELTA_P_COLLOCATE -> Association.DELTA_P_NODE;
                case DELTA_P_NODE -> Association.DELTA_P_COLLOCATE;
                default -> measure;
            };
            OptionalDouble value = measure.of(there);
            assertThat(mirrored.of(back).isPresent()).isEqualTo(value.isPresent());
            value.ifPresent(number -> assertThat(mirrored.of(back).getAsDouble()).as(there.toString())
                    .isCloseTo(number, within(1e-9 * Math.max(1, Math.abs(number)))));
        }
    }

    @ParameterizedTest
    @EnumSource(Association.class)
    void growsWithEveryFurtherMeetingOfWordsThatAttract(Association measure) {
        double last = Double.NEGATIVE_INFINITY;
        for (int both = 11; both <= 100; both++) {
            double value = measure.of(pair(both, 100, 100, 1_000)).getAsDouble();
            assertThat(value).as(both + " together").isGreaterThan(last);
            last = value;
        }
    }

    @Test
    void largeCorporaDoNotOverflow() {
        Cooccurrence huge = pair(1_000_000, 2_000_000_000L, 3_000_000_000L, 4_000_000_000_000L);

        for (Association measure : Association.values()) {
            assertThat(measure.of(huge).getAsDouble()).as(measure.id()).isFinite();
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1, 5", "2, 1, 2, 5", "2, 2, 1, 5", "0, 3, 3, 5", "0, 6, 0, 5"})
    void countsThatMakeNoTableAreRefused(long both, long first, long second, long total) {
        assertThatThrownBy(() -> new Contingency(both, first, second, total))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first " + first);
    }
}
