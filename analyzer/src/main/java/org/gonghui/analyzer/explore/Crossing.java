package org.gonghui.analyzer.explore;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What n-grams and windows do at punctuation. It is no word in either case, and takes no place.
public enum Crossing implements Labelled {
    /// They end there.
    STOPS("stops", "不跨标点", "not across punctuation"),
    /// They go on with the next word of the paragraph.
    CROSSES("crosses", "跨标点", "across punctuation");

    private final String id;
    private final Message label;

    Crossing(String id, String zh, String en) {
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
