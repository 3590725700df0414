package org.gonghui.analyzer.explore;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What is counted as one and the same.
public enum WordUnit implements Labelled {
    /// Equal words, whatever their part of speech.
    WORD("word", "词", "word"),
    /// Equal words of equal part of speech.
    WORD_POS("word-pos", "词和词性", "word and part of speech"),
    /// Words of equal part of speech.
    POS("pos", "词性", "part of speech");

    private final String id;
    private final Message label;

    WordUnit(String id, String zh, String en) {
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
