package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFormTest {

    private static final int NOUN = 5;

    private static TitleForm form(String text, int score) {
        return TitleForm.of(text, MarkerReader.read(text), score);
    }

    @ParameterizedTest
    @CsvSource({"学校工会工作总结3,3", "学校工会工作总结第十二篇.,12", "工作总结【精选第7】.,7", "工作总结(通用范文十),10",
        "工作总结之二,2", "学校工会工作总结,0", "2023年学校工会工作总结,0", "工作总结三五一十,0", "学校工会第2份.,2"})
    void readsTheNumberOfASeriesAtTheEnd(String title, int number) {
        assertThat(form(title, NOUN).series()).isEqualTo(number);
        assertThat(form(title, 0).series()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"篇一:学校工会工作总结,2,1", "【第2篇】学校工会工作总结,5,2", "第十则,0,10", "第十则,5,10", "篇一:学校工会,0,0"})
    void readsTheNumberOfASeriesAtTheBeginning(String title, int score, int number) {
        assertThat(form(title, score).series()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"学校工会工作总结(精选10篇),true", "学校工会工作总结五篇】,true", "学校工会工作总结(精选篇),true", "学校工会工作总结(篇),true",
        "学校工会工作总结(第2页),true", "学校工会工作总结第2页,false", "学校工会工作总结第3篇,false", "最新小学工会年终工作总结范文,true", "小学工会工作总结范文,false",
        "学校工会工作总结3篇。,false"})
    void tellsAPageOfManyFromOneOfThem(String title, boolean ofPage) {
        assertThat(form(title, NOUN).ofPage()).isEqualTo(ofPage);
    }

    @ParameterizedTest
    @CsvSource({"述职人:霁川县松坪小学工会,false", "总结人:校工会,false", "述职报告:霁川县松坪小学,true", "工会主席述职报告,true"})
    void takesNobodyWhoSignsForATitle(String line, boolean fits) {
        assertThat(form(line, NOUN).fits()).isEqualTo(fits);
    }

    @Test
    void takesWhatIsAttachedForNoTitleUnlessItIsAnotherTextOfTheUnion() {
        assertThat(form("附:2023年主要活动安排", NOUN).fits()).isFalse();
        assertThat(form("附:松坪小学工会2023年工作计划", NOUN).fits()).isTrue();
    }

    @Test
    void takesNoSentenceNorNumberNorLongLine() {
        assertThat(form("学校工会工作总结", NOUN).fits()).isTrue();
        assertThat(form("现将工作总结如下", NOUN).fits()).isFalse();
        assertThat(form("学校工会工作总结:", NOUN).fits()).isFalse();
        assertThat(form("一、工作总结", NOUN).fits()).isFalse();
        assertThat(form("总".repeat(TitleForm.MAX_LENGTH), NOUN).fits()).isTrue();
        assertThat(form("总".repeat(TitleForm.MAX_LENGTH + 1), NOUN).fits()).isFalse();
    }
}
