package org.gonghui.corpus.text;

/// Where a period was read.
public enum PeriodBasis implements Labelled {
    TITLE("title", "标题", "title"),
    TEXT("text", "正文", "text"),
    SIGNATURE("signature", "落款", "signature"),
    INFERRED("inferred", "推断", "inferred"),
    LISTED("listed", "文档清单", "document list"),
    NONE("none", "无", "none");

    private final String id;
    private final Message label;

    PeriodBasis(String id, String zh, String en) {
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
