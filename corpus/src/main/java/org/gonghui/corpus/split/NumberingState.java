package org.gonghui.corpus.split;

/// The numbers seen in a document so far.
final class NumberingState {

    /// Preambles are shorter.
    private static final int MANY = 5;

    private final int[] last = new int[Numbering.COUNT];
    private int contentLines;
    private int numberedLines;

    /// Takes notice of a line of text that is neither title nor furniture.
    void add(Line line) {
        contentLines++;
        if (line.isNumbered()) {
            numberedLines++;
            int style = line.marker().style().level();
            last[style] = line.marker().value();
            for (int inner = style + 1; inner < last.length; inner++) {
                last[inner] = 0;
            }
        }
    }

    int contentLines() {
        return contentLines;
    }

    /// Whether the line is 第二部分 after 第一部分.
    boolean isNextPart(Line line) {
        return line.marker().style() == Numbering.PART && line.marker().value() > 1
                && line.marker().value() == last(Numbering.PART) + 1;
    }

    /// Whether the line, which has been noticed, is a part behind the first.
    boolean isLaterPart(Line line) {
        return line.marker().style() == Numbering.PART && line.marker().value() > 1
                && line.marker().value() == last(Numbering.PART);
    }

    /// How much the number of a line looks like a new beginning: 0 not at all, 9 very much.
    int restart(Line line) {
        return switch (line.marker().style()) {
            case CHINESE -> chinese(line);
            case PAREN_CHINESE -> parenthesised(line.marker().value());
            case ARABIC -> last(Numbering.CHINESE) == 0 && last(Numbering.PAREN_CHINESE) == 0
                    && line.marker().value() == 1 && last(Numbering.ARABIC) >= 3 ? 3 : 0;
            case PART, PAREN_ARABIC, CIRCLED, SPOKEN, NONE -> 0;
        };
    }

    private int chinese(Line line) {
        int before = last(Numbering.CHINESE);
        if (line.marker().value() != 1) {
            return before > 2 && line.marker().value() < before - 1 ? 2 : 0;
        }
        int first = line.score(Cue.PLAN) >= 4 ? 5 : 0;
        if (before > 0) {
            return first + (before > 1 ? 6 : 4);
        }
        return first + (numberedLines > 1 || contentLines > MANY ? 3 : 0);
    }

    private int parenthesised(int value) {
        if (value != 1) {
            return 0;
        }
        if (last(Numbering.CHINESE) == 0) {
            return last(Numbering.PAREN_CHINESE) >= 2 ? 4 : 0;
        }
        return last(Numbering.PAREN_CHINESE) == 0 && last(Numbering.ARABIC) >= 2 ? 3 : 0;
    }

    private int last(Numbering style) {
        return last[style.level()];
    }
}
