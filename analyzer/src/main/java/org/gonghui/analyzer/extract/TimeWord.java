package org.gonghui.analyzer.extract;

import java.util.Locale;
import java.util.Optional;

/// What words without a date say of a time: `figure-times.txt` names them in lower case with dashes.
enum TimeWord {
    THIS, LAST_YEAR, LAST_ANNUAL, YEAR_BEFORE_LAST, NEXT_YEAR, LAST_SCHOOL_YEAR, NEXT_SCHOOL_YEAR, FIRST_TERM,
    SECOND_TERM, LAST_TERM, NEXT_TERM, FIRST_HALF, SECOND_HALF, QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4,
    QUARTERS_1_3, EARLIER, SINCE, SINCE_WEAK;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static Optional<TimeWord> find(String id) {
        for (TimeWord word : values()) {
            if (word.id.equals(id)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
