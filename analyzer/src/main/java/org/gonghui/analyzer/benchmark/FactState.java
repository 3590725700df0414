package org.gonghui.analyzer.benchmark;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What the documents of a school and period say of a matter. None of the first three is a zero.
public enum FactState implements Labelled {
    NOT_MENTIONED("not-mentioned", "未提及", "not mentioned"),
    MENTIONED("mentioned", "提及无数", "mentioned without figure"),
    REDACTED("redacted", "被遮", "redacted"),
    FIGURE("figure", "有数", "figure");

    private final String id;
    private final Message label;

    FactState(String id, String zh, String en) {
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
