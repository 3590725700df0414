package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What can be asked of a token. Ids and labels are the names of attributes in queries.
public enum Attribute implements Labelled {
    /// The word exactly as it stands in the text.
    WORD("word", "词", "word"),
    /// Its part of speech in the tag set of the segmenter; that of punctuation begins with `w`.
    POS("pos", "词性", "part of speech");

    private final String id;
    private final Message label;

    Attribute(String id, String zh, String en) {
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
