package org.gonghui.corpus.text;

/// Groups of work categories, for tables that are too fine with all fourteen.
public enum CategoryGroup implements Labelled {
    DEMOCRACY("democracy", "民主管理", "democratic management"),
    RIGHTS("rights", "维权", "rights protection"),
    TEAM("team", "队伍建设", "team building"),
    CULTURE("culture", "文体", "culture and sports"),
    CARE("care", "服务关爱", "services and care"),
    WOMEN("women", "女工", "women workers"),
    ORGANIZATION("organization", "自身建设", "the union itself"),
    OTHER("other", "其他", "other");

    private final String id;
    private final Message label;

    CategoryGroup(String id, String zh, String en) {
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
