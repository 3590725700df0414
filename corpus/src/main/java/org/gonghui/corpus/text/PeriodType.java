package org.gonghui.corpus.text;

/// The kinds of period that a summary can cover. They are never mixed silently.
public enum PeriodType implements Labelled {
    CALENDAR_YEAR("calendar-year", "自然年", "calendar year"),
    SCHOOL_YEAR("school-year", "学年", "school year"),
    STATISTICS_YEAR("statistics-year", "统计年度", "statistics year"),
    FIRST_HALF("first-half", "上半年", "first half-year"),
    SECOND_HALF("second-half", "下半年", "second half-year"),
    TERM("term", "学期", "term"),
    UNKNOWN("unknown", "未知", "unknown");

    private final String id;
    private final Message label;

    PeriodType(String id, String zh, String en) {
        this.id = id;
        this.label = new Message(zh, en);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Message label() {
        return label;
    }
}
