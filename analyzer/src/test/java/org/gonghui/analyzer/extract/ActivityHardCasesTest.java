package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityLevel;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The hard cases of the code book (section 3.1), in its order and mostly in other words.
class ActivityHardCasesTest {

    @Test
    void datesEachOfTwoEventsByItsOwnMonth() {
        List<Activity> found = sports("九月开教工运动会，十月打排球赛。");

        assertThat(found).extracting(Activity::canonical).containsExactly("教工运动会", "排球赛");
        assertThat(found).extracting(activity -> activity.context().date().orElse("")).containsExactly("九月", "十月");
        assertThat(found).allMatch(activity -> activity.status() == FactStatus.DONE);
    }

    @Test
    void splitsAListAndSharesItsFestivalsWithoutMultiplying() {
        List<Activity> found = sports("元旦、五一、国庆期间搞了篮球、象棋、扑克、拔河比赛。");

        assertThat(found).extracting(Activity::canonical).containsExactly("篮球比赛", "象棋比赛", "扑克比赛", "拔河比赛");
        assertThat(found).allSatisfy(activity -> {
            assertThat(activity.context().festivals()).containsExactly("元旦", "五一", "国庆");
            assertThat(activity.occurrences()).isEmpty();
        });
    }

    @Test
    void takesGeneralWordsForNoEvent() {
        assertThat(sports("开展了丰富多彩的文体活动。")).isEmpty();
    }

    @Test
    void countsEachContestOfAList() {
        List<Activity> found = line(Category.PROFESSIONAL_DEVELOPMENT, "举办语文、数学、体艺技能赛各两次，青年教师基本功赛一次。");

        assertThat(found).extracting(Activity::canonical).containsExactly("语文赛", "数学赛", "体艺技能赛", "青年教师基本功赛");
        assertThat(found).allMatch(contest -> contest.type() == ActivityType.CONTEST_TEACHING);
        assertThat(found).extracting(contest -> contest.occurrences().orElse(0)).containsExactly(2, 2, 2, 1);
    }

    @Test
    void tellsOrganiserLevelAndAwardOfAnEventOfOthers() {
        Activity show = only(sports("在县教育局文艺汇演中我校参加了两个节目，获三等奖。"));

        assertThat(show.type()).isEqualTo(ActivityType.PERFORMANCE);
        assertThat(show.role()).isEqualTo(ActivityRole.PARTICIPANT);
        assertThat(show.context().organiser()).contains("县教育局");
        assertThat(show.context().level()).contains(ActivityLevel.COUNTY);
        assertThat(show.context().award()).contains("三等奖");
    }

    @Test
    void tellsWhatDidNotTakePlace() {
        List<Activity> found = OneLine.of(ParagraphKind.SHORTCOMINGS, "工会干部外出考察今年没能成行。").extract().activities();

        assertThat(only(found).type()).isEqualTo(ActivityType.TRAINING_LECTURE);
        assertThat(only(found).status()).isEqualTo(FactStatus.NEGATED);
    }

    @Test
    void takesTheEditionOutOfTheName() {
        Activity games = only(OneLine.plan(Category.CULTURE_SPORTS, "下学期拟办第三届趣味运动会。").extract().activities());

        assertThat(games.canonical()).isEqualTo("趣味运动会");
        assertThat(games.context().edition()).hasValue(3);
        assertThat(games.status()).isEqualTo(FactStatus.PLANNED);
    }

    @Test
    void takesAYearlyHabitForARoutine() {
        Activity appraisal = only(line(Category.DEMOCRATIC_MANAGEMENT, "坚持一年一度民主评议校长。"));

        assertThat(appraisal.type()).isEqualTo(ActivityType.APPRAISAL);
        assertThat(appraisal.status()).isEqualTo(FactStatus.ROUTINE);
        assertThat(appraisal.occurrences()).isEmpty();
    }

    @Test
    void keepsAQuotationWithTheHeadBehindIt() {
        Activity party = only(sports("举行“情满校园”教师节联谊。"));

        assertThat(party.text()).isEqualTo("“情满校园”教师节联谊");
        assertThat(party.type()).isEqualTo(ActivityType.CELEBRATION);
        assertThat(party.category()).isEqualTo(Category.CULTURE_SPORTS);
    }

    @Test
    void tellsThePartsOfASeries() {
        List<Activity> found = line(Category.WOMEN_WORKERS, "组织庆三八系列活动：看电影、每人发油、投保防癌险。");

        assertThat(found).extracting(Activity::type).contains(ActivityType.BENEFIT, ActivityType.INSURANCE);
        assertThat(found.get(0).canonical()).isEqualTo("庆三八系列活动");
        assertThat(found.get(0).category()).isEqualTo(Category.WOMEN_WORKERS);
        assertThat(found.subList(1, found.size())).isNotEmpty()
                .allMatch(part -> part.context().series().equals(Optional.of("庆三八系列活动")));
    }

    @Test
    void takesAnInstitutionForNoEvent() {
        assertThat(line(Category.RELIEF_VISITS, "五必访制度落到实处。")).isEmpty();
    }

    @Test
    void takesACeremonyOfGivingForADonation() {
        Activity giving = line(Category.CHARITY_SERVICE, "为患病学生举行募捐仪式，市电视台作了报道。").get(0);

        assertThat(giving.type()).isEqualTo(ActivityType.DONATION);
        assertThat(giving.category()).isEqualTo(Category.CHARITY_SERVICE);
    }

    @Test
    void doesNotTakeAnOpponentForTheOrganiser() {
        Activity match = only(sports("与消防队打了一场篮球友谊赛。"));

        assertThat(match.occurrences()).hasValue(1);
        assertThat(match.context().organiser()).isEmpty();
    }

    @Test
    void takesAVagueResultForNoAward() {
        List<Activity> found = sports("组队参加镇里象棋、扑克赛，成绩较好。");

        assertThat(found).extracting(Activity::canonical).containsExactly("象棋赛", "扑克赛");
        assertThat(found).allSatisfy(activity -> {
            assertThat(activity.role()).isEqualTo(ActivityRole.PARTICIPANT);
            assertThat(activity.context().organiser()).contains("镇里");
            assertThat(activity.context().award()).isEmpty();
        });
    }

    @Test
    void tellsANamedEventFromThePracticesBesideIt() {
        Activity session = only(line(Category.PROFESSIONAL_DEVELOPMENT, "推行集体备课、网上评课，开展“同磨一堂课”活动。"));

        assertThat(session.text()).isEqualTo("“同磨一堂课”活动");
        assertThat(session.type()).isEqualTo(ActivityType.STUDY);
    }

    @Test
    void countsEachSortThatACountIsToldOf() {
        List<Activity> twoSorts = line(Category.DEMOCRATIC_MANAGEMENT, "六月开展校级、中层干部民主评议各1次。");
        List<Activity> one = line(Category.DEMOCRATIC_MANAGEMENT, "六月开展中层干部民主评议2次。");
        List<Activity> yearly = line(Category.DEMOCRATIC_MANAGEMENT, "每年开展干部民主评议1次。");

        assertThat(only(twoSorts).occurrences()).hasValue(2);
        assertThat(only(one).occurrences()).hasValue(2);
        assertThat(only(yearly).occurrences()).isEmpty();
    }

    @Test
    void takesWhatGoesOnForAProgramme() {
        Activity programme = line(Category.PROFESSIONAL_DEVELOPMENT, "实施青蓝工程，新老结对。").get(0);

        assertThat(programme.type()).isEqualTo(ActivityType.MENTORING);
        assertThat(programme.context().programme()).isTrue();
    }

    @Test
    void countsPreparatoryMeetingsAsNoCongress() {
        Activity meeting = only(line(Category.DEMOCRATIC_MANAGEMENT, "六、七月两次召开教代会预备会。"));

        assertThat(meeting.type()).isEqualTo(ActivityType.MEETING_OTHER);
        assertThat(meeting.occurrences()).hasValue(2);
    }

    @Test
    void tellsARequirementFromAnEvent() {
        assertThat(only(sports("上级要求每年文体活动不少于两次。")).status()).isEqualTo(FactStatus.REQUIRED);
    }

    @Test
    void takesDaysOfAJourneyForNoCount() {
        List<Activity> found = sports("上半年组织皖南两日游，下半年组织近郊两日游。");

        assertThat(found).hasSize(2).allSatisfy(trip -> {
            assertThat(trip.type()).isEqualTo(ActivityType.OUTING);
            assertThat(trip.occurrences()).isEmpty();
        });
        assertThat(found).extracting(trip -> trip.context().date().orElse("")).containsExactly("上半年", "下半年");
    }

    @Test
    void countsAVisitAtThreeFestivalsOnce() {
        Activity visit = only(line(Category.RELIEF_VISITS, "春节、中秋、重阳走访退休教师。"));

        assertThat(visit.category()).isEqualTo(Category.RETIREES);
        assertThat(visit.context().festivals()).containsExactly("春节", "中秋", "重阳");
        assertThat(visit.occurrences()).isEmpty();
    }

    @Test
    void tellsThatTheUnionHelpedOthersToHoldIt() {
        assertThat(only(line(Category.PROFESSIONAL_DEVELOPMENT, "配合教导处开展教学比武。")).role())
                .isEqualTo(ActivityRole.CO_HOST);
    }

    @Test
    void tellsACampaignOnceThatIsNamedAgainWithoutItsMotto() {
        List<Activity> found = sports("开展了“走在前面”排头兵实践活动。工会将排头兵实践活动与师德教育结合起来。");

        assertThat(found).extracting(Activity::canonical).containsExactly("“走在前面”排头兵实践活动");
    }

    @Test
    void leavesOutWhatIsDoneNowAndThen() {
        assertThat(sports("课余组织教师打打球、下下棋、唱唱歌，缓解压力。")).isEmpty();
    }

    @Test
    void saysThatWhatCameToNothingWasNot() {
        assertThat(only(sports("说好的亲子采摘，因为下雨一推再推，最后不了了之。")).status()).isEqualTo(FactStatus.NEGATED);
    }

    @Test
    void leavesOutWhatPupilsDoForThemselves() {
        assertThat(sports("举办六一学生汇演。")).isEmpty();
        assertThat(only(sports("举办师生文艺汇演。")).type()).isEqualTo(ActivityType.PERFORMANCE);
    }

    @Test
    void takesAPoliticalNameForACampaignThatIsNotCounted() {
        Activity campaign = only(line(Category.IDEOLOGY_ETHICS, "响应号召开展“两争一树”活动。"));

        assertThat(campaign.type()).isEqualTo(ActivityType.CAMPAIGN);
        assertThat(campaign.context().programme()).isTrue();
    }

    @Test
    void tellsThatAListGoesOn() {
        List<Activity> found = sports("校级活动有拔河比赛、百日长跑启动仪式、球赛等。");

        assertThat(found).extracting(Activity::canonical).contains("拔河比赛", "百日长跑启动仪式");
        assertThat(found).allMatch(activity -> activity.context().openList());
    }

    @ParameterizedTest
    @CsvSource({"组织教师认真学习《教师法》和《工会法》。, 学习《教师法》和《工会法》", "举行学习二十届三中全会精神知识竞答。, 学习二十届三中全会精神知识竞答",
        "定期发放生日蛋糕卡。, 发放生日蛋糕卡", "及时送去安慰问候。, 送去安慰问候", "组织会员到云山东湖绿道游赏。, 到云山东湖绿道游赏",
        "举行“辞旧迎新”教职工联欢，节目16个。, “辞旧迎新”教职工联欢",
        "组织党员到烈士陵园重温入党誓词。, 到烈士陵园重温入党誓词", "探视住院教师28人，其中到省城探视5人。, 探视住院教师",
        "学期末发放调查问卷60份。, 发放调查问卷", "12月底会餐一次。, 会餐", "开展“回眸20xx”系列活动。, “回眸20xx”系列活动",
        "区总“模范职工之家”验收组来到我校。, “模范职工之家”验收", "在教师中开座谈会。, 座谈会", "二月举行十届四次教职工、工会会员大会。, 十届四次教职工、工会会员大会"})
    void readsNamesToTheirEnds(String text, String name) {
        assertThat(only(sports(text)).canonical()).isEqualTo(name);
    }

    @Test
    void tellsEverySessionOfACongressOnce() {
        List<Activity> found = line(Category.DEMOCRATIC_MANAGEMENT, "开好九届3次、4次教代会，通过了两个方案。");

        assertThat(found).extracting(Activity::canonical).containsExactly("九届3次教代会", "九届4次教代会");
        assertThat(found).allMatch(activity -> activity.type() == ActivityType.MEETING_CONGRESS);
        assertThat(found).allMatch(activity -> activity.occurrences().equals(OptionalInt.of(1)));
    }

    @Test
    void takesACountOfCongressesForTheSessionsBehindIt() {
        List<Activity> found = line(Category.DEMOCRATIC_MANAGEMENT, "今年召开了两次教代会，八届三次和四次教代会，通过了预算。");

        assertThat(found).extracting(Activity::canonical).containsExactly("八届三次教代会", "八届四次教代会");
    }

    @Test
    void takesACongressThatIsOnlyAnnouncedForTheSessionBehindIt() {
        List<Activity> found = line(Category.DEMOCRATIC_MANAGEMENT, "（一）开好教代会。2月召开了八届一次教职工代表大会，代表五十人到会。");
        List<Activity> alone = line(Category.DEMOCRATIC_MANAGEMENT, "（一）开好教代会。2月如期召开，代表五十人到会。");

        assertThat(found).extracting(Activity::canonical).containsExactly("八届一次教职工代表大会");
        assertThat(alone).extracting(Activity::canonical).containsExactly("教代会");
    }

    @Test
    void tellsWhatACeremonyOpens() {
        List<Activity> found = sports("校级活动有拔河、百日长跑启动仪式及长跑、球赛选拔等。");

        assertThat(found).extracting(Activity::canonical).startsWith("拔河", "百日长跑启动仪式", "长跑");
        assertThat(found.get(1).type()).isEqualTo(ActivityType.CEREMONY);
        assertThat(found.get(1).context().series()).contains("长跑");
    }

    private static List<Activity> sports(String text) {
        return line(Category.CULTURE_SPORTS, text);
    }

    private static List<Activity> line(Category category, String text) {
        return OneLine.work(category, text).extract().activities();
    }

    private static Activity only(List<Activity> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
