package org.gonghui.corpus.text;

/// Whose document it is.
public enum Organisation implements Labelled {
    SCHOOL_UNION("school-union", "学校工会", "school union"),
    OTHER_UNION("other-union", "其他工会", "other union"),
    OTHER("other", "其他组织", "other organisation");

    private final String id;
    private final Message label;

    Organisation(String id, String zh, String en) {
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
