package org.gonghui.analyzer.profile;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Of what the shares are.
public enum ProfileMeasure implements Labelled {
    /// Of work paragraphs.
    PARAGRAPHS("paragraphs", "段落", "paragraphs"),
    /// Of the characters of work paragraphs.
    CHARACTERS("characters", "字数", "characters");

    private final String id;
    private final Message label;

    ProfileMeasure(String id, String zh, String en) {
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
