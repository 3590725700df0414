package org.gonghui.corpus.text;

/// What a line of text is for. Only [#WORK] and [#FUTURE_PLAN] carry a category.
public enum ParagraphKind implements Labelled {
    DOC_TITLE("doc-title", "文档标题", "document title"),
    HEADING("heading", "小标题", "heading"),
    PREAMBLE("preamble", "前言", "preamble"),
    CLOSING("closing", "结尾", "closing"),
    SHORTCOMINGS("shortcomings", "不足", "shortcomings"),
    FUTURE_PLAN("future-plan", "今后打算", "future plan"),
    WORK("work", "工作", "work done"),
    SITE_BOILERPLATE("site-boilerplate", "网站噪声", "page furniture"),
    OUT_OF_SCOPE("out-of-scope", "非学校工会内容", "out of scope");

    private final String id;
    private final Message label;

    ParagraphKind(String id, String zh, String en) {
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

    /// Whether a paragraph of this kind has a category.
    public boolean isCategorised() {
        return this == WORK || this == FUTURE_PLAN;
    }
}
