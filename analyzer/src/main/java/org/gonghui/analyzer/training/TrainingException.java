package org.gonghui.analyzer.training;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Too little to learn from.
public final class TrainingException extends UserException {

    private static final long serialVersionUID = 1L;

    private final int groups;

    TrainingException(int groups, int needed) {
        super(new Message("互不雷同的标注文档只有 " + groups + " 篇，训练至少要 " + needed + " 篇；请多给一些标注文件夹",
                "only " + groups + " annotated documents are no near copies of each other, training needs " + needed
                        + "; give more annotated folders"));
        this.groups = groups;
    }

    /// How many documents there are that are no near copies of each other.
    public int groups() {
        return groups;
    }
}
