package org.gonghui.corpus.text;

/// What a figure counts.
public enum Unit implements Labelled {
    CNY("CNY", "元", "yuan"),
    PERSON("person", "人", "persons"),
    PERSON_TIME("person-time", "人次", "person-times"),
    HOUSEHOLD("household", "户", "households"),
    EVENT("event", "次", "events"),
    ITEM("item", "项", "items"),
    ARTICLE("article", "篇", "articles"),
    THING("thing", "件", "things"),
    RATIO("ratio", "比例", "ratio"),
    RANK("rank", "名次", "rank"),
    AWARD("award", "奖项", "awards"),
    AREA("area", "面积", "area"),
    LENGTH("length", "长度", "length"),
    WEIGHT("weight", "重量", "weight"),
    PAIR("pair", "对", "pairs"),
    TEAM("team", "队", "teams"),
    CLASS("class", "课节", "lessons"),
    OTHER("other", "其他", "other");

    private final String id;
    private final Message label;

    Unit(String id, String zh, String en) {
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
