package org.gonghui.corpus.text;

/// What part the union had in an activity.
public enum ActivityRole implements Labelled {
    HOST("host", "主办", "host"),
    CO_HOST("co-host", "协办", "co-host"),
    PARTICIPANT("participant", "参加", "participant"),
    OBSERVER("observer", "观摩", "observer");

    private final String id;
    private final Message label;

    ActivityRole(String id, String zh, String en) {
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
