package org.gonghui.corpus.split;

/// The ways in which lines are numbered, outermost first.
enum Numbering {
    /// 第一部分
    PART(0),
    /// 一、
    CHINESE(1),
    /// （一）
    PAREN_CHINESE(2),
    /// 1.
    ARABIC(3),
    /// (1) and 1)
    PAREN_ARABIC(4),
    /// ①
    CIRCLED(5),
    /// 首先, 其次, 第一, 一是
    SPOKEN(6),
    /// no number
    NONE(7);

    /// Number of styles, none included.
    static final int COUNT = 8;

    private final int level;

    Numbering(int level) {
        this.level = level;
    }

    /// 0 outermost.
    int level() {
        return level;
    }
}
