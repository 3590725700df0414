package org.gonghui.corpus.text;

/// How far an activity reaches that others hold.
public enum ActivityLevel implements Labelled {
    TOWNSHIP("township", "乡镇", "township"),
    COUNTY("county", "县区", "county"),
    CITY("city", "市", "city"),
    PROVINCE("province", "省", "province"),
    NATION("nation", "全国", "nation");

    private final String id;
    private final Message label;

    ActivityLevel(String id, String zh, String en) {
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
