package org.gonghui.analyzer.county;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;

/// A period as people say it.
///
/// @param year the year it is counted under: of a school year and of a statistics year the one in which it ends
record PeriodWords(int year, PeriodType type) {

    Message message() {
        return switch (type) {
            case CALENDAR_YEAR -> new Message(year + " 年", Integer.toString(year));
            case SCHOOL_YEAR -> new Message((year - 1) + "—" + year + " 学年", "school year " + (year - 1) + "/" + year);
            case STATISTICS_YEAR -> new Message(year + " 统计年度", "statistics year " + year);
            case FIRST_HALF -> new Message(year + " 年上半年", "first half of " + year);
            case SECOND_HALF -> new Message(year + " 年下半年", "second half of " + year);
            case TERM -> new Message(year + " 年（按学期写的）", year + " (by term)");
            case UNKNOWN -> new Message(year + " 年（起止未写明）", year + " (from and to not told)");
        };
    }
}
