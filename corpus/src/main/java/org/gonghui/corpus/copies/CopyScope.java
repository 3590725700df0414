package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// How much two documents share.
public enum CopyScope implements Labelled {
    /// At least [CopySettings#documentShare] of one of them.
    DOCUMENT("document", "整篇", "document"),
    /// Single passages.
    PASSAGES("passages", "段落", "passages");

    private final String id;
    private final Message label;

    CopyScope(String id, String zh, String en) {
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
