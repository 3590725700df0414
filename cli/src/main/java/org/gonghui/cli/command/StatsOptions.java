package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsRequestException;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.analyzer.report.TableFormat;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.Style;
import org.gonghui.cli.render.TerminalTable;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which statistics are wanted, and in what form.
final class StatsOptions {

    /// The forms of a table, as they are written on the command line.
    enum Format {
        table, csv, json, jsonl, xlsx
    }

    @Option(names = "--by", paramLabel = "DIMENSION", split = ",", hideParamSyntax = true, descriptionKey = "by")
    private List<String> by = List.of("school", "category");

    @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "measure")
    private String measure = "paragraphs";

    @Option(names = "--kind", paramLabel = "done|planned|all", descriptionKey = "kind")
    private @Nullable String kind;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "stats.format")
    private @Nullable Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--raw", descriptionKey = "raw")
    private boolean raw;

    /// What is asked for.
    StatsRequest request() throws StatsRequestException {
        return StatsRequest.parse(by, measure, Optional.ofNullable(kind));
    }

    /// Refuses what cannot be shown before any work is done.
    ///
    /// @throws UserException if a workbook would go to the screen, if the output cannot be written there, or if its name
    ///     tells another form than was asked for
    /// @throws IOException if there is no permission to write the output
    void check() throws IOException, UserException {
        if (form() == Format.xlsx && output == null) {
            throw new UserException(new Message("xlsx 要写到文件：请加 -o 文件.xlsx",
                    "a workbook goes to a file: add -o FILE.xlsx"));
        }
        if (output != null) {
            OutputFile.check(output);
        }
    }

    /// Shows or writes a table.
    void show(StatsTable table, Console console) throws IOException, UserException {
        if (output == null) {
            write(table, console);
        } else {
            save(table, output, console);
        }
    }

    private Format form() throws UserException {
        return ResultForm.of(format, output, Format.table);
    }

    private void write(StatsTable table, Console console) throws IOException, UserException {
        if (form() == Format.table) {
            Style style = console.outIsTerminal() ? Style.COLOUR : Style.PLAIN;
            console.out().print(new TerminalTable(console.language(), console.width(), style).render(table));
        } else {
            writer(console).write(table, console.out());
        }
    }

    private void save(StatsTable table, Path file, Console console) throws IOException, UserException {
        if (form() == Format.table) {
            String text = new TerminalTable(console.language(), console.width(), Style.PLAIN).render(table);
            OutputFile.write(file, out -> out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } else {
            writer(console).write(table, file);
        }
        console.remark(new Message("已写到 " + file, "written to " + file));
    }

    private TableWriter writer(Console console) throws UserException {
        TableFormat tableFormat = switch (form()) {
            case table, csv -> TableFormat.CSV;
            case json -> TableFormat.JSON;
            case jsonl -> TableFormat.JSONL;
            case xlsx -> TableFormat.XLSX;
        };
        return new TableWriter(tableFormat, console.language(), raw ? Audience.PROGRAMS : Audience.PEOPLE);
    }
}
