package org.gonghui.analyzer.publication;

import org.gonghui.corpus.text.Message;

/// What web pages say by themselves.
final class Words {

    static final Message TO_CONTENT = new Message("跳到正文", "Skip to the content");
    static final Message PAGES = new Message("页面", "Pages");
    static final Message ON_THIS_PAGE = new Message("本页内容", "On this page");
    static final Message OVERVIEW = new Message("概览", "Overview");
    static final Message PREVIOUS = new Message("上一页", "Previous");
    static final Message NEXT = new Message("下一页", "Next");
    static final Message OTHERS = new Message("其他页面", "Other pages");
    static final Message CHART = new Message("图：", "Chart: ");
    static final Message TABLE = new Message("表：", "Table: ");
    static final Message DATA = new Message("图中的数", "The numbers of the chart");
    static final Message NO_NUMBER = new Message("— 表示没有数，不是零。", "— stands for no figure, not for zero.");
    static final Message NO_ROWS = new Message("没有可列的。", "There is nothing to list.");
    static final Message BACK = new Message("回到数字", "back to the number");
    static final Message TOP = new Message("回到页首", "Back to the top");

    private Words() {}

    /// What is there beyond what is shown.
    static Message more(int count) {
        return new Message("其余 " + count + " 条", count + " more");
    }

    /// What a chart shows, where only its numbers stand.
    static Message onPages(Message description) {
        return new Message("网页中的图：" + description.zh(), "The chart in the web pages: " + description.en());
    }

    static Message group(Message name, int pages) {
        return new Message(name.zh() + "（" + pages + "）", name.en() + " (" + pages + ")");
    }

    /// Where in a file something stands.
    static Message place(int start, int end) {
        return new Message("第 " + start + "–" + end + " 字符", "characters " + start + "–" + end);
    }
}
