package org.gonghui.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.explore.Concordance;
import org.gonghui.analyzer.report.TableWriter;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.ConcordanceText;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.Style;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A concordance in every form: lines for people, all of it for files.
///
/// @param query as it was written
/// @param concordance what was found
/// @param notes how to read it
/// @param shown lines for people at most
/// @param written rows of files at most
record ConcordanceContent(String query, Concordance concordance, List<Message> notes, int shown, int written)
        implements
            TableOutput.Content {

    @Override
    public String text(Console console, Style style) {
        try {
            ConcordanceText text = new ConcordanceText(console.language(), console.width(), style);
            return text.render(query, concordance, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(TableWriter writer, OutputStream out) throws IOException {
        writer.write(rows(), out);
    }

    @Override
    public void write(TableWriter writer, Path file) throws IOException, UserException {
        writer.write(rows(), file);
    }

    /// The rows that are written.
    private PagedResult rows() {
        return new LimitedResult(new Annotated(), written);
    }

    /// All rows, with the notes.
    private final class Annotated implements PagedResult {

        @Override
        public ResultTable head() {
            ResultTable head = concordance.head();
            for (Message note : notes) {
                head = head.with(note);
            }
            return head;
        }

        @Override
        public long size() {
            return concordance.size();
        }

        @Override
        public void pages(Pages pages) throws IOException {
            concordance.pages(pages);
        }
    }
}
