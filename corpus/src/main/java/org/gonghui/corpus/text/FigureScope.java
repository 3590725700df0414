package org.gonghui.corpus.text;

/// Whose figure it is: who did, won, gave or got what it tells.
public enum FigureScope implements Labelled {
    /// The union of the school and its members, whatever is not told of somebody else.
    UNION("union", "工会", "union"),
    /// The school as a whole: its buildings, pupils and staff, what all of it gave, its honours.
    SCHOOL("school", "学校", "school"),
    /// A group that competed or was honoured as one: 团体总分第一名.
    TEAM("team", "团队", "team"),
    /// A single person: 周老师获一等奖.
    INDIVIDUAL("individual", "个人", "individual"),
    /// Those above and around the school, county or city, their unions and offices: 全县共有会员5600人, 县总工会下拨2万元.
    COUNTY("county", "县及上级", "county and above");

    private final String id;
    private final Message label;

    FigureScope(String id, String zh, String en) {
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
