package org.gonghui.analyzer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Category;
import org.junit.jupiter.api.Test;

/// The intervals and tests keep their promises in counties whose truth is known. These runs are small, with seeds; the
/// bounds leave room for their chance. [Coverage#main] prints large ones.
final class SimulatedTruthTest {

    private static final int ROUNDS = 60;

    @Test
    void intervalsOfSharesHoldTheTruth() {
        for (int schools : new int[]{8, 30}) {
            Coverage.Shares plain = Coverage.Shares.of(SimulatedCounty.of(schools, 1), ROUNDS);
            assertThat(plain.pooled().of()).as(schools + " schools, pooled").isBetween(0.92, 0.985);
            assertThat(plain.mean().of()).as(schools + " schools, mean").isBetween(0.92, 0.985);
            assertThat(plain.school().of()).as("single schools").isBetween(0.94, 0.97);
        }
    }

    @Test
    void longTextsOfSomeSchoolsDoNotMakeIntervalsShort() {
        Coverage.Shares verbose = Coverage.Shares.of(SimulatedCounty.of(30, 1).withVerbose(0.25), ROUNDS);
        assertThat(verbose.pooled().of()).isBetween(0.91, 0.98);
        assertThat(verbose.mean().of()).isBetween(0.91, 0.98);
    }

    /// Schools that copy are no independent schools: the intervals promise a little too much.
    @Test
    void copiedProfilesMakeIntervalsALittleShort() {
        Coverage.Shares copied = Coverage.Shares.of(SimulatedCounty.of(30, 1).withCopied(0.2), ROUNDS);
        assertThat(copied.pooled().of()).isBetween(0.86, 0.96);
    }

    @Test
    void intervalsOfChangesHoldTheTruth() {
        assertThat(Coverage.changes(SimulatedCounty.of(12, 1), ROUNDS).of()).isBetween(0.92, 0.985);
    }

    @Test
    void groupsThatDoNotDifferAreSeldomFoundToDiffer() {
        Coverage.Discoveries none = Coverage.Discoveries.ofGroups(SimulatedCounty.of(15, 4), ROUNDS);
        assertThat(none.anything()).isLessThanOrEqualTo(0.12);
        Coverage.Discoveries verbose = Coverage.Discoveries.ofGroups(SimulatedCounty.of(15, 4).withVerbose(0.25),
                ROUNDS);
        assertThat(verbose.anything()).isLessThanOrEqualTo(0.15);
    }

    @Test
    void groupsThatDifferAreFoundWithFewFalseOnesAmongThem() {
        Coverage.Discoveries some = Coverage.Discoveries.ofGroups(SimulatedCounty.of(40, 4).withShifted(4), 30);
        assertThat(some.falsely()).isLessThanOrEqualTo(0.08);
        assertThat(some.power()).isGreaterThan(0.5);
    }

    @Test
    void schoolsThatAreLikeOthersDoNotStandApart() {
        assertThat(Coverage.Discoveries.ofSchools(SimulatedCounty.of(60, 1).withVerbose(0.25), 20).anything())
                .isLessThanOrEqualTo(0.1);
    }

    @Test
    void aSchoolThatWritesOfOneThingAloneStandsApart() {
        County county = new County();
        for (int i = 1; i <= 30; i++) {
            county.school("p" + i);
            int few = i % 4;
            county.summary("p" + i, 2023, i == 7
                    ? "relief-visits 25 culture-sports 1"
                    : String.format(Locale.ROOT, "relief-visits %d culture-sports %d women-workers 3 retirees %d",
                            few + 1, 6 - few, few % 2 + 1));
        }
        Distinctiveness distinct = Distinctiveness.of(county.profiles(5));
        List<Boolean> found = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> distinct.of("p" + i, Category.RELIEF_VISITS).orElseThrow()
                        .isFound())
                .toList();
        assertThat(found.indexOf(true)).isEqualTo(6);
        assertThat(found.lastIndexOf(true)).isEqualTo(6);
    }

    @Test
    void correctedSharesHoldTheTruthWherePlainOnesDoNot() {
        List<Coverage.Rate> rates = Coverage.corrected(SimulatedCounty.of(60, 1), 1000, 25);
        assertThat(rates.get(0).of()).as("plain").isLessThan(0.9);
        assertThat(rates.get(1).of()).as("corrected").isBetween(0.9, 0.985);
        assertThat(rates.get(2).of()).as("corrected, single schools").isBetween(0.92, 0.99);
    }
}
