package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsRequestException;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.Style;
import org.gonghui.cli.render.TerminalTable;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which statistics are wanted, and in what form.
final class StatsOptions {

    @Option(names = "--by", paramLabel = "DIMENSION", split = ",", hideParamSyntax = true, descriptionKey = "by")
    private List<String> by = List.of("school", "category");

    @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "measure")
    private String measure = "paragraphs";

    @Option(names = "--kind", paramLabel = "done|planned|all", descriptionKey = "kind")
    private @Nullable String kind;

    @Mixin
    private TableOutput output = new TableOutput();

    /// What is asked for.
    StatsRequest request() throws StatsRequestException {
        return StatsRequest.parse(by, measure, Optional.ofNullable(kind));
    }

    /// As [TableOutput#check].
    void check() throws IOException, UserException {
        output.check();
    }

    /// Shows or writes a table.
    void show(StatsTable table, Console console) throws IOException, UserException {
        output.give(new Stats(table), console);
    }

    /// A table of statistics as content.
    private record Stats(StatsTable table) implements TableOutput.Content {

        @Override
        public String text(Console console, Style style) {
            return new TerminalTable(console.language(), console.width(), style).render(table);
        }

        @Override
        public void write(TableWriter writer, OutputStream out) throws IOException {
            writer.write(table, out);
        }

        @Override
        public void write(TableWriter writer, Path file) throws IOException, UserException {
            writer.write(table, file);
        }
    }
}
