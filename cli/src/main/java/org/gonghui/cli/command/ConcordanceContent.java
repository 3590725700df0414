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
        writer.write(new Rows(), out);
    }

    @Override
    public void write(TableWriter writer, Path file) throws IOException, UserException {
        writer.write(new Rows(), file);
    }

    /// The rows that are written.
    private final class Rows implements PagedResult {

        @Override
        public ResultTable head() {
            ResultTable head = concordance.head();
            for (Message note : notes) {
                head = head.with(note);
            }
            return size() == concordance.size()
                    ? head
                    : head.with(new Message("共 " + concordance.size() + " 行，按 --limit 只有前 " + size() + " 行。",
                            "Of " + concordance.size() + " rows in all, only the first " + size()
                                    + ", as --limit says."));
        }

        @Override
        public long size() {
            return Math.min(written, concordance.size());
        }

        @Override
        public void pages(Pages pages) throws IOException {
            long[] left = {size()};
            concordance.pages(page -> {
                int count = (int) Math.min(left[0], page.size());
                left[0] -= count;
                if (count > 0) {
                    pages.take(page.first(count));
                }
            });
        }
    }
}
