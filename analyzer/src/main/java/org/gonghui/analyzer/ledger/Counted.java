package org.gonghui.analyzer.ledger;

import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;

/// Which paragraphs count. Those of a plan are never work done, whatever they say.
public enum Counted implements Labelled {
    /// Work done: paragraphs of kind work, in summaries.
    DONE("done", "已完成的工作", "work done"),
    /// Plans: paragraphs of kind future-plan in summaries; those and the work paragraphs of plans.
    PLANNED("planned", "今后打算", "plans"),
    /// Both.
    ALL("all", "工作与打算", "work and plans");

    private final String id;
    private final Message label;

    Counted(String id, String zh, String en) {
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

    /// Whether documents of this kind can hold what is counted: no plan holds work done.
    boolean takes(DocumentKind kind) {
        return switch (kind) {
            case SUMMARY -> true;
            case PLAN -> this != DONE;
            case OTHER -> false;
        };
    }

    /// Whether a paragraph counts, given its kind after [#effective].
    boolean takes(ParagraphKind kind) {
        return switch (this) {
            case DONE -> kind == ParagraphKind.WORK;
            case PLANNED -> kind == ParagraphKind.FUTURE_PLAN;
            case ALL -> kind.isCategorised();
        };
    }

    /// The kind under which a paragraph counts: in a plan, work is still to be done.
    static ParagraphKind effective(DocumentKind document, ParagraphKind paragraph) {
        return document == DocumentKind.PLAN && paragraph == ParagraphKind.WORK ? ParagraphKind.FUTURE_PLAN : paragraph;
    }
}
