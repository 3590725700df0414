package org.gonghui.corpus.text;

/// Whether a document reports, plans, or does neither.
public enum DocumentKind implements Labelled {
    SUMMARY("summary", "总结", "summary"),
    PLAN("plan", "计划", "plan"),
    OTHER("other", "其他", "other");

    private final String id;
    private final Message label;

    DocumentKind(String id, String zh, String en) {
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
