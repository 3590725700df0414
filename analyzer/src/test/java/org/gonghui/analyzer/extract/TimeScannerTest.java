package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScannerTest {

    @ParameterizedTest
    @CsvSource({"2019年3月, 2019-03", "二〇一九年十一月, 2019-11", "2018—2019学年第一学期, 2018/2019-1", "2017-2019年, 2017..2019",
        "前三季度, 2020-Q1..2020-Q3", "去年下半年, 2019-H2", "去年的三月, 2019-03", "4月5日至7日, 2020-04-05..2020-04-07",
        "自9月起, 2020-09..2020", "“十三五”期间, 2016..2020", "前年, 2018", "五年来, 2016..2020"})
    void aTimeHasAForm(String words, String form) throws RuleException {
        assertThat(only(words)).contains(new FigurePeriod(form));
    }

    @ParameterizedTest
    @CsvSource({"每月一次", "3个月", "一年一度", "12人"})
    void whatIsNoTimeIsNone(String words) throws RuleException {
        assertThat(only(words)).isEmpty();
    }

    @Test
    void saysWhereARuleIsWrong() {
        assertThatThrownBy(() -> new TimeScanner(RuleFile.parse("times.txt", "[time]\nnever 去年")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("never");
        assertThatThrownBy(() -> new TimeScanner(RuleFile.parse("times.txt", "[plan]\n2016 soon 十三五")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("soon");
    }

    private static Optional<FigurePeriod> only(String words) throws RuleException {
        DocumentTime document = new DocumentTime(new Period(PeriodType.CALENDAR_YEAR, OptionalInt.of(2020),
                Optional.empty(), Optional.empty(), PeriodBasis.TITLE, Confidence.STATED));
        return new TimeScanner(RuleFile.builtIn("figure-times.txt")).scan(words, document)
                .stream()
                .findFirst()
                .flatMap(time -> time.dated().or(() -> time.word().flatMap(word -> document.of(word, false))));
    }
}
