package org.gonghui.corpus.text;

/// What a figure is told for each of: 每人50元, 每年两次.
public enum Per implements Labelled {
    PERSON("person", "每人", "per person"),
    HOUSEHOLD("household", "每户", "per household"),
    CLASS("class", "每班", "per class"),
    SCHOOL("school", "每校", "per school"),
    TEAM("team", "每组", "per team"),
    EVENT("event", "每次", "per event"),
    DAY("day", "每天", "per day"),
    WEEK("week", "每周", "per week"),
    MONTH("month", "每月", "per month"),
    QUARTER("quarter", "每季度", "per quarter"),
    TERM("term", "每学期", "per term"),
    YEAR("year", "每年", "per year");

    private final String id;
    private final Message label;

    Per(String id, String zh, String en) {
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
