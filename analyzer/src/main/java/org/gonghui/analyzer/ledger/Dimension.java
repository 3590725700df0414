package org.gonghui.analyzer.ledger;

import java.util.Set;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What statistics can be broken down by.
public enum Dimension implements Labelled {
    SCHOOL("school", "学校", "school"),
    YEAR("year", "年份", "year"),
    STAGE("stage", "学段", "stage"),
    DOCUMENT("document", "文档", "document"),
    CATEGORY("category", "类别", "category"),
    GROUP("group", "类别组", "group"),
    KIND("kind", "段落种类", "paragraph kind");

    private final String id;
    private final Message label;

    Dimension(String id, String zh, String en) {
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

    /// Whether a document as a whole has a value of this dimension, rather than each of its paragraphs.
    public boolean isOfDocument() {
        return switch (this) {
            case SCHOOL, YEAR, STAGE, DOCUMENT -> true;
            case CATEGORY, GROUP, KIND -> false;
        };
    }

    /// Whether a table by both says more than one by either: not if one follows from the other.
    boolean combinesWith(Dimension other) {
        return this != other && !determined().contains(other) && !other.determined().contains(this);
    }

    private Set<Dimension> determined() {
        return switch (this) {
            case DOCUMENT -> Set.of(SCHOOL, YEAR, STAGE);
            case SCHOOL -> Set.of(STAGE);
            case CATEGORY -> Set.of(GROUP);
            case YEAR, STAGE, GROUP, KIND -> Set.of();
        };
    }
}
