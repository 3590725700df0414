package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gonghui.analyzer.report.Audience;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.analyzer.report.TableFormat;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.Style;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In what form a table is given, and where.
final class TableOutput {

    /// The forms of a table, as they are written on the command line.
    enum Format {
        table, csv, json, jsonl, xlsx
    }

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "stats.format")
    private @Nullable Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--raw", descriptionKey = "raw")
    private boolean raw;

    /// A table that can be given in every form.
    interface Content {

        /// As people read it on a terminal.
        String text(Console console, Style style);

        void write(TableWriter writer, OutputStream out) throws IOException;

        /// In full or not at all.
        void write(TableWriter writer, Path file) throws IOException, UserException;
    }

    /// Refuses what cannot be given, before any work is done.
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
    void give(Content content, Console console) throws IOException, UserException {
        if (output == null) {
            show(content, console);
        } else {
            save(content, output, console);
        }
    }

    /// Whether the table is for people at a terminal, rather than complete for programs and spreadsheets.
    boolean isText() throws UserException {
        return form() == Format.table;
    }

    private Format form() throws UserException {
        return ResultForm.of(format, output, Format.table);
    }

    private void show(Content content, Console console) throws IOException, UserException {
        if (isText()) {
            console.out().print(content.text(console, console.outIsTerminal() ? Style.COLOUR : Style.PLAIN));
        } else {
            content.write(writer(console), console.out());
        }
    }

    private void save(Content content, Path file, Console console) throws IOException, UserException {
        if (isText()) {
            String text = content.text(console, Style.PLAIN);
            OutputFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } else {
            content.write(writer(console), file);
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
