package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.DisplayWidth;

/// Headings above narrow columns: in short lines below each other if they can be broken so, else slanting.
final class ColumnHeads {

    private static final double LINE = 14;
    private static final int FONT = 12;
    private static final int MOST_LINES = 4;
    /// The longest slanting heading.
    private static final double LONGEST = 150;

    private final List<String> heads;
    private final double left;
    private final double width;
    private final List<List<String>> lines;
    private final boolean upright;

    ColumnHeads(List<String> heads, double left, double width) {
        this.heads = heads;
        this.left = left;
        this.width = width;
        int columns = (int) Math.floor((width - 2) / (FONT * 0.5));
        lines = heads.stream().map(head -> lines(head, columns)).toList();
        upright = heads.stream().allMatch(ColumnHeads::isWide)
                && lines.stream().allMatch(broken -> broken.size() <= MOST_LINES);
    }

    /// Whether all characters are wide, so that a line may end behind each of them.
    private static boolean isWide(String head) {
        return head.codePoints().allMatch(character -> DisplayWidth.of(character) == 2);
    }

    private static List<String> lines(String head, int columns) {
        List<String> lines = new ArrayList<>();
        int perLine = Math.max(1, columns / 2);
        int[] characters = head.codePoints().toArray();
        for (int from = 0; from < characters.length; from += perLine) {
            lines.add(new String(characters, from, Math.min(perLine, characters.length - from)));
        }
        return lines;
    }

    double height() {
        if (upright) {
            return lines.stream().mapToInt(List::size).max().orElse(0) * LINE + 6;
        }
        return Texts.widest(heads, FONT, 20, LONGEST) * 0.72 + 12;
    }

    void draw(double top, Canvas canvas) {
        double bottom = top + height();
        for (int column = 0; column < heads.size(); column++) {
            double middle = left + (column + 0.5) * width;
            if (upright) {
                upright(lines.get(column), middle, bottom, canvas);
            } else {
                slanting(heads.get(column), middle, bottom - 6, canvas);
            }
        }
    }

    private static void upright(List<String> lines, double middle, double bottom, Canvas canvas) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(middle, bottom - 8 - (lines.size() - 1 - i) * LINE, lines.get(i), "text-anchor", "middle",
                    "font-size", Integer.toString(FONT));
        }
    }

    private static void slanting(String head, double x, double y, Canvas canvas) {
        canvas.text(x, y, Texts.fit(head, LONGEST, FONT), "transform",
                "rotate(-45 " + Canvas.at(x) + " " + Canvas.at(y) + ")", "font-size", Integer.toString(FONT));
    }
}
