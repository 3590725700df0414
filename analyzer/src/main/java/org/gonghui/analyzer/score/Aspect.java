package org.gonghui.analyzer.score;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What is compared.
public enum Aspect implements Labelled {
    BOUNDARY("boundary", "文档边界", "boundary"),
    DOCUMENT("document", "文档", "document"),
    KIND("kind", "段落类型", "kind"),
    CATEGORY("category", "工作类别", "category"),
    SUBSTANCE("substance", "实在程度", "substance"),
    FIGURE("figure", "数字", "figure"),
    ACTIVITY("activity", "活动", "activity");

    private final String id;
    private final Message label;

    Aspect(String id, String zh, String en) {
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
