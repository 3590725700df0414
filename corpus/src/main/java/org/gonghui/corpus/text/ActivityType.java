package org.gonghui.corpus.text;

/// The types of activity in the code book.
public enum ActivityType implements Labelled {
    CONTEST_SPORTS("contest-sports", "体育比赛", "sports contest"),
    CONTEST_ARTS("contest-arts", "文艺比赛", "arts contest"),
    CONTEST_TEACHING("contest-teaching", "教学竞赛", "teaching contest"),
    CONTEST_KNOWLEDGE("contest-knowledge", "知识竞赛", "knowledge contest"),
    PERFORMANCE("performance", "演出", "performance"),
    CELEBRATION("celebration", "庆祝联欢", "celebration"),
    VISIT("visit", "慰问走访", "visit"),
    AID("aid", "帮扶救助", "aid"),
    DONATION("donation", "捐助", "donation"),
    HEALTH_CHECK("health-check", "体检", "health check"),
    INSURANCE("insurance", "参保", "insurance"),
    TRAINING_LECTURE("training-lecture", "培训讲座", "training or lecture"),
    STUDY("study", "学习", "study"),
    OUTING("outing", "出游", "outing"),
    MEETING_CONGRESS("meeting-congress", "教代会", "congress"),
    MEETING_OTHER("meeting-other", "会议", "meeting"),
    APPRAISAL("appraisal", "评议", "appraisal"),
    SELECTION_AWARD("selection-award", "评选表彰", "selection or award"),
    CEREMONY("ceremony", "仪式", "ceremony"),
    PUBLICITY("publicity", "宣传", "publicity"),
    MENTORING("mentoring", "结对", "mentoring"),
    VOLUNTEER("volunteer", "志愿服务", "volunteering"),
    BENEFIT("benefit", "福利发放", "benefit"),
    CAMPAIGN("campaign", "主题活动", "campaign"),
    FACILITY_PROJECT("facility-project", "阵地建设", "facility project");

    private final String id;
    private final Message label;

    ActivityType(String id, String zh, String en) {
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
