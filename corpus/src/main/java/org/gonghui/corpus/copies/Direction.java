package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Which of two documents can have been the source.
public enum Direction implements Labelled {
    FIRST_IS_EARLIER("first-is-earlier", "先→后", "first is earlier"),
    UNKNOWN("unknown", "先后不明", "unknown");

    private final String id;
    private final Message label;

    Direction(String id, String zh, String en) {
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
