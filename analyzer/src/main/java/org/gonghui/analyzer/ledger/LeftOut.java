package org.gonghui.analyzer.ledger;

import org.gonghui.corpus.text.Message;

/// Why a document does not count. What to do with copies of a text will be one more reason.
enum LeftOut {
    ORGANISATION("属于其他工会或其他组织", "of another union or organisation"),
    NEITHER("既非总结也非计划", "neither summary nor plan"),
    PLAN("是计划，没有已完成的工作", "a plan, which holds no work done");

    private final Message reason;

    LeftOut(String zh, String en) {
        this.reason = new Message(zh, en);
    }

    Message note(long documents) {
        return new Message("未计 " + documents + " 份文档：" + reason.zh() + "。",
                documents + (documents == 1 ? " document" : " documents") + " left out: " + reason.en() + ".");
    }
}
