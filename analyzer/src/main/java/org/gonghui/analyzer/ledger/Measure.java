package org.gonghui.analyzer.ledger;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What is counted.
public enum Measure implements Labelled {
    /// Number of paragraphs.
    PARAGRAPHS("paragraphs", "段落数", "paragraphs"),
    /// Han characters, letters and digits of the paragraphs.
    CHARACTERS("characters", "字数", "characters"),
    /// Number of documents with at least one such paragraph.
    DOCUMENTS("documents", "文档数", "documents"),
    /// Share of the row's counted paragraphs, in 0..1.
    SHARE("share", "占比", "share");

    private final String id;
    private final Message label;

    Measure(String id, String zh, String en) {
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
