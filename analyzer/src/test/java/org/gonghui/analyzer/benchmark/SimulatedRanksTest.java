package org.gonghui.analyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.corpus.school.CsvFileException;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Unit;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;

/// Ranks in counties whose true values are known, some of them written as bounds, with long-winded schools and schools that
/// hand in the same summary twice.
final class SimulatedRanksTest {

    private static final Indicator VISITS = IndicatorCatalogue.standard().find("relief_visits").orElseThrow();
    private static final int SCHOOLS = 30;
    private static final int COUNTIES = 40;

    /// How schools write.
    ///
    /// @param bounded share of values that are told as bounds: 二十多 or at least
    /// @param verbose share of schools with many more paragraphs, which tell nothing more
    /// @param repeated share of schools that hand in their summary twice
    private record Manner(double bounded, double verbose, double repeated) {}

    private static Register register() throws CsvFileException {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < SCHOOLS; i++) {
            rows.append("s").append(i).append(",霁川县第").append(i).append("校\n");
        }
        return Register.parse("schools.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Comparison county(Manner manner, Map<String, Integer> truth, SplittableRandom random)
            throws UserException {
        FactSample sample = new FactSample(register());
        for (int i = 0; i < SCHOOLS; i++) {
            String id = "s" + i;
            int value = 1 + random.nextInt(80);
            truth.put(id, value);
            boolean isBounded = random.nextDouble() < manner.bounded();
            boolean isOpen = random.nextBoolean();
            int times = random.nextDouble() < manner.repeated() ? 2 : 1;
            int paragraphs = random.nextDouble() < manner.verbose() ? 20 : 2;
            for (int time = 0; time < times; time++) {
                sample.document(id + "-" + time + ".txt#1",
                        new School(Optional.of(id), Optional.of(id), SchoolStatus.STATED), 2023);
                for (int p = 0; p < paragraphs; p++) {
                    sample.work(Category.WELFARE_HEALTH, "组织体检第" + p + "批。");
                }
                tell(sample, value, isBounded, isOpen);
            }
        }
        return Comparison.of(Indicators.of(sample.ledger()), register(), PeerGroups.by("all", register()),
                new CompareRequest(List.of(VISITS), OptionalInt.empty(), Optional.empty(), false, 5)).orElseThrow();
    }

    private static void tell(FactSample sample, int value, boolean isBounded, boolean isOpen) {
        int ten = value / 10 * 10;
        if (!isBounded || ten == 0) {
            sample.work(Category.RELIEF_VISITS, "全年看望" + value + "人次。")
                    .exact(value + "人次", Unit.PERSON_TIME, "relief.person_times", value);
        } else if (isOpen) {
            sample.work(Category.RELIEF_VISITS, "全年看望" + ten + "人次以上。")
                    .atLeast(ten + "人次以上", Unit.PERSON_TIME, "relief.person_times", ten);
        } else {
            sample.work(Category.RELIEF_VISITS, "全年看望" + ten + "多人次。")
                    .figure(ten + "多人次", Optional.empty(), Optional.of(BigDecimal.valueOf(ten)),
                            Optional.of(BigDecimal.valueOf(ten + 10L)), Precision.LOWER, Unit.PERSON_TIME,
                            "relief.person_times", FactStatus.DONE);
        }
    }

    /// Share of schools whose range of ranks holds the true one, and the mean width of the ranges.
    private static double[] ranks(Manner manner) throws UserException {
        int held = 0;
        int all = 0;
        double width = 0;
        for (int seed = 0; seed < COUNTIES; seed++) {
            Map<String, Integer> truth = new HashMap<>();
            for (Compared row : county(manner, truth, new SplittableRandom(seed)).rows()) {
                int own = truth.getOrDefault(row.id().orElseThrow(), -1);
                int rank = 1 + (int) truth.values().stream().filter(value -> value > own).count();
                Standing standing = row.standing().orElseThrow();
                held += standing.best() <= rank && rank <= standing.worst() ? 1 : 0;
                width += standing.worst() - standing.best();
                all++;
            }
        }
        return new double[]{(double) held / all, width / all};
    }

    @Test
    void rangesOfRanksHoldTheTrueRank() throws UserException {
        double[] exact = ranks(new Manner(0, 0, 0));
        assertThat(exact).containsExactly(1, 0);
        double[] bounded = ranks(new Manner(0.4, 0, 0));
        assertThat(bounded[0]).isEqualTo(1);
        assertThat(bounded[1]).isBetween(1.0, 15.0);
    }

    @Test
    void longTextsAndSummariesHandedInTwiceMoveNoRank() throws UserException {
        assertThat(ranks(new Manner(0, 0.3, 0.3))).containsExactly(1, 0);
        assertThat(ranks(new Manner(0.4, 0.3, 0.3))[0]).isEqualTo(1);
    }
}
