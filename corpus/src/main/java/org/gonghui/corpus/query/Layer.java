package org.gonghui.corpus.query;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// In what a query is looked for.
public enum Layer implements Labelled {
    /// In the words of a paragraph: the query is cut by the same segmenter, and its words have to follow one another.
    /// Several queries separated by blanks have to occur in the same paragraph, in any order.
    WORDS("words", "词", "words"),
    /// In the characters of a paragraph: every occurrence of exactly these characters, blanks and punctuation included,
    /// however the text was cut into words.
    CHARS("chars", "字", "characters");

    private final String id;
    private final Message label;

    Layer(String id, String zh, String en) {
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
