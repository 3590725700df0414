package org.gonghui.corpus.text;

/// What became of an input. Every input ends in exactly one.
public enum InputOutcome implements Labelled {
    INDEXED("indexed", "已收录", "indexed"),
    UNCHANGED("unchanged", "未改动", "unchanged"),
    DUPLICATE("duplicate-of", "重复", "duplicate"),
    EMPTY("empty", "无内容", "empty"),
    REFUSED("refused", "拒收", "refused");

    private final String id;
    private final Message label;

    InputOutcome(String id, String zh, String en) {
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
