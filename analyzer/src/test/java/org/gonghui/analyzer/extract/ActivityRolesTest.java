package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gonghui.corpus.text.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The code book's `role`, each form in sentences of schools that do not exist.
class ActivityRolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "县总工会举办的职工乒乓球赛上，我校两人进入前八。 | participant",
        "五月镇里搞气排球赛，我校男队第二。 | participant",
        "在区直机关职工运动会上，我们拿了三金一银。 | participant",
        "周老师获县师德演讲比赛二等奖。 | participant",
        "省赛上，我校教师夺得两个一等奖。 | participant",
        "年底通过市“模范职工之家”验收。 | participant",
        "组织参加青年教师论坛。 | participant",
        "参加了外校牵头的教师读书沙龙。 | participant"})
    void takesWhatOthersHeldForTheirs(String text, String role) {
        assertThat(roles(text)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "配合教务处，组织青年教师说课比赛。 | co-host",
        "单身青年联谊会是和镇医院团委合办的，去了9人。 | co-host",
        "师生诗歌朗诵会与团委一起搞的，演了12个节目。 | co-host",
        "工会协助教导处举行教学比武。 | co-host"})
    void sharesWhatWasHeldTogether(String text, String role) {
        assertThat(roles(text)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "十月举行教工运动会，全体教师参加。 | host",
        "工会与行政进行了一次工资集体协商。 | host",
        "参加省职工互助保障的会员180人。 | host",
        "31名教师报名参加社区清淤志愿服务。 | host",
        "紧密配合党支部，发挥工会的特点，十一月举办教工演讲比赛。 | host"})
    void keepsForTheUnionWhatItsMembersJoin(String text, String role) {
        assertThat(roles(text)).isEqualTo(role);
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
