package org.gonghui.corpus.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.Test;

final class DatingTest {

    private static Summary document(DocumentKind kind, PeriodType type, int year, Confidence confidence) {
        return new Summary("a#1", "a", new Span(0, 1), "", kind, Organisation.SCHOOL_UNION, School.HIDDEN,
                new Period(type, OptionalInt.of(year), Optional.empty(), Optional.empty(), PeriodBasis.TEXT,
                        confidence),
                List.of());
    }

    private static Summary summary(PeriodType type, int year) {
        return document(DocumentKind.SUMMARY, type, year, Confidence.STATED);
    }

    @Test
    void anEarlierYearIsEarlier() {
        Summary early = summary(PeriodType.CALENDAR_YEAR, 2021);
        Summary late = summary(PeriodType.CALENDAR_YEAR, 2022);

        assertThat(Dating.isEarlier(early, late)).isTrue();
        assertThat(Dating.isEarlier(late, early)).isFalse();
        assertThat(Dating.isEarlier(early, early)).isFalse();
    }

    @Test
    void aHalfYearIsReportedBeforeItsYearAndASchoolYearAfterTheYearInWhichItBegins() {
        Summary year = summary(PeriodType.CALENDAR_YEAR, 2022);

        assertThat(Dating.isEarlier(summary(PeriodType.FIRST_HALF, 2022), year)).isTrue();
        assertThat(Dating.isEarlier(year, summary(PeriodType.SCHOOL_YEAR, 2022))).isTrue();
        assertThat(Dating.isEarlier(summary(PeriodType.STATISTICS_YEAR, 2022), year)).isTrue();
    }

    @Test
    void aPlanIsWrittenWhenItsPeriodBegins() {
        Summary plan = document(DocumentKind.PLAN, PeriodType.CALENDAR_YEAR, 2022, Confidence.STATED);

        assertThat(Dating.isEarlier(plan, summary(PeriodType.CALENDAR_YEAR, 2022))).isTrue();
        assertThat(Dating.isEarlier(summary(PeriodType.CALENDAR_YEAR, 2021), plan)).isFalse();
    }

    @Test
    void anUnsureYearTellsNothing() {
        Summary weak = document(DocumentKind.SUMMARY, PeriodType.CALENDAR_YEAR, 2015, Confidence.WEAK);

        assertThat(Dating.isEarlier(weak, summary(PeriodType.CALENDAR_YEAR, 2022))).isFalse();
    }
}
