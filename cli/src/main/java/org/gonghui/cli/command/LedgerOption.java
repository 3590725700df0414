package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.analyzer.report.FormulaDefence;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.InputCounts;
import org.gonghui.corpus.read.InputLedger;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the input ledger goes, and what it means for the exit code.
final class LedgerOption {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Option(names = "--ledger", paramLabel = "CSV", descriptionKey = "ledger")
    private @Nullable Path file;

    /// Writes the ledger if asked to, tells its sums, and gives the exit code. What systems and editors leave behind is
    /// in the ledger but does not make a run incomplete.
    int settle(List<Input> inputs, List<InputRow> rows, Console console) throws IOException, UserException {
        write(rows::stream);
        console.remark(InputCounts.of(rows).summary());
        Set<String> leftBehind = systemFiles(inputs);
        boolean refused = rows.stream()
                .anyMatch(row -> row.outcome() == InputOutcome.REFUSED && !leftBehind.contains(row.source()));
        return refused ? Gonghui.DONE_WITH_REFUSALS : Gonghui.DONE;
    }

    /// Refuses a file that cannot be written before any work is done.
    void check() throws IOException, UserException {
        if (file != null) {
            OutputFile.check(file);
        }
    }

    /// Where a user finds the input ledger of a run over folders.
    Message place() {
        return file == null
                ? new Message("输入台账（加 --ledger 文件.csv 得到）", "the input ledger (have it with --ledger FILE.csv)")
                : new Message("输入台账 " + file, "the input ledger " + file);
    }

    /// Writes the ledger if asked to.
    ///
    /// @param rows the rows, asked for once at most
    void write(Supplier<Stream<InputRow>> rows) throws IOException, UserException {
        if (file != null) {
            write(file, rows.get());
        }
    }

    /// Sources that nobody will miss.
    static Set<String> systemFiles(List<Input> inputs) {
        return inputs.stream().filter(Input::isSystemFile).map(Input::source).collect(Collectors.toUnmodifiableSet());
    }

    private static void write(Path file, Stream<InputRow> rows) throws IOException, UserException {
        OutputFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            InputLedger.write(rows.map(LedgerOption::defended), writer);
            writer.flush();
        });
    }

    private static InputRow defended(InputRow row) {
        Optional<Message> reason = row.reason()
                .map(why -> new Message(FormulaDefence.apply(why.zh()), FormulaDefence.apply(why.en())));
        return new InputRow(FormulaDefence.apply(row.source()), row.outcome(), reason, row.format(), row.charset(),
                row.bytes(), row.sha256(), row.documents());
    }
}
