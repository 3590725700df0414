package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.corpus.text.PeriodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearReaderTest {

    @ParameterizedTest
    @CsvSource({"1998年,1998", "在2023年里,2023", "二○一一年,2011", "二〇二三年,2023", "一九九八年,1998", "工作总结2023,2023",
        "320人在2024年,2024", "2020上半年工作总结,2020", "2021下半年,2021", "2020上下,", "12019年,", "2023人,", "三〇二三年,", "202,"})
    void findsAYearWhereverItStands(String text, Integer year) {
        var years = YearReader.years(text);
        if (year == null) {
            assertThat(years).isEmpty();
        } else {
            assertThat(years).singleElement().extracting(YearReader.Year::year).isEqualTo(year);
        }
    }

    @Test
    void findsAllYearsOfALine() {
        assertThat(YearReader.years("2021年和2022年，以及2022-2023学年")).extracting(YearReader.Year::year)
                .containsExactly(2021, 2022, 2022);
    }

    @ParameterizedTest
    @CsvSource({"20__年,true", "20xx年,true", "--年,true", "201x年,true", "二〇○○年,true", "=学年,true", "2023年,false",
        "A-B,false", "23*年,true"})
    void seesThatAYearIsBlanked(String text, boolean blanked) {
        assertThat(YearReader.isRedacted(text)).isEqualTo(blanked);
    }

    @ParameterizedTest
    @CsvSource({"半年来的工作,FIRST_HALF", "上半年,FIRST_HALF", "下半年来,SECOND_HALF", "本学期,TERM", "本期来,TERM",
        "学年,SCHOOL_YEAR"})
    void tellsTheKindOfPeriod(String text, PeriodType type) {
        assertThat(YearReader.type(text)).contains(type);
    }

    @Test
    void tellsNoKindWhereNoneIsNamed() {
        assertThat(YearReader.type("一年来的半数工作，日期待定")).isEmpty();
    }
}
