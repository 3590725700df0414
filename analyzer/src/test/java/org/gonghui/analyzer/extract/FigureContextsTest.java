package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Per;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureContextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "每人每年缴纳50元，共计7800元。 | 50元 person year & 7800元",
        "慰问标准为200元/人。 | 200元 person",
        "工会委员每月一次例会。 | 一次 month",
        "一年两次查账。 | 两次 year",
        "一年来共查账3次。 | 3次",
        "给每位女教师发9斤苹果。 | 9斤 person",
        "为每位教师投保，共缴9360元。 | 9360元",
        "人均300元，慰问8人。 | 300元 person & 8人"})
    void tellsWhatAFigureIsToldForEachOf(String text, String expected) {
        assertThat(figures(Category.WELFARE_HEALTH, text)).extracting(FigureContextsTest::each)
                .containsExactly(expected.split(" & "));
    }

    @Test
    void tellsWhatIsCounted() {
        OneLine line = OneLine.work(Category.RELIEF_VISITS, "看望10位教师，发放慰问金500元，添椅子3把。");
        assertThat(line.extract().figures()).extracting(figure -> figure.context().object().map(o -> o.in(line.text())))
                .extracting(object -> object.orElse("")).containsExactly("教师", "慰问金", "椅子");
    }

    @Test
    void tellsWhichActivityAFigureBelongsTo() {
        OneLine line = OneLine.work(Category.ORGANIZATION_BUILDING, "元旦举行拔河比赛，120人参加；图书室购书300册。");
        List<Figure> figures = line.extract().figures();
        assertThat(figures.get(0).context().activity().orElseThrow().in(line.text())).isEqualTo("拔河比赛");
        assertThat(figures.get(0).context().category()).contains(Category.CULTURE_SPORTS);
        assertThat(figures.get(1).context().activity()).isEmpty();
        assertThat(figures.get(1).context().category()).contains(Category.ORGANIZATION_BUILDING);
    }

    private static List<Figure> figures(Category category, String text) {
        return OneLine.work(category, text.strip()).extract().figures();
    }

    private static String each(Figure figure) {
        List<Per> per = figure.context().per();
        return figure.text() + per.stream().map(Labelled::id).map(id -> " " + id).collect(Collectors.joining());
    }
}
