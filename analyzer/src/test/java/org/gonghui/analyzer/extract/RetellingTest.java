package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.corpus.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "举行红叶杯书法比赛，书法比赛收到作品三十件。 | 红叶杯书法比赛 | 书法比赛 | true",
        "召开校务恳谈会。校务恳谈会由主席主持。 | 校务恳谈会 | 校务恳谈会 | true",
        "三月的红叶杯书法比赛、十二月的包饺子都很热闹。尤其是书法比赛，人人动笔。 | 红叶杯书法比赛 | 书法比赛 | true",
        "三月举行红叶杯书法比赛。十二月又办书法比赛。 | 红叶杯书法比赛 | 书法比赛 | false",
        "书法比赛结束后，又办红叶杯书法比赛。 | 书法比赛 | 红叶杯书法比赛 | false",
        "三月开例会，例会定下分工。 | 例会 | 例会 | false",
        "三月办书法比赛，十月办书法比赛。 | 书法比赛 | 书法比赛 | false",
        "上半年书法比赛，下半年书法比赛。 | 书法比赛 | 书法比赛 | false",
        "组织春游（湿地公园一日游）。 | 春游 | 湿地公园一日游 | true",
        "趣味运动会（拔河、跳绳）。 | 趣味运动会 | 拔河 | false",
        "探视住院教师28人，其中到省城探视5人。 | 探视住院教师 | 到省城探视 | true",
        "“慈善一日捐”中，教职工慷慨解囊，捐款共计8950元。 | “慈善一日捐” | 捐款 | true",
        "“慈善一日捐”共捐款8950元。 | “慈善一日捐” | 捐款 | true",
        "慈善一日捐。为患病同事共捐款300元。 | 慈善一日捐 | 捐款 | false",
        "走访困难教师5户，每户送去米和油。 | 走访困难教师 | 送去米和油 | true",
        "看望病休同事，并送上鲜花。 | 看望病休同事 | 送上鲜花 | true",
        "看望病休同事，为大家发放月饼。 | 看望病休同事 | 发放月饼 | false",
        "看望病休同事，送别老校长。 | 看望病休同事 | 送别老校长 | false",
        "课堂教学比武，28人参加，评出能手6名。 | 课堂教学比武 | 评出能手 | true",
        "师德讲座一场，评出标兵6名。 | 师德讲座 | 评出标兵 | false",
        "教师节表彰大会，8名教师受到表彰。 | 教师节表彰大会 | 教师受到表彰 | true",
        "捐书活动募得图书300册。 | 捐书活动 | 募得图书 | true",
        "捐书活动结束。义卖所得500元。 | 捐书活动 | 义卖所得 | false",
        "民主测评校领导，发出测评票71张。 | 民主测评校领导 | 发出测评票 | true",
        "迎新晚会上演出节目14个。 | 迎新晚会 | 演出节目 | true",
        "普法讲座一场，发放手册90本。 | 普法讲座 | 发放手册 | true",
        "青年读书会，一年共读6本书。 | 青年读书会 | 共读 | true",
        "青年读书会每月一次，期末开读书心得交流会。 | 青年读书会 | 读书心得交流会 | false",
        "干部培训班两期，培训120人次。 | 干部培训班 | 培训 | true",
        "干部培训班两期，又送培训下乡。 | 干部培训班 | 培训 | false",
        "坚持探望生病教师，本学期共探望5人次。 | 探望生病教师 | 探望 | true",
        "坚持探望生病教师。本学期探望5人次。 | 探望生病教师 | 探望 | false",
        "“银龄导航”聘请3位老教师指导备课。 | “银龄导航” | 指导备课 | true",
        "“银龄导航”之后请专家讲座。 | “银龄导航” | 讲座 | false",
        "退休教师回校参观，一起拍照。 | 回校参观 | 拍照 | true",
        "退休教师回校参观，拍照三张。 | 回校参观 | 拍照 | false",
        "急救培训半天，老师们学会包扎。 | 急救培训 | 学会包扎 | true",
        "急救培训半天。老师们学会包扎。 | 急救培训 | 学会包扎 | false",
        "举行运动会（教工拔河赛）。 | 运动会 | 教工拔河赛 | false",
        "“慈善一日捐”共捐款8950元； | “慈善一日捐” | 捐款 | true",
        "书法比赛之后是象棋比赛。 | 书法比赛 | 象棋比赛 | false"})
    void tellsWhetherALaterNameIsThatOfAnEarlierEvent(String text, String earlier, String later, boolean again) {
        Span first = span(text, text.indexOf(earlier), earlier);
        Span last = span(text, text.lastIndexOf(later), later);

        assertThat(Retelling.is(text, first, last)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "到敬老院包饺子、打扫卫生。 | 到敬老院包饺子 | 打扫卫生 | true",
        "到烈士陵园重温誓词。 | 到烈士陵园 | 重温誓词 | true",
        "包饺子、打扫卫生。 | 包饺子 | 打扫卫生 | false",
        "赴梅岭踏青、松湖采风。 | 赴梅岭踏青 | 松湖采风 | false"})
    void tellsWhetherWhatWasDoneWhereOneWentIsOneWithTheTrip(String text, String earlier, String later, boolean one) {
        Span first = span(text, text.indexOf(earlier), earlier);
        Span last = span(text, text.lastIndexOf(later), later);

        assertThat(Retelling.isOneTrip(text, first, last)).isEqualTo(one);
    }

    private static Span span(String text, int start, String name) {
        assertThat(start).as(text).isNotNegative();
        return new Span(start, start + name.length());
    }
}
