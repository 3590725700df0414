package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    private static Period period(String... lines) {
        return Documents.resolve(lines).period();
    }

    private static Period plan(String... lines) {
        return Documents.resolve(new SchoolResolver(), DocumentKind.PLAN, Organisation.SCHOOL_UNION, lines).period();
    }

    @ParameterizedTest
    @CsvSource({"城南小学工会2022年工作总结, 2022, CALENDAR_YEAR", "城南小学工会二〇二二年度工作总结, 2022, CALENDAR_YEAR",
        "城南小学工会二○○四年工作总结, 2004, CALENDAR_YEAR",
        "城南小学工会２０２２年工作总结, 2022, CALENDAR_YEAR", "城南小学工会2022—2023学年工作总结, 2023, SCHOOL_YEAR",
        "城南小学工会2022学年工作总结, 2023, SCHOOL_YEAR",
        "城南小学工会2022-2023学年度第一学期工作总结, 2022, TERM", "城南小学工会2022-2023学年度第二学期工作总结, 2023, TERM",
        "城南小学工会2022年上半年工作总结, 2022, FIRST_HALF",
        "城南小学工会2022年下半年工作小结, 2022, SECOND_HALF",
        "城南小学工会2022统计年度工作总结, 2022, STATISTICS_YEAR", "城南小学工会这一年（2022）, 2022, CALENDAR_YEAR",
        "城南小学工会2022年工作总结和2023年工作计划, 2022, CALENDAR_YEAR"})
    void readsTheTitle(String title, int year, PeriodType type) {
        Period period = period("#" + title, "　　会员人人满意。");
        assertThat(period.year()).hasValue(year);
        assertThat(period.type()).isEqualTo(type);
        assertThat(period.basis()).isEqualTo(PeriodBasis.TITLE);
        assertThat(period.confidence()).isEqualTo(Confidence.STATED);
    }

    @Test
    void takesThePlannedYearOfAPlan() {
        assertThat(plan("#城南小学工会2022年工作总结和2023年工作计划", "　　要办好事。").year()).hasValue(2023);
    }

    @Test
    void countsNewsUnderTheYearOfItsDay() {
        Period news = Documents.resolve(new SchoolResolver(), DocumentKind.OTHER, Organisation.SCHOOL_UNION,
                "　　2022年1月14日下午，我校召开三届五次教代会，听取了2021年的工作报告。", "　　2021年的报告获得通过。").period();
        assertThat(news.year()).hasValue(2022);
        assertThat(news.basis()).isEqualTo(PeriodBasis.TEXT);
    }

    @Test
    void readsTheOpening() {
        Period period = period("　　2021年，我校工会在支部领导下工作。", "　　会员人人满意。");
        assertThat(period.year()).hasValue(2021);
        assertThat(period.basis()).isEqualTo(PeriodBasis.TEXT);
    }

    @Test
    void prefersTheYearReportedToTheDateOfDelivery() {
        assertThat(period("#——2022年1月在城南小学四届五次教代会上的工会工作报告", "　　我向大会汇报2021年的工作，请大家审议。", "　　谢谢。").year()).hasValue(2021);
    }

    @ParameterizedTest
    @CsvSource({"2022年12月30日, 2022", "2022年1月12日, 2021", "二〇二三年一月六日, 2022", "2022.12.30, 2022", "2022-02-01, 2021"})
    void readsTheSignature(String date, int year) {
        Period period = period("　　我校工会做了许多事。", "　　会员人人满意。", "城南小学工会　" + date);
        assertThat(period.year()).hasValue(year);
        assertThat(period.basis()).isEqualTo(PeriodBasis.SIGNATURE);
        assertThat(period.confidence()).isEqualTo(Confidence.INFERRED);
    }

    @Test
    void countsASchoolYearUnderTheYearInWhichItEnds() {
        Period period = period("　　本学年，我校工会做了许多事。", "　　会员人人满意。", "2023年7月5日");
        assertThat(period.type()).isEqualTo(PeriodType.SCHOOL_YEAR);
        assertThat(period.year()).hasValue(2023);
        assertThat(period.start()).contains(LocalDate.of(2022, 9, 1));
        assertThat(period.end()).contains(LocalDate.of(2023, 8, 31));
    }

    @Test
    void countsAStatisticsYearUnderTheYearInWhichItEnds() {
        Period period = period("#城南小学工会2022统计年度工作总结", "　　会员人人满意。");
        assertThat(period.start()).contains(LocalDate.of(2021, 10, 1));
        assertThat(period.end()).contains(LocalDate.of(2022, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20__年", "20xx年", "20--年", "--年", "201x年", "20_年", "__年", "XX年", "====年"})
    void givesABlankedYearNoValue(String year) {
        Period period = period("#学校工会2024年工作总结", "　　" + year + "，我校工会在支部领导下工作，现将情况总结如下：", "　　会员人人满意。", "2024年1月5日");
        assertThat(period.year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校工会2024年工作总结6", "学校工会工作总结2024（一）", "2024年工会工作总结范文篇3"})
    void doesNotTrustTheYearsOfASeries(String title) {
        assertThat(period("#" + title, "　　我校工会在支部领导下工作。", "　　会员人人满意。").year()).isEmpty();
    }

    @Test
    void trustsTheYearOfATitleWithoutSchoolOnlyWeakly() {
        Period period = period("#2022年工会工作总结", "　　我校工会在支部领导下工作。", "　　会员人人满意。");
        assertThat(period.year()).hasValue(2022);
        assertThat(period.confidence()).isEqualTo(Confidence.WEAK);
    }

    @ParameterizedTest
    @CsvSource({"　　第38个教师节前评出先进。, 2022", "　　第三十个教师节前评出先进。, 2014", "　　迎接建党100周年。, 2021", "　　学习十六届三中全会精神。, 2003",
        "　　唱响建国六十周年。, 2009"})
    void infersTheYearFromEvents(String line, int year) {
        Period period = period("　　一年来，我校工会在支部领导下工作。", line);
        assertThat(period.year()).hasValue(year);
        assertThat(period.basis()).isEqualTo(PeriodBasis.INFERRED);
        assertThat(period.confidence()).isEqualTo(Confidence.INFERRED);
    }

    @Test
    void doesNotTakeTheYearOfADocumentQuoted() {
        assertThat(period("　　一年来，我校工会按〔2019〕9号文件和《2018年工作要点》工作。", "　　会员人人满意。").year()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#城南小学工会09年工作总结, 2009", "#城南小学工会12年度工作总结, 2012", "#城南小学工会98年度工作总结, 1998"})
    void readsYearsOfTwoDigits(String title, int year) {
        assertThat(period(title, "　　会员人人满意。").year()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#城南小学工会12年工作总结", "#城南小学08年级组工作总结", "#城南小学第08年度会总结", "#城南小学3.08年会总结"})
    void takesNoLengthOfTimeForAYear(String title) {
        assertThat(period(title, "　　会员人人满意。").year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　2021年，校工会将工会工作与教学工作相结合。", "　　2021年，我们按照计划开展工作。"})
    void takesTheYearOfWhatWasTakenInHand(String line) {
        assertThat(period("#学校工会工作总结", line, "　　会员人人满意。").year()).hasValue(2021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　我校建于2001年，工会现有会员112人。", "　　本人自2015年担任工会主席以来，一直努力工作。", "　　我从2015年起担任工会工作。",
        "　　我叫许某，2016年当选为校工会主席。", "　　2025年，校工会将继续办实事。"})
    void doesNotTakeTheYearOfABeginning(String line) {
        assertThat(period("#学校工会工作总结", line, "　　会员人人满意。").year()).isEmpty();
    }

    @Test
    void takesTheDayOfItsSiteForThatOfNews() {
        Period news = Documents.resolve(new SchoolResolver(), DocumentKind.OTHER, Organisation.SCHOOL_UNION,
                "#城南小学工会举行拔河比赛", "~发布时间：2021-01-06 来源：城南小学", "　　1月5日，城南小学工会举行拔河比赛。").period();
        assertThat(news.year()).hasValue(2021);
        assertThat(news.confidence()).isEqualTo(Confidence.INFERRED);
    }

    @Test
    void takesTheDayOfItsSiteWeaklyForThatOfASchoolsOwnSummary() {
        Period period = period("#城南小学工会工作总结", "~发布时间：2021-01-06 来源：城南小学", "　　我校工会做了许多事。", "　　会员人人满意。");
        assertThat(period.year()).hasValue(2020);
        assertThat(period.basis()).isEqualTo(PeriodBasis.INFERRED);
        assertThat(period.confidence()).isEqualTo(Confidence.WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#学校工会工作总结", "#城南小学工会工作总结篇二", "#城南小学工会20__年工作总结"})
    void leavesASummaryThatSitesPassOnWithoutAYear(String title) {
        assertThat(period("~发布时间：2021-01-06", title, "　　我校工会做了许多事。", "　　会员人人满意。").year()).isEmpty();
    }

    @Test
    void knowsATermOfAnUnknownYear() {
        Period period = period("　　本学期，我校工会做了许多事。", "xx年7月3日");
        assertThat(period.type()).isEqualTo(PeriodType.TERM);
        assertThat(period.year()).isEmpty();
        assertThat(period.basis()).isEqualTo(PeriodBasis.NONE);
    }
}
