package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.DisplayWidth;

/// Notes as lines of a width: the word before the colon stands out, and is not repeated for several notes of a sort.
final class NoteLines {

    private static final int GAP = 2;

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String lastHead = "";

    NoteLines(int width) {
        this.width = width;
    }

    /// Adds a note such as `说明：……`; one without a colon has no word that stands out.
    void add(String note) {
        int head = headLength(note);
        put(note.substring(0, head), Wrapping.lines(note.substring(head), room(note.substring(0, head))));
    }

    private static int headLength(String note) {
        int full = note.indexOf('：');
        int half = note.indexOf(": ");
        return full >= 0 ? full + 1 : half >= 0 ? half + 2 : 0;
    }

    /// Adds a list, in columns as wide as its widest item.
    void add(String head, List<String> items) {
        int column = items.stream().mapToInt(DisplayWidth::of).max().orElse(0) + GAP;
        int perLine = Math.max(1, (room(head) + GAP) / column);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i += perLine) {
            StringBuilder text = new StringBuilder();
            for (String item : items.subList(i, Math.min(items.size(), i + perLine))) {
                text.append(Padding.right(item, column));
            }
            texts.add(text.toString().stripTrailing());
        }
        put(head, texts);
    }

    private void put(String head, List<String> texts) {
        String indent = Padding.blanks(DisplayWidth.of(head));
        String before = head.equals(lastHead) ? indent : head;
        for (String text : texts) {
            lines.add(before + text);
            before = indent;
        }
        lastHead = head;
    }

    private int room(String head) {
        return width - DisplayWidth.of(head);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
