package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gonghui.corpus.text.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The code book's `role`, each form in sentences of schools that do not exist.
class ActivityRolesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "县总工会举办的职工乒乓球赛上，我校两人进入前八。",
        "五月镇里搞气排球赛，我校男队第二。",
        "在区直机关职工运动会上，我们拿了三金一银。",
        "周老师获县师德演讲比赛二等奖。",
        "省赛上，我校教师夺得两个一等奖。",
        "年底通过市“模范职工之家”验收。",
        "组织参加青年教师论坛。",
        "参加了外校牵头的教师读书沙龙。"})
    void takesWhatOthersHeldForTheirs(String text) {
        assertThat(roles(text)).isEqualTo("participant");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "配合教务处，组织青年教师说课比赛。",
        "单身青年联谊会是和镇医院团委合办的，去了9人。",
        "师生诗歌朗诵会与团委一起搞的，演了12个节目。",
        "工会协助教导处举行教学比武。"})
    void sharesWhatWasHeldTogether(String text) {
        assertThat(roles(text)).isEqualTo("co-host");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "十月举行教工运动会，全体教师参加。",
        "工会与行政进行了一次工资集体协商。",
        "参加省职工互助保障的会员180人。",
        "31名教师报名参加社区清淤志愿服务。",
        "紧密配合党支部，发挥工会的特点，十一月举办教工演讲比赛。"})
    void keepsForTheUnionWhatItsMembersJoin(String text) {
        assertThat(roles(text)).isEqualTo("host");
    }

    /// The different roles of what the line names, in their order.
    private static String roles(String text) {
        return OneLine.work(Category.CULTURE_SPORTS, text)
                .extract()
                .activities()
                .stream()
                .map(activity -> activity.role().id())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
