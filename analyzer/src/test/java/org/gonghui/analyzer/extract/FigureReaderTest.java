package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "relief-visits | 慰问生病教师十多人次 | relief.person_times",
        "relief-visits | 发放慰问金800元 | relief.amount",
        "relief-visits | 走访困难教师，送去米面油，价值4000元 | relief.amount",
        "welfare-health | 给教师子女发放学习用品，价值2100元 | welfare.amount",
        "culture-sports | 添置跑步机，价值12000元 | facility.amount",
        "charity-service | 慈善一日捐2880元 | charity.amount",
        "organization-building | 上报信息21篇 | info.articles",
        "organization-building | 教职工入会率达100% | membership.rate",
        "democratic-management | 六月两次召开教代会预备会 | congress.prep",
        "democratic-management | 召开教代会一次 | congress.count",
        "democratic-management | 收到提案18件 | proposal.count",
        "professional-development | 市级课题结题三项 | research.closed",
        "professional-development | 青蓝工程结成12对 | mentoring.pairs",
        "affairs-disclosure | 校内公开栏两处 | disclosure.boards",
        "professional-development | 获市二等奖 | award.grade",
        "culture-sports | 获团体第3名 | award.rank",
        "organization-building | 工会委员每月例会一次 | meeting.frequency",
        "relief-visits | 家里有事的教师，工会都送去500元 | relief.amount"})
    void tellsWhatAFigureMeasures(String category, String text, String measure) {
        Figure figure = only(OneLine.work(org.gonghui.corpus.text.Labelled.of(Category.class, category), text));
        assertThat(figure.measure()).isEqualTo(measure);
        assertThat(figure.explanation().conclusion()).isEqualTo(measure);
        assertThat(figure.explanation().parts()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void countsListenersAmongTheTrainedNotAmongTheHonoured() {
        Figure listeners = only(OneLine.work(Category.IDEOLOGY_ETHICS, "“身边的榜样”宣讲到校，46名教师听讲。"));
        assertThat(listeners.measure()).isEqualTo("training.persons");
        Figure honoured = only(OneLine.work(Category.IDEOLOGY_ETHICS, "表彰师德标兵6名。"));
        assertThat(honoured.measure()).isEqualTo("award.persons");
    }

    @Test
    void takesTheStatusFromTheParagraph() {
        assertThat(only(OneLine.plan(Category.CULTURE_SPORTS, "办球赛三场")).status()).isEqualTo(FactStatus.PLANNED);
        assertThat(only(OneLine.work(Category.CULTURE_SPORTS, "办球赛三场")).status()).isEqualTo(FactStatus.DONE);
    }

    @Test
    void takesTheStatusFromTheClauseWhereItSaysSo() {
        OneLine both = OneLine.work(Category.ORGANIZATION_BUILDING, "添了3把椅子，正准备再添16多把。");
        assertThat(both.extract().figures()).extracting(Figure::status)
                .containsExactly(FactStatus.DONE, FactStatus.PLANNED);
        assertThat(OneLine.work(Category.CULTURE_SPORTS, "本月将开展系列活动：组织一次教工合唱比赛、评出先进小组5个。").extract()
                .figures()).hasSize(2).allMatch(figure -> figure.status() == FactStatus.PLANNED);
        assertThat(only(OneLine.work(Category.WELFARE_HEALTH, "工会将分批次为56名教师体检。")).status())
                .isEqualTo(FactStatus.PLANNED);
        assertThat(only(OneLine.work(Category.CULTURE_SPORTS, "按上级要求每学期活动不少于两次。")).status())
                .isEqualTo(FactStatus.REQUIRED);
        assertThat(only(OneLine.work(Category.OTHER_TASKS, "计划生育检查四次。")).status()).isEqualTo(FactStatus.DONE);
    }

    private static Figure only(OneLine line) {
        assertThat(line.figures()).hasSize(1);
        return line.extract().figures().get(0);
    }
}
