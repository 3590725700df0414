package org.gonghui.corpus.text;

/// How the school of a document is known.
public enum SchoolStatus implements Labelled {
    STATED("stated", "写明全称", "full name stated"),
    RESOLVED("resolved", "由简称确定", "resolved from a short form"),
    LISTED("listed", "文档清单", "document list"),
    HIDDEN("hidden", "未写明", "hidden");

    private final String id;
    private final Message label;

    SchoolStatus(String id, String zh, String en) {
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
