package org.gonghui.corpus.text;

/// How much evidence a work paragraph holds; only [#CONCRETE] counts as evidence.
public enum Substance implements Labelled {
    CONCRETE("concrete", "实事", "concrete"),
    ROUTINE("routine", "常规表述", "routine"),
    RHETORIC("rhetoric", "意义阐述", "rhetoric");

    private final String id;
    private final Message label;

    Substance(String id, String zh, String en) {
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
