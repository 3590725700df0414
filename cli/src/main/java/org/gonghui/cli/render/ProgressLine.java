package org.gonghui.cli.render;

import java.util.Set;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;

/// Shows how far a run has come: a line that moves on a terminal, nothing elsewhere. Refused inputs are told as they
/// occur, the first few of them.
public final class ProgressLine {

    private static final int BAR_CELLS = 24;
    private static final int SHORTEST_BAR = 4;
    /// Longer lines would wrap on most terminals, and a line that wraps cannot be drawn over.
    private static final int LONGEST_LINE = 78;
    private static final int SHOWN_REFUSALS = 10;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final Console console;
    private final Message what;
    private final Set<String> untold;
    private long lastDrawn;
    private int drawnWidth;
    private int refused;

    /// Shows how far something has come.
    ///
    /// @param what what is going on, e.g. 正在分析
    /// @param untold sources whose refusal is not worth a line
    public ProgressLine(Console console, Message what, Set<String> untold) {
        this.console = console;
        this.what = what;
        this.untold = Set.copyOf(untold);
    }

    /// One more input is finished.
    ///
    /// @param done inputs finished, 1-based
    /// @param total inputs in all
    /// @param row what became of the last one
    public void advanced(int done, int total, InputRow row) {
        if (row.outcome() == InputOutcome.REFUSED && !untold.contains(row.source())) {
            refuse(row);
        }
        long now = System.nanoTime();
        if (isMoving() && (done == total || now - lastDrawn > REDRAW_NANOS)) {
            lastDrawn = now;
            draw(line(done, total));
        }
        if (isMoving() && done == total) {
            clear();
        }
    }

    private boolean isMoving() {
        return console.errIsTerminal() && !console.quiet();
    }

    private String line(int done, int total) {
        int width = Math.min(console.width() - 1, LONGEST_LINE);
        String count = " " + done + "/" + total;
        int room = width - DisplayWidth.of(console.text(what) + " []" + count);
        String bar = room < SHORTEST_BAR ? "" : bar(Math.min(room, BAR_CELLS), done, total);
        return DisplayWidth.fit(console.text(what) + bar + count, Math.max(1, width));
    }

    private static String bar(int cells, int done, int total) {
        int filled = total == 0 ? cells : (int) ((long) cells * done / total);
        return " [" + "#".repeat(filled) + ".".repeat(cells - filled) + "]";
    }

    /// Draws over what was drawn before, which may have been longer.
    private void draw(String line) {
        console.err().print("\r" + Padding.right(line, drawnWidth));
        console.err().flush();
        drawnWidth = DisplayWidth.of(line);
    }

    private void refuse(InputRow row) {
        refused++;
        if (isMoving()) {
            clear();
        }
        if (refused <= SHOWN_REFUSALS) {
            Message reason = row.reason().orElse(new Message("原因不明", "unknown reason"));
            console.warn(new Message("拒收 " + row.source() + "：" + reason.zh(), "refused " + row.source() + ": "
                    + reason.en()));
        } else if (refused == SHOWN_REFUSALS + 1) {
            console.warn(new Message("还有更多拒收的文件，见输入台账", "more inputs are refused, see the input ledger"));
        }
    }

    private void clear() {
        draw("");
        console.err().print("\r");
        console.err().flush();
    }
}
