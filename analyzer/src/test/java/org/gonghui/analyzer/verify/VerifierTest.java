package org.gonghui.analyzer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.ComparisonResults;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.IndicatorResults;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.ledger.FactResults;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.TableFormat;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Unit;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerifierTest {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    @TempDir
    private Path folder;
    private Register register = Register.EMPTY;
    private FactLedger ledger;
    private Evidence evidence;

    private static School school(String id, String name) {
        return new School(Optional.of(name), Optional.of(id), SchoolStatus.RESOLVED);
    }

    @BeforeEach
    void write() throws Exception {
        Path file = folder.resolve("schools.csv");
        Files.writeString(file, "id,name,stage,staff\na,霁川县甲峰小学,primary,40\nb,霁川县乙溪小学,primary,30\n");
        register = Register.read(file);
        FactSample sample = new FactSample(register);
        sample.document("a b.txt#1", school("a", "霁川县甲峰小学"), 2023)
                .work(Category.RELIEF_VISITS, "春节慰问12人次，中秋慰问5人次")
                .exact("12人次", Unit.PERSON_TIME, "relief.person_times", 12)
                .exact("5人次", Unit.PERSON_TIME, "relief.person_times", 5)
                .work(Category.DEMOCRATIC_MANAGEMENT, "收到提案20件，办结15件，召开教代会")
                .exact("20件", Unit.ITEM, "proposal.count", 20)
                .exact("15件", Unit.ITEM, "proposal.resolved", 15)
                .done("教代会", ActivityType.MEETING_CONGRESS)
                .work(Category.CULTURE_SPORTS, "五一、国庆搞了篮球赛，开展三次登山")
                .activity("篮球赛", ActivityType.CONTEST_SPORTS, FactStatus.DONE, ActivityRole.HOST, OptionalInt.empty(),
                        new ActivityContext(OptionalInt.empty(), List.of("五一", "国庆"), Optional.empty(),
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false))
                .activity("登山", ActivityType.OUTING, FactStatus.DONE, ActivityRole.HOST, OptionalInt.of(3),
                        ActivityContext.NONE);
        sample.document("c.txt#1", school("b", "霁川县乙溪小学"), 2023)
                .work(Category.RELIEF_VISITS, "慰问三十余人次，体检率98%")
                .atLeast("三十余人次", Unit.PERSON_TIME, "relief.person_times", 30)
                .exact("98%", Unit.RATIO, "mutualaid.rate", 0.98);
        sample.document("d.txt#1", school("b", "霁川县乙溪小学"), 2023, PeriodType.CALENDAR_YEAR, DocumentKind.PLAN)
                .work(Category.RELIEF_VISITS, "慰问99人次")
                .exact("99人次", Unit.PERSON_TIME, "relief.person_times", 99);
        ledger = sample.ledger();
        StoredFacts facts = StoredFacts.of(sample.facts().stream().map(one -> one.paragraph()),
                sample.facts().stream());
        evidence = new Evidence(facts, ledger, Indicators.of(ledger), CATALOGUE, register);
    }

    private String published(ResultTable table, Audience audience) throws Exception {
        Path file = folder.resolve("published.csv");
        new TableWriter(TableFormat.CSV, Language.ZH, audience).write(table, file);
        return Files.readString(file);
    }

    private Findings verify(String csv) throws Exception {
        Path file = folder.resolve("verified.csv");
        Files.writeString(file, csv);
        return new Verifier(evidence).verify(file);
    }

    private String indicators() throws Exception {
        return published(IndicatorResults.of(evidence.indicators(), CATALOGUE), Audience.PROGRAMS);
    }

    private Comparison comparison(boolean perHead) throws Exception {
        return Comparison.of(evidence.indicators(), register, PeerGroups.by("stage", register),
                new CompareRequest(CATALOGUE.all(), OptionalInt.empty(), Optional.empty(), perHead, 2)).orElseThrow();
    }

    @Test
    void findsWhatIsPublishedToMatch() throws Exception {
        for (Audience audience : Audience.values()) {
            for (ResultTable table : List.of(IndicatorResults.of(evidence.indicators(), CATALOGUE),
                    FactResults.figures(ledger.figures()), FactResults.activities(ledger.activities()),
                    ComparisonResults.full(comparison(false)), ComparisonResults.full(comparison(true)))) {
                Findings findings = verify(published(table, audience));
                assertThat(findings.mismatches()).as(table.title().zh()).isEmpty();
                assertThat(findings.checked()).isPositive();
            }
        }
    }

    private void finds(String table, String pattern, String replacement, String value, String derived)
            throws Exception {
        String changed = Pattern.compile(pattern).matcher(table).replaceFirst(replacement);
        assertThat(changed).isNotEqualTo(table);
        assertThat(verify(changed).mismatches())
                .anySatisfy(one -> assertThat(List.of(one.value(), one.derived())).containsExactly(value, derived));
    }

    @Test
    void addsUpTheRowsThatAreNamed() throws Exception {
        String table = indicators();
        finds(table, "(relief_visits,.*,figure),17.0,17.0", "$1,18.0,17.0", "min", "17");
        finds(table, "(relief_visits,.*,figure),17.0,17.0", "$1,17.0,", "max", "17");
        finds(table, "(cultural_events,.*,figure),4.0,", "$1,6.0,", "min", "4");
        finds(table, "(proposal_resolved_rate,.*,figure),0.75", "$1,0.76", "min", "0.75");
        finds(table, "(mutual_aid_rate,.*,figure),0.98", "$1,1", "min", "0.98");
        finds(table, "(relief_visits,.*,b,.*,figure),30.0,", "$1,30.0,30.0", "max", "");
    }

    @Test
    void findsRowsOfPlansStatesPeriodsAndIndicatorsThatAreNot() throws Exception {
        String table = indicators();
        String plan = ledger.figures().stringColumn("id").get(ledger.figures().rowCount() - 1);
        finds(table, "(relief_visits,.*,b,.*,)figure:c\\S+", "$1" + plan, "rows",
                evidence.indicators()
                        .value(CATALOGUE.find("relief_visits").orElseThrow(),
                                List.copyOf(evidence.indicators().units()).getLast())
                        .rows()
                        .getFirst());
        finds(table, "not-mentioned", "figure", "state", "not-mentioned");
        finds(table, "2023,calendar-year", "2022,calendar-year", "state", "no-data");
        finds(table, "relief_visits,", "relief_calls,", "indicator", "");
    }

    @Test
    void makesRanksAndQuartilesAnew() throws Exception {
        String table = published(ComparisonResults.full(comparison(false)), Audience.PROGRAMS);
        Findings findings = verify(table.replaceFirst("(relief_visits,.*,a,.*,小学,2,2,)2,", "$11,"));
        assertThat(findings.mismatches()).extracting(Mismatch::value).containsExactly("rank");
    }

    @Test
    void findsFiguresAndActivitiesThatAreNotStored() throws Exception {
        String figures = published(FactResults.figures(ledger.figures()), Audience.PROGRAMS);
        finds(figures, "@4-8,a", "@5-8,a", "id", "");
        finds(figures, "proposal.count,20.0", "proposal.count,21.0", "value", "20");
        String activities = published(FactResults.activities(ledger.activities()), Audience.PROGRAMS);
        finds(activities, "outing,host,3", "outing,host,4", "occurrences", "3");
    }

    @Test
    void refusesWhatItCannotVerify() {
        assertThatThrownBy(() -> verify("a,b\n1,2\n")).isInstanceOf(UserException.class)
                .hasMessageContaining("compare");
        assertThatThrownBy(() -> verify("")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> verify("a,\"b\n1")).isInstanceOf(UserException.class);
    }

    @Test
    void saysInASentenceHowManyWereChecked() {
        Findings all = new Findings(3, 0, List.of());
        assertThat(all.summary().en()).isEqualTo("3 values checked, all match.");
        assertThat(all.plus(new Findings(1, 2, List.of())).summary().zh()).isEqualTo("核对了 4 个值，全部相符。另有 2 个值无法独立核对。");
        assertThat(all.table(Language.EN).size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"17, 17, true", "17.0, 17, true", "16, 17, false", "0.33, 0.333333333333, true",
        "0.3333333333333333, 0.3333333333333333333, true", "0.34, 0.333333333333, false", "1.5, 1.5499, true",
        "abc, 1, false", "1E+1, 10, true"})
    void comparesAsFarAsDecimalsGo(String published, BigDecimal derived, boolean matches) {
        assertThat(Derived.matches(published, derived)).isEqualTo(matches);
    }

    @Test
    void allowsForTheRoundingOfWhatANumberIsDerivedFrom() {
        BigDecimal derived = new BigDecimal("-0.07755");

        assertThat(Derived.matches("-0.0774", derived)).isFalse();
        assertThat(Derived.matches("-0.0774", derived, Derived.rounding(4).add(Derived.rounding(4)))).isTrue();
        assertThat(Derived.matches("-0.0773", derived, Derived.rounding(4).add(Derived.rounding(4)))).isFalse();
        assertThat(Derived.rounding(0)).as("whole numbers are exact").isZero();
    }
}
