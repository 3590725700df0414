package org.gonghui.corpus.copies;

import java.util.Optional;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.School;

/// Whether two documents are of one school.
public enum Relation implements Labelled {
    SAME_SCHOOL("same-school", "同校", "same school"),
    OTHER_SCHOOL("other-school", "跨校", "other school"),
    /// At least one of them does not say whose it is.
    UNKNOWN("unknown", "校名不明", "unknown");

    private final String id;
    private final Message label;

    Relation(String id, String zh, String en) {
        this.id = id;
        this.label = new Message(zh, en);
    }

    static Relation of(School one, School other) {
        Optional<String> first = key(one);
        Optional<String> second = key(other);
        if (first.isEmpty() || second.isEmpty()) {
            return UNKNOWN;
        }
        return first.equals(second) ? SAME_SCHOOL : OTHER_SCHOOL;
    }

    /// What is the same for documents of one school and for no others: the id, or the name where there is none.
    static Optional<String> key(School school) {
        return school.id().map(id -> "#" + id).or(school::name);
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
