package org.gonghui.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePeriodTest {

    @ParameterizedTest
    @CsvSource({"calendar-year, 2019", "school-year, 2018/2019", "statistics-year, 2018-10..2019-09",
        "first-half, 2019-H1", "second-half, 2019-H2", "term, 2019", "unknown, 2019"})
    void whatADocumentCoversHasAForm(String type, String form) {
        assertThat(FigurePeriod.of(period(type, Optional.empty()))).contains(new FigurePeriod(form));
    }

    @Test
    void aTermIsTheFirstOrTheSecondByTheDayItBegins() {
        assertThat(FigurePeriod.of(period("term", Optional.of(LocalDate.of(2018, 9, 1)))))
                .contains(new FigurePeriod("2018/2019-1"));
        assertThat(FigurePeriod.of(period("term", Optional.of(LocalDate.of(2019, 2, 18)))))
                .contains(new FigurePeriod("2018/2019-2"));
    }

    @Test
    void aDocumentOfAnUnknownYearHasNone() {
        assertThat(FigurePeriod.of(Period.UNKNOWN)).isEmpty();
    }

    @Test
    void rangesRunFromTheBeginningOfTheFirstToTheEndOfTheLast() {
        FigurePeriod statistics = FigurePeriod.month(2018, 10).to(FigurePeriod.month(2019, 9));

        assertThat(FigurePeriod.year(2017).to(statistics)).isEqualTo(new FigurePeriod("2017..2019-09"));
        assertThat(statistics.until()).isEqualTo(new FigurePeriod("..2019-09"));
        assertThat(FigurePeriod.day(2019, 3, 8).and(FigurePeriod.quarter(2019, 4)))
                .isEqualTo(new FigurePeriod("2019-03-08,2019-Q4"));
    }

    @Test
    void aYearThatIsNotKnownIsCrossedOut() {
        assertThat(FigurePeriod.half(0, 1)).isEqualTo(new FigurePeriod("XXXX-H1"));
        assertThat(FigurePeriod.term(0, 2)).isEqualTo(new FigurePeriod("XXXX/XXXX-2"));
    }

    @Test
    void wordsAreNoPeriod() {
        assertThatThrownBy(() -> new FigurePeriod("去年")).hasMessageContaining("去年");
        assertThatThrownBy(() -> new FigurePeriod("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Period period(String type, Optional<LocalDate> start) {
        return new Period(Labelled.of(PeriodType.class, type), OptionalInt.of(2019), start, Optional.empty(),
                PeriodBasis.TITLE, Confidence.STATED);
    }
}
