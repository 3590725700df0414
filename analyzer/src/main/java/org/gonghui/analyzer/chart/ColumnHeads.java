package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.DisplayWidth;

/// Headings above narrow columns: in short lines below each other if they can be broken so, else
/// upwards.
final class ColumnHeads {

    private static final double LINE = 13;
    private static final int FONT = 11;
    private static final int MOST_LINES = 4;
    /// The longest that is written upwards.
    private static final double LONGEST = 180;

    private final List<String> heads;
    private final double left;
    private final double width;
    private final List<List<String>> lines;
    private final boolean upright;

    ColumnHeads(List<String> heads, double left, double width) {
        this.heads = heads;
        this.left = left;
        this.width = width;
        int perLine = Math.max(1, (int) Math.floor((width - 3) / FONT));
        lines = heads.stream().map(head -> lines(head, perLine)).toList();
        upright = heads.stream().allMatch(ColumnHeads::isWide)
                && lines.stream().allMatch(broken -> broken.size() <= MOST_LINES);
    }

    /// Whether all characters are wide, so that a line may end behind each of them.
    private static boolean isWide(String head) {
        return head.codePoints().allMatch(character -> DisplayWidth.of(character) == 2);
    }

    /// As few lines as there can be, about as long as each other.
    private static List<String> lines(String head, int perLine) {
        List<String> lines = new ArrayList<>();
        int[] characters = head.codePoints().toArray();
        int left = Math.ceilDiv(characters.length, perLine);
        int from = 0;
        while (left > 0) {
            int length = Math.ceilDiv(characters.length - from, left);
            lines.add(new String(characters, from, length));
            from += length;
            left--;
        }
        return lines;
    }

    double height() {
        if (upright) {
            return lines.stream().mapToInt(List::size).max().orElse(0) * LINE + 6;
        }
        return Texts.widest(heads, FONT, 20, LONGEST) + 6;
    }

    void draw(double top, Canvas canvas) {
        double bottom = top + height();
        for (int column = 0; column < heads.size(); column++) {
            double middle = left + (column + 0.5) * width;
            if (upright) {
                upright(lines.get(column), middle, bottom, canvas);
            } else {
                upwards(heads.get(column), middle + 4, bottom - 6, canvas);
            }
        }
    }

    private static void upright(List<String> lines, double middle, double bottom, Canvas canvas) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(middle, bottom - 8 - (lines.size() - 1 - i) * LINE, lines.get(i), "text-anchor", "middle",
                    "font-size", Integer.toString(FONT));
        }
    }

    private static void upwards(String head, double x, double y, Canvas canvas) {
        canvas.text(x, y, Texts.fit(head, LONGEST - FONT, FONT), "transform",
                "rotate(-90 " + Canvas.at(x) + " " + Canvas.at(y) + ")", "font-size", Integer.toString(FONT));
    }
}
