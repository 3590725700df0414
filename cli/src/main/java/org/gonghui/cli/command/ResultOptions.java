package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ResultText;
import org.gonghui.cli.render.Style;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tech.tablesaw.api.Table;

/// How a result is given: on the screen its first rows, in files and to programs all, unless a limit is asked for.
final class ResultOptions {

    private static final int ON_SCREEN = 50;

    @Mixin
    private TableOutput table = new TableOutput();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "result.limit")
    private @Nullable Integer limit;

    /// Refuses what cannot be given, before any work is done.
    ///
    /// @throws UserException as [TableOutput#check], or if the limit is negative
    /// @throws IOException as [TableOutput#check]
    void check() throws IOException, UserException {
        if (limit != null && limit < 0) {
            throw new UserException(new Message("--limit 不能是负数，给的是 " + limit,
                    "--limit must not be negative, got " + limit));
        }
        table.check();
    }

    /// Whether it is for people at a terminal: then a table may be given in short.
    boolean isForScreen() throws UserException {
        return table.isText();
    }

    /// Shows or writes rows that are read as they are given.
    ///
    /// @param brief makes of the first rows what people read on the screen
    void give(FactRows rows, Function<Table, ResultTable> brief, Console console) throws IOException, UserException {
        int most = rows(table.isText() ? ON_SCREEN : Integer.MAX_VALUE);
        table.give(new Paged(rows, brief, most), console);
    }

    /// Rows as content.
    private record Paged(FactRows rows, Function<Table, ResultTable> brief, int most)
            implements
                TableOutput.Content {

        @Override
        public String text(Console console, Style style) {
            try {
                return new ResultText(console.language(), console.width(), style)
                        .render(brief.apply(rows.first(most)), rows.size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(TableWriter writer, OutputStream out) throws IOException {
            writer.write(new LimitedResult(rows, most), out);
        }

        @Override
        public void write(TableWriter writer, Path file) throws IOException, UserException {
            writer.write(new LimitedResult(rows, most), file);
        }
    }

    /// Shows or writes a result.
    void give(ResultTable result, Console console) throws IOException, UserException {
        table.give(new Result(table.isText() ? result : limited(result), rows(ON_SCREEN)), console);
    }

    private int rows(int otherwise) {
        int rows = limit == null ? otherwise : limit;
        return rows == 0 ? Integer.MAX_VALUE : rows;
    }

    private ResultTable limited(ResultTable result) {
        int rows = rows(Integer.MAX_VALUE);
        return rows >= result.size()
                ? result
                : result.first(rows).with(new Message("共 " + result.size() + " 行，按 --limit 只有前 " + rows + " 行。",
                        "Of " + result.size() + " rows in all, only the first " + rows + ", as --limit says."));
    }

    /// A result as content.
    record Result(ResultTable table, int rows) implements TableOutput.Content {

        @Override
        public String text(Console console, Style style) {
            return new ResultText(console.language(), console.width(), style).render(table, rows);
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
