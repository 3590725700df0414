package org.gonghui.analyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class IndicatorsTest {

    /// Indicator | what a school wrote | what comes of it.
    private static final String CASES = """
            congress_held | P democratic-management concrete, A 六届一次教代会 meeting-congress, A 六届二次教代会 meeting-congress | 2
            congress_held | P democratic-management concrete, A 教代会预备会 meeting-other times=2 | not-mentioned
            congress_held | P democratic-management plan, A 教代会 meeting-congress planned | not-mentioned
            congress_held | P democratic-management routine, A 教代会 meeting-congress routine | mentioned
            proposals | P democratic-management concrete, F proposal.count item 18 | 18
            proposals | P democratic-management concrete, F proposal.resolved item 18 | mentioned
            proposals | P democratic-management concrete, F proposal.count item 18, F proposal.suggestions item 40 | 18
            proposals | P democratic-management concrete, F proposal.suggestions item 40 | 40
            proposals | P democratic-management concrete, F proposal.count item 18, F proposal.count item 5 as=part | 18
            proposals | P democratic-management concrete, F proposal.count item 18 as=earlier | mentioned
            proposal_resolved_rate | P democratic-management concrete, F proposal.count item 20, F proposal.resolved item 15 | 0.75
            proposal_resolved_rate | P democratic-management concrete, F proposal.count item 20, F proposal.resolved item 15 as=part | 0.75
            proposal_resolved_rate | P democratic-management concrete, F proposal.rate ratio 0.9 | 0.9
            proposal_resolved_rate | P democratic-management concrete, F proposal.count item 20; P democratic-management concrete, F proposal.resolved item 15 | mentioned
            suggestion_rate | P democratic-management concrete, F proposal.count item 40, F proposal.adopted item 10 | 0.25
            suggestion_rate | P democratic-management concrete, F proposal.count item 40, F proposal.resolved item 10 | not-mentioned
            leader_appraisal | P democratic-management concrete, A 民主评议校长 appraisal | 1
            leader_appraisal | P ideology-ethics concrete, A 师德评议 appraisal | not-mentioned
            disclosure_evidence | P affairs-disclosure concrete; P affairs-disclosure concrete; P affairs-disclosure rhetoric | 2
            disclosure_evidence | P affairs-disclosure routine | mentioned
            disclosure_evidence | P democratic-management concrete | not-mentioned
            relief_visits | P relief-visits concrete, F relief.person_times person-time 23 | 23
            relief_visits | P relief-visits concrete, F relief.person_times person-time 10+ | 10+
            relief_visits | P relief-visits concrete, F relief.person_times person-time 10+, F relief.person_times person-time 5 | 15+
            relief_visits | P relief-visits concrete, F relief.person_times person-time ? | redacted
            relief_visits | P relief-visits concrete, F relief.person_times person-time ~ | mentioned
            relief_visits | P relief-visits concrete, A 看望病人 visit | mentioned
            relief_visits | P relief-visits plan, F relief.person_times person-time 23 planned | not-mentioned
            relief_visits | P relief-visits concrete, F relief.person_times person-time 30 required | mentioned
            relief_visits | P relief-visits concrete, F relief.persons person 4 | mentioned
            relief_amount | P relief-visits concrete, F relief.amount CNY 2700 | 2700
            relief_amount | P relief-visits concrete, F relief.amount CNY 300 per=person | mentioned
            relief_amount | P charity-service concrete, F charity.amount CNY 2700 | not-mentioned
            relief_amount | P relief-visits concrete, F relief.amount CNY 9000, F relief.amount CNY 1500 as=change | 9000
            relief_amount | P relief-visits concrete, F relief.amount CNY 2700, F relief.amount CNY 5000 of=county | 2700
            relief_amount | P relief-visits concrete, F relief.amount CNY 5000 of=county | not-mentioned
            hardship_persons | P relief-visits concrete, F relief.persons person 4 | 4
            hardship_persons | P relief-visits concrete, F relief.visited person 4 | not-mentioned
            hardship_persons | P relief-visits concrete, F relief.person_times person-time 4 | not-mentioned
            donation_amount | P charity-service concrete, F charity.amount CNY 12000.5 | 12000.5
            donation_amount | P charity-service concrete, F relief.amount CNY 12000 | not-mentioned
            donation_amount | P charity-service concrete, F charity.amount CNY 80000 as=received | mentioned
            donation_amount | P charity-service concrete, F charity.amount CNY 8600, F charity.amount CNY 5000 of=individual | 8600
            donation_events | P charity-service concrete, A 慈善一日捐 donation, A 无偿献血 volunteer | 2
            donation_events | P charity-service concrete, A 募捐 donation, A 捐了3200元 donation, A 凑到 donation | 1
            donation_events | P charity-service concrete, A “暖冬” volunteer, A 义诊 volunteer | 2
            donation_events | P charity-service concrete, A 募捐 donation, A 捐棉衣 donation | 2
            donation_events | P charity-service concrete, A 捐书 donation, A 一日捐 donation, A 捐了3200元 donation | 2
            donation_events | P charity-service concrete, A 捐了3200元 donation | 1
            donation_events | P charity-service concrete, A 送温暖 aid | not-mentioned
            cultural_events | P culture-sports concrete, A 拔河赛 contest-sports, A 春游 outing; P women-workers concrete, A 三八联欢 celebration | 3
            cultural_events | P culture-sports concrete, A 说课赛 contest-teaching | mentioned
            cultural_events | P culture-sports concrete, A 乒乓球赛 contest-sports, A 到半决赛 contest-sports | 1
            cultural_events | P culture-sports concrete, A 比赛 contest-sports times=5, A 拔河赛 contest-sports, A 登山赛 contest-sports | 5
            cultural_events | P culture-sports concrete, A 比赛 contest-sports times=2, A 拔河赛 contest-sports, A 登山赛 contest-sports | 2
            cultural_events | P culture-sports concrete, A 线上书画展 contest-arts; P culture-sports concrete, A 书画展 contest-arts | 1
            cultural_events | P ideology-ethics concrete, A 师德演讲 contest-arts | not-mentioned
            donation_events | P other-tasks concrete, A 护学岗 volunteer | not-mentioned
            cultural_events | P culture-sports concrete, A 春游 outing negated | mentioned
            culture_participants | P culture-sports concrete, F culture.person_times person-time 120 | 120
            culture_participants | P culture-sports concrete, F culture.persons person 120 | mentioned
            external_contests | P culture-sports concrete, A 县歌咏赛 contest-arts participant | 1
            external_contests | P culture-sports concrete, A 歌咏赛 contest-arts | not-mentioned
            awards_collective | P professional-development concrete, F award.count award 3, F award.count item 2 | 5
            awards_collective | P professional-development concrete, F award.rank rank 1 | mentioned
            award_winners | P professional-development concrete, F award.persons person 6 | 6
            award_winners | P professional-development concrete, F training.persons person 6 | not-mentioned
            union_honours | P organization-building concrete, F award.count award 2 | 2
            union_honours | P culture-sports concrete, F award.count award 2 | not-mentioned
            membership_rate | P organization-building concrete, F membership.rate ratio 1 | 1
            membership_rate | P organization-building concrete, F membership.new person 3 | mentioned
            membership_new | P organization-building concrete, F membership.new person 3 | 3
            membership_new | P organization-building concrete, F membership.count person 80 | mentioned
            mutual_aid_persons | P mutual-aid concrete, F mutualaid.persons person 64; P mutual-aid concrete, F mutualaid.persons person 64 | 64
            mutual_aid_persons | P mutual-aid concrete, F mutualaid.persons person 64; P mutual-aid concrete, F mutualaid.persons person 60 | 64
            mutual_aid_persons | P mutual-aid concrete, F mutualaid.persons person 64; D; P mutual-aid concrete, F mutualaid.persons person 60 | 60..64
            mutual_aid_persons | P mutual-aid routine | mentioned
            mutual_aid_rate | P mutual-aid concrete, F mutualaid.rate ratio 0.98 | 0.98
            mutual_aid_rate | P welfare-health concrete, F health.rate ratio 0.98 | not-mentioned
            mutual_aid_payout | P mutual-aid concrete, F mutualaid.payout CNY 6000 | 6000
            mutual_aid_payout | P mutual-aid concrete, F mutualaid.premium CNY 6000 | mentioned
            health_check_persons | P welfare-health concrete, F health.persons person 70 | 70
            health_check_persons | P women-workers concrete, F health.persons person 70 | mentioned
            health_check_rate | P welfare-health concrete, F health.rate ratio 0.95 | 0.95
            health_check_rate | P welfare-health concrete, A 全员体检 health-check | mentioned
            women_health_check_persons | P women-workers concrete, F health.persons person 30 | 30
            women_health_check_persons | P welfare-health concrete, F health.persons person 30 | not-mentioned
            women_events | P women-workers concrete, A 三八拔河 contest-sports, A 发慰问品 benefit | 1
            women_events | P culture-sports concrete, A 拔河 contest-sports | not-mentioned
            retiree_events | P retirees concrete, A 重阳座谈会 meeting-other | 1
            retiree_events | P retirees concrete, A 重阳座谈会 meeting-other, A 老教师护学岗 volunteer | 1
            retiree_events | P retirees concrete, A 老教师带新人 mentoring | mentioned
            retiree_events | P retirees routine | mentioned
            retiree_persons | P retirees concrete, F retirees.persons person 12 | 12
            retiree_persons | P retirees concrete, F retirees.persons person 30 as=stock, F retirees.persons person 12 | 12
            retiree_persons | P retirees concrete, F retirees.count person 12 | mentioned
            teaching_contests | P professional-development concrete, A 说课赛 contest-teaching times=2 | 2
            teaching_contests | P professional-development concrete, A 说课比赛 contest-teaching, A 上公开课 contest-teaching | 1
            teaching_contests | P culture-sports concrete, A 拔河赛 contest-sports | not-mentioned
            mentoring_pairs | P professional-development concrete, F mentoring.pairs pair 12 | 12
            mentoring_pairs | P professional-development concrete, A 青蓝工程 mentoring | mentioned
            training_person_times | P professional-development concrete, F training.person_times person-time 40 | 40
            training_person_times | P professional-development concrete, F training.persons person 40 | mentioned
            training_events | P professional-development concrete, A 业务讲座 training-lecture times=4 | 4
            training_events | P professional-development concrete, A 外出考察 training-lecture negated | not-mentioned
            ethics_events | P ideology-ethics concrete, A 师德演讲 contest-arts | 1
            ethics_events | P ideology-ethics rhetoric | mentioned
            info_articles | P organization-building concrete, F info.articles article 21 | 21
            info_articles | P organization-building concrete, F info.issues event 4 | mentioned
            facility_spend | P organization-building concrete, F facility.amount CNY 10100 | 10100
            facility_spend | P organization-building concrete, F finance.amount CNY 10100 | not-mentioned
            disputes | P rights-protection concrete, F mediation.count item 2 | 2
            disputes | P rights-protection concrete, F rights.items item 2 | not-mentioned
            concreteness | P culture-sports concrete; P culture-sports routine; P retirees rhetoric; P retirees concrete | 0.5
            concreteness | P culture-sports plan | not-mentioned
            """;

    private record Case(String indicator, String described, String expected) {}

    static Stream<Case> cases() {
        return CASES.lines().map(line -> line.split("\\|", 3)).map(cells -> new Case(cells[0].strip(),
                cells[1].strip(), cells[2].strip()));
    }

    private static String shown(IndicatorValue value) {
        if (value.state() != FactState.FIGURE) {
            return value.state().id();
        }
        String min = number(value.min().getAsDouble());
        if (value.max().isEmpty()) {
            return min + "+";
        }
        String max = number(value.max().getAsDouble());
        return min.equals(max) ? min : min + ".." + max;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheCodeBookDefinesIt(Case wanted) {
        IndicatorValue value = IndicatorCase.value(wanted.indicator(), wanted.described());

        assertThat(shown(value)).isEqualTo(wanted.expected());
    }

    @Test
    void everyIndicatorHasExamplesWithAndWithoutAFigure() {
        TreeSet<String> with = new TreeSet<>();
        TreeSet<String> without = new TreeSet<>();
        cases().forEach(one -> (Character.isDigit(one.expected().charAt(0)) ? with : without).add(one.indicator()));
        List<String> all = IndicatorCatalogue.standard().all().stream().map(Indicator::id).sorted().toList();

        assertThat(with).containsExactlyElementsOf(all);
        assertThat(without).containsExactlyElementsOf(all);
    }

    @Test
    void countsOnceWhatTwoDocumentsOfASchoolReport() {
        String one = "P relief-visits concrete, F relief.person_times person-time 23";

        assertThat(shown(IndicatorCase.value("relief_visits", one + "; D; " + one))).isEqualTo("23");
        assertThat(shown(IndicatorCase.value("relief_visits",
                one + "; D; P relief-visits concrete, F relief.person_times person-time 4"))).isEqualTo("27");
    }

    @Test
    void countsAnActivityOnceUnlessItsDatesDiffer() {
        assertThat(shown(IndicatorCase.value("cultural_events",
                "P culture-sports concrete, A 拔河赛 contest-sports; P culture-sports concrete, A 拔河赛 contest-sports date=5月")))
                .isEqualTo("1");
        assertThat(shown(IndicatorCase.value("cultural_events",
                "P culture-sports concrete, A 拔河赛 contest-sports date=3月; P culture-sports concrete, A 拔河赛 contest-sports date=5月")))
                .isEqualTo("2");
    }

    @Test
    void countsOnceWhatWasDoneUnderANameInQuotationMarks() {
        assertThat(volunteering(ActivityType.DONATION, "“暖冬行动”走进三个村义诊", "“暖冬行动”", "走进三个村义诊")).isEqualTo("1");
        assertThat(volunteering(ActivityType.DONATION, "“暖冬行动”，无偿献血", "“暖冬行动”", "无偿献血")).isEqualTo("2");
    }

    @Test
    void countsACollectionOnceHoweverItsProceedsAreTold() {
        assertThat(volunteering(ActivityType.DONATION, "义卖所得全部捐给敬老院", "义卖", "捐给敬老院")).isEqualTo("1");
        assertThat(volunteering(ActivityType.DONATION, "义卖一场；棉衣捐给敬老院", "义卖", "捐给敬老院")).isEqualTo("2");
    }

    @Test
    void countsAServiceOnceThatIsToldByItsDeeds() {
        assertThat(volunteering(ActivityType.VOLUNTEER, "到福利院扫雪、送水", "扫雪", "送水")).isEqualTo("1");
        assertThat(volunteering(ActivityType.VOLUNTEER, "到福利院扫雪；给福利院送水", "扫雪", "送水")).isEqualTo("2");
        assertThat(volunteering(ActivityType.VOLUNTEER, "送教下乡活动、环保演讲", "送教下乡活动", "环保演讲")).isEqualTo("2");
    }

    /// Donations and volunteering of a school that wrote `text`, in which the names stand.
    private static String volunteering(ActivityType type, String text, String... names) {
        FactSample sample = new FactSample(Register.EMPTY)
                .document("a.txt#1", new School(Optional.of("霁川县青溪小学"), Optional.empty(), SchoolStatus.STATED), 2023)
                .work(Category.CHARITY_SERVICE, text);
        for (String name : names) {
            sample.done(name, type);
        }
        Indicators indicators = Indicators.of(sample.ledger());
        return shown(indicators.value(IndicatorCatalogue.standard().find("donation_events").orElseThrow(),
                indicators.units().iterator().next()));
    }

    @Test
    void countsATotalAndNotItsPartsToo() {
        assertThat(shown(IndicatorCase.value("relief_visits",
                "P relief-visits concrete, F relief.person_times person-time 23, F relief.person_times person-time 8,"
                        + " F relief.person_times person-time 15")))
                .isEqualTo("23");
    }

    @Test
    void saysWhatIsLeftOut() {
        IndicatorValue value = IndicatorCase.value("relief_visits",
                "P relief-visits concrete, F relief.person_times person-time 23, F relief.person_times person-time ?");

        assertThat(value.incomplete()).isTrue();
        assertThat(value.isExact()).isFalse();
        assertThat(value.rows()).hasSize(1).first().asString().startsWith("figure:d1.txt#1@");
    }

    @Test
    void keepsPeriodsApartAndTakesNoPlans() {
        School school = new School(Optional.of("霁川县青溪小学"), Optional.empty(), SchoolStatus.STATED);
        Indicators indicators = Indicators.of(new FactSample(Register.EMPTY)
                .document("a.txt#1", school, 2023)
                .document("b.txt#1", school, 2023, PeriodType.FIRST_HALF, DocumentKind.SUMMARY)
                .work(Category.RELIEF_VISITS, "看望5人次")
                .exact("5人次", Unit.PERSON_TIME, "relief.person_times", 5)
                .document("c.txt#1", school, 2024, PeriodType.CALENDAR_YEAR, DocumentKind.PLAN)
                .document("d.txt#1", School.HIDDEN, 2023)
                .document("e.txt#1", school, 0)
                .ledger());

        assertThat(indicators.units()).extracting(SchoolPeriod::type)
                .containsExactly(PeriodType.CALENDAR_YEAR, PeriodType.FIRST_HALF);
        assertThat(indicators.periods().withoutSchool()).isEqualTo(1);
        assertThat(indicators.periods().withoutYear()).isEqualTo(1);
        Indicator visits = IndicatorCatalogue.standard().find("I7").orElseThrow();
        assertThat(indicators.units()).extracting(unit -> indicators.value(visits, unit).state())
                .containsExactly(FactState.NOT_MENTIONED, FactState.FIGURE);
    }
}
