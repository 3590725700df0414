package org.gonghui.corpus.text;

/// How exact a figure is. See [Figure].
public enum Precision implements Labelled {
    EXACT("exact", "确数", "exact"),
    APPROX("approx", "约数", "approximate"),
    LOWER("lower", "至少", "lower bound"),
    UPPER("upper", "至多", "upper bound"),
    RANGE("range", "区间", "range"),
    VAGUE("vague", "模糊", "vague"),
    REDACTED("redacted", "被遮", "redacted");

    private final String id;
    private final Message label;

    Precision(String id, String zh, String en) {
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
