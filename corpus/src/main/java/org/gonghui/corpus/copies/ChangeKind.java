package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What became of a piece of a passage in its copy.
public enum ChangeKind implements Labelled {
    /// Another number, or a number written or blanked in another way.
    NUMBER("number", "数字", "number"),
    /// Another word of the same group of the variant table.
    VARIANT("variant", "同义词", "variant"),
    /// Other words.
    REPLACED("replaced", "改写", "replaced"),
    /// Words that only the second text has.
    ADDED("added", "增加", "added"),
    /// Words that only the first text has.
    REMOVED("removed", "删去", "removed");

    private final String id;
    private final Message label;

    ChangeKind(String id, String zh, String en) {
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
