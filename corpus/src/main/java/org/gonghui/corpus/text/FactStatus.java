package org.gonghui.corpus.text;

/// Whether what is told was done. Only [#DONE] counts as work done.
public enum FactStatus implements Labelled {
    DONE("done", "已做", "done"),
    ROUTINE("routine", "常规", "routine"),
    PLANNED("planned", "计划", "planned"),
    REQUIRED("required", "要求", "required"),
    NEGATED("negated", "未做", "not done"),
    UNKNOWN("unknown", "不明", "unknown");

    private final String id;
    private final Message label;

    FactStatus(String id, String zh, String en) {
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
