package org.gonghui.corpus.text;

/// How sure a reading is.
public enum Confidence implements Labelled {
    STATED("stated", "写明", "stated"),
    INFERRED("inferred", "推断", "inferred"),
    WEAK("weak", "存疑", "weak"),
    UNKNOWN("unknown", "未知", "unknown");

    private final String id;
    private final Message label;

    Confidence(String id, String zh, String en) {
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
