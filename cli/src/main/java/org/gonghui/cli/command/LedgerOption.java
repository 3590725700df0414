package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the input ledger goes, and what it means for the exit code.
final class LedgerOption {

    @Option(names = "--ledger", paramLabel = "CSV", descriptionKey = "ledger")
    private @Nullable Path file;

    /// Writes the ledger if asked to, tells its sums, and gives the exit code.
    int settle(List<InputRow> rows, Console console) throws IOException {
        if (file != null) {
            write(file, rows);
        }
        console.remark(sums(rows));
        boolean refused = rows.stream().anyMatch(row -> row.outcome() == InputOutcome.REFUSED);
        return refused ? Gonghui.DONE_WITH_REFUSALS : Gonghui.DONE;
    }

    private static void write(Path file, List<InputRow> rows) throws IOException {
        throw new IOException("not yet " + file + rows.size());
    }

    /// How many inputs ended how, e.g. 输入 42 个：已入库 40，拒收 2.
    static Message sums(List<InputRow> rows) {
        return new Message("输入 " + rows.size() + " 个：" + counts(rows, "，", true),
                rows.size() + " inputs: " + counts(rows, ", ", false));
    }

    private static String counts(List<InputRow> rows, String separator, boolean chinese) {
        return Arrays.stream(InputOutcome.values())
                .filter(outcome -> count(rows, outcome) > 0)
                .map(outcome -> (chinese ? outcome.label().zh() : outcome.label().en()) + " " + count(rows, outcome))
                .collect(Collectors.joining(separator));
    }

    private static long count(List<InputRow> rows, InputOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
