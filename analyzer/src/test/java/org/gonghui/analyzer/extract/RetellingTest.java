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
        "书法比赛结束后，又办红叶杯书法比赛。 | 书法比赛 | 红叶杯书法比赛 | false",
        "三月开例会，例会定下分工。 | 例会 | 例会 | false",
        "三月办书法比赛，十月办书法比赛。 | 书法比赛 | 书法比赛 | false",
        "上半年书法比赛，下半年书法比赛。 | 书法比赛 | 书法比赛 | false",
        "组织春游（湿地公园一日游）。 | 春游 | 湿地公园一日游 | true",
        "趣味运动会（拔河、跳绳）。 | 趣味运动会 | 拔河 | false",
        "到敬老院包饺子、打扫卫生。 | 到敬老院包饺子 | 打扫卫生 | true",
        "包饺子、打扫卫生。 | 包饺子 | 打扫卫生 | false",
        "“慈善一日捐”共捐款8950元。 | “慈善一日捐” | 捐款 | true",
        "慈善一日捐。为患病同事共捐款300元。 | 慈善一日捐 | 捐款 | false",
        "书法比赛之后是象棋比赛。 | 书法比赛 | 象棋比赛 | false"})
    void tellsWhetherALaterNameIsThatOfAnEarlierEvent(String text, String earlier, String later, boolean again) {
        Span first = span(text, text.indexOf(earlier), earlier);
        Span last = span(text, text.lastIndexOf(later), later);

        assertThat(Retelling.is(text, first, last)).isEqualTo(again);
    }

    private static Span span(String text, int start, String name) {
        assertThat(start).as(text).isNotNegative();
        return new Span(start, start + name.length());
    }
}
