package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The hard cases of the code book in other words, and what they rest on.
class ActivityReaderTest {

    @Test
    void believesASentenceThatTellsOfDeedsMoreThanTheKindOfItsParagraph() {
        assertThat(only(OneLine.plan(Category.CULTURE_SPORTS, "五月举行了教工合唱比赛，获得一等奖。")).status())
                .isEqualTo(FactStatus.DONE);
        assertThat(only(OneLine.plan(Category.CULTURE_SPORTS, "五月举行教工合唱比赛，设一等奖。")).status())
                .isEqualTo(FactStatus.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "九月开教工运动会，十月打排球赛。 | 教工运动会 contest-sports done host, 排球赛 contest-sports done host",
        "元旦、国庆期间搞了篮球、象棋、扑克、拔河比赛。 | 篮球比赛 contest-sports done host, 象棋比赛 contest-sports done host, 扑克比赛 contest-sports done host, 拔河比赛 contest-sports done host",
        "教师生病住院，工会都及时派人探望。 | 探望 visit routine host",
        "举行“薪火相传”结对仪式，四对师徒签约。 | “薪火相传”结对仪式 ceremony done host",
        "举办2021年终联欢会。 | 年终联欢会 celebration done host",
        "参加县教育局文艺汇演，获三等奖。 | 文艺汇演 performance done participant",
        "举行“情暖松坪”教师节联谊活动。 | “情暖松坪”教师节联谊活动 celebration done host",
        "为患病学生举行募捐仪式，县电视台作了报道。 | 募捐仪式 donation done host",
        "组队参加镇里举办的象棋、扑克赛，成绩较好。 | 象棋赛 contest-sports done participant, 扑克赛 contest-sports done participant",
        "实行集体备课、网上评课，开展“同研一节课”教研活动。 | “同研一节课”教研活动 study done host",
        "实施“青蓝工程”，新老结对。 | 青蓝工程 mentoring done host",
        "六、七月两次召开教代会预备会。 | 教代会预备会 meeting-other done host 2",
        "春节、中秋走访退休教师。 | 走访退休教师 visit done host",
        "六月举行庆祝建校60周年教职工歌咏比赛。 | 庆祝建校60周年教职工歌咏比赛 contest-arts done host",
        "张老师生病住院，学校领导和工会主席前往看望，并送上慰问金500元。 | 看望 visit done host",
        "送温暖\t春节慰问困难教职工\t5人 | 慰问困难教职工 visit done host",
        "校长慰问抗疫一线教师家属8户。 | 慰问抗疫一线教师家属 visit done host",
        "配合教导处开展教学比武。 | 教学比武 contest-teaching done co-host",
        "响应号召开展“比学赶帮”活动。 | “比学赶帮”活动 campaign done host",
        "与消防队打了一场篮球友谊赛。 | 篮球友谊赛 contest-sports done host 1",
        "搞了两次心理团辅、三场羽毛球友谊赛。 | 心理团辅 training-lecture done host 2, 羽毛球友谊赛 contest-sports done host 3",
        "教工篮球赛三场，乒乓球赛两场。 | 教工篮球赛 contest-sports done host 3, 乒乓球赛 contest-sports done host 2",
        "召开三届五次教代会。 | 三届五次教代会 meeting-congress done host 1",
        "组织全体教师体检，参检46人。 | 教师体检 health-check done host",
        "慈善一日捐2880元。 | 慈善一日捐 donation done host",
        "端午节为会员发放粽子。 | 发放粽子 benefit done host",
        "2021年体检的项目增加了，参检208人。 | 体检 health-check done host",
        "办了一期手机使用培训。 | 手机使用培训 training-lecture done host 1",
        "工会发起募捐，捐款总额8460元。 | 募捐 donation done host",
        "组织教师学习《中小学教师职业道德规范》。 | 学习《中小学教师职业道德规范》 study done host"})
    void readsTheActivitiesOfASentence(String text, String activities) {
        assertThat(shown(OneLine.work(Category.OTHER_TASKS, text.strip())))
                .containsExactly(activities.strip().split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"开展了丰富多彩的文体活动。", "五必访制度落到实处。", "通过各种竞赛活动增强了凝聚力。", "坚持教代会制度，充分发挥教代会的作用。",
        "校务公开栏内容及时更换。", "劳动竞赛20分，自评19分。", "认真学习贯彻工会法，思想觉悟有提高。", "教师的专业能力得到提升。"})
    void leavesOutWhatIsNoEvent(String text) {
        assertThat(OneLine.work(Category.CULTURE_SPORTS, text).extract().activities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"原定的工会干部外出考察今年没有成行。 | NEGATED", "迎春游园会因雨取消。 | NEGATED",
        "除夕联欢会因室外太冷取消了。 | NEGATED",
        "中秋前后原想组织登山活动，后来停了。 | NEGATED", "全员体检推迟。 | NEGATED",
        "教职工体检因故没有组织成。 | NEGATED", "原定四月的教职工运动会改在十月举行。 | DONE",
        "教职工体检推迟到十月举行。 | DONE", "教职工运动会推迟到明年三月。 | PLANNED",
        "参加县里的气排球赛没有报名。 | NEGATED",
        "除了三场教工篮球赛外，大型活动没办。 | DONE", "今年没有带女教师外出参观。 | NEGATED"})
    void tellsWhatDidNotTakePlace(String text, FactStatus status) {
        List<Activity> found = OneLine.of(ParagraphKind.SHORTCOMINGS, text.strip()).extract().activities();
        assertThat(found).singleElement().extracting(Activity::status).isEqualTo(status);
    }

    @Test
    void findsNothingInAShortcomingThatMissesNoEvent() {
        assertThat(OneLine.of(ParagraphKind.SHORTCOMINGS, "教代会质量有待提高。").extract().activities()).isEmpty();
    }

    @Test
    void takesAPlanForAPlan() {
        Activity meeting = only(OneLine.plan(Category.CULTURE_SPORTS, "下学期拟办第三届趣味运动会。"));
        assertThat(meeting.status()).isEqualTo(FactStatus.PLANNED);
        assertThat(meeting.canonical()).isEqualTo("趣味运动会");
        assertThat(only(OneLine.work(Category.CULTURE_SPORTS, "明年拟举办教工合唱比赛。")).status()).isEqualTo(FactStatus.PLANNED);
    }

    @Test
    void tellsARoutineFromAFactOfTheYear() {
        assertThat(only(OneLine.work(Category.DEMOCRATIC_MANAGEMENT, "坚持每学期召开教职工大会。")).status())
                .isEqualTo(FactStatus.ROUTINE);
        assertThat(only(OneLine.work(Category.DEMOCRATIC_MANAGEMENT, "今年召开教职工大会两次。")).occurrences()).hasValue(2);
    }

    @Test
    void tellsARequirement() {
        assertThat(only(OneLine.work(Category.CULTURE_SPORTS, "上级要求每年文体活动不少于两次。")).status())
                .isEqualTo(FactStatus.REQUIRED);
    }

    @Test
    void readsAnEntryOfACalendarWithoutAPredicate() {
        OneLine entry = new OneLine("庆祝教师节活动。", ParagraphKind.FUTURE_PLAN, Optional.of(Category.CULTURE_SPORTS),
                DocumentKind.PLAN, Organisation.SCHOOL_UNION, List.of());
        assertThat(only(entry).type().id()).isEqualTo("celebration");
        assertThat(only(OneLine.plan(Category.WELFARE_HEALTH, "1、全校教师体检。")).type().id()).isEqualTo("health-check");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "为三位教师争取到困难补助。 | DONE",
        "争取明年举办教职工合唱比赛。 | PLANNED",
        "对患病的老师，工会领导都到医院看望。 | ROUTINE",
        "组织代表每月抽查食堂一次。 | ROUTINE",
        "每周三开放球场，九月又举办心理讲座一场。 | DONE", "近期，工会将分三路走访慰问困难教职工。 | PLANNED",
        "下学期举行教工弹唱比赛。 | PLANNED", "上学期练粉笔字，下学期举行教工弹唱比赛。 | DONE",
        "本月将开展系列活动：组织一次教工合唱比赛、举办一次教工书法比赛。 | PLANNED",
        "本月开展了系列活动：组织一次教工合唱比赛、举办一次教工书法比赛。 | DONE",
        "分工会将择优推荐作品参加全县教工书法比赛。 | PLANNED",
        "教工合唱比赛没有请到评委，报名的也少。 | NEGATED",
        "每学期召开座谈会四次。 | DONE",
        "计划里的教师乒乓球赛没打成。 | NEGATED"})
    void tellsWhatWasDoneFromHabitsPlansAndFailures(String text, FactStatus status) {
        assertThat(OneLine.work(Category.RELIEF_VISITS, text.strip()).extract().activities())
                .isNotEmpty()
                .allSatisfy(activity -> assertThat(activity.status()).isEqualTo(status));
    }

    @Test
    void countsAnEventUnderItsOwnCategory() {
        assertThat(only(OneLine.work(Category.CULTURE_SPORTS, "三八节举行女教师趣味运动会。")).category())
                .isEqualTo(Category.WOMEN_WORKERS);
        assertThat(only(OneLine.work(Category.WELFARE_HEALTH, "组织教师参加职工医疗互助。")).category())
                .isEqualTo(Category.MUTUAL_AID);
        assertThat(only(OneLine.work(Category.RELIEF_VISITS, "重阳节看望退休教师。")).category()).isEqualTo(Category.RETIREES);
    }

    @Test
    void tellsWhoseEventItWas() {
        assertThat(only(OneLine.work(Category.CULTURE_SPORTS, "参加县总工会气排球赛。")).role())
                .isEqualTo(ActivityRole.PARTICIPANT);
        assertThat(only(OneLine.work(Category.CULTURE_SPORTS, "举行教工气排球赛。")).role()).isEqualTo(ActivityRole.HOST);
    }

    @Test
    void saysWhyItTookANameForAnEvent() {
        Activity race = only(OneLine.work(Category.CULTURE_SPORTS, "组织教职工环湖长跑。"));
        assertThat(race.explanation().rule()).startsWith("activity-heads.txt:");
        assertThat(race.explanation().parts().get(0).evidence().get(0).in("组织教职工环湖长跑。")).isEqualTo("组织");
    }

    private static Activity only(OneLine line) {
        List<Activity> found = line.extract().activities();
        assertThat(found).as(line.text()).hasSize(1);
        return found.get(0);
    }

    private static List<String> shown(OneLine line) {
        return line.extract().activities().stream().map(ActivityReaderTest::show).toList();
    }

    private static String show(Activity activity) {
        String times = activity.occurrences().isPresent() ? " " + activity.occurrences().getAsInt() : "";
        return activity.canonical() + " " + activity.type().id() + " " + activity.status().id() + " "
                + activity.role().id() + times;
    }
}
