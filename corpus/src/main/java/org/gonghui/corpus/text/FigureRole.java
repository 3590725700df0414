package org.gonghui.corpus.text;

/// What a figure is among the figures around it. Only a [#TOTAL] may be added to others.
public enum FigureRole implements Labelled {
    TOTAL("total", "全数", "total"),
    /// 慰问85人次，其中住院21人次: contained in a figure told before, or in one told as the sum.
    PART("part", "其中", "part of another"),
    /// 比上年增加3200元: by how much something changed.
    CHANGE("change", "增减", "change"),
    /// 由92项增加到105项: what it was before.
    EARLIER("earlier", "往期", "of an earlier time"),
    /// 退休教师32人: how many there are, whatever was done for them.
    STOCK("stock", "现有", "stock"),
    /// 慈善会捐的18万元设备: given to the school, not by it.
    RECEIVED("received", "受赠", "received");

    private final String id;
    private final Message label;

    FigureRole(String id, String zh, String en) {
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
