package org.gonghui.analyzer.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.FigurePeriod;

/// A time told in a paragraph. Offsets count in it.
///
/// @param start where its words begin
/// @param end where its words end
/// @param word what they say, unless they are a date
/// @param dated the time they mean, if it does not depend on who asks
/// @param year the year they mean as a whole, 0 if they mean none
/// @param compared whether it is but compared with: 比去年
record TimeMention(int start, int end, Optional<TimeWord> word, Optional<FigurePeriod> dated, int year,
        boolean compared) {

    private static final Set<TimeWord> OTHER_YEARS = EnumSet.of(TimeWord.LAST_YEAR, TimeWord.YEAR_BEFORE_LAST,
            TimeWord.NEXT_YEAR);

    /// A date.
    static TimeMention date(int start, int end, FigurePeriod dated, int year) {
        return new TimeMention(start, end, Optional.empty(), Optional.of(dated), year, false);
    }

    /// The same, but compared with.
    TimeMention asCompared() {
        return new TimeMention(start, end, word, dated, year, true);
    }

    /// Whether a month, half-year or quarter told right behind it is of the year it tells.
    boolean isOfAYear() {
        return year > 0 || word.filter(OTHER_YEARS::contains).isPresent();
    }

    /// Whether it counts only where no other time is told.
    boolean isWeak() {
        return word.filter(TimeWord.SINCE_WEAK::equals).isPresent();
    }
}
