package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.read.ReadOutcome;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;

/// What a worker does with a batch of inputs: reads them, annotates their pages together, and does the work on each.
/// Any number of threads may use it at once.
///
/// @param units most UTF-16 code units of text annotated together; a longer page is annotated alone
record BatchWork<T>(PageReader reader, Pipeline pipeline, PageWork<T> work, int units) {

    /// Takes inputs to their end.
    ///
    /// @return one arrival an input, in their order
    /// @throws IOException if the work itself fails
    List<Arrival<T>> finish(List<Start> batch) throws IOException {
        List<Arrival<T>> arrivals = new ArrayList<>();
        List<Reading> together = new ArrayList<>();
        long length = 0;
        for (Start start : batch) {
            Reading reading = read(start);
            if (length + reading.length() > units) {
                finish(together, arrivals);
                together.clear();
                length = 0;
            }
            together.add(reading);
            length += reading.length();
        }
        finish(together, arrivals);
        return arrivals;
    }

    private Reading read(Start start) {
        return switch (start) {
            case Start.Settled(InputRow row) -> new Reading.Settled(row);
            case Start.Pending(LoadOutcome.Loaded loaded) -> read(loaded);
        };
    }

    private Reading read(LoadOutcome.Loaded loaded) {
        try {
            return switch (reader.read(loaded)) {
                case ReadOutcome.Read(Page page) -> new Reading.Text(loaded, page);
                case ReadOutcome.Empty(Origin origin) -> new Reading.Settled(
                        row(loaded, origin, InputOutcome.EMPTY, new Message("没有文字", "no text in it")));
                case ReadOutcome.Refused(Origin origin, Message reason) ->
                    new Reading.Settled(row(loaded, origin, InputOutcome.REFUSED, reason));
            };
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading.Settled(fault(loaded, e));
        }
    }

    private void finish(List<Reading> together, List<Arrival<T>> arrivals) throws IOException {
        Iterator<Annotation> annotations = annotate(together.stream()
                .flatMap(reading -> reading instanceof Reading.Text text ? Stream.of(text) : Stream.empty())
                .toList()).iterator();
        for (Reading reading : together) {
            arrivals.add(switch (reading) {
                case Reading.Settled(InputRow row) -> new Arrival<>(row, Optional.empty());
                case Reading.Text text -> arrival(annotations.next());
            });
        }
    }

    private Arrival<T> arrival(Annotation annotation) throws IOException {
        return switch (annotation) {
            case Annotation.Done(AnnotatedPage page, InputRow row) ->
                new Arrival<>(row, Optional.of(work.make(page, row)));
            case Annotation.Left(InputRow row) -> new Arrival<>(row, Optional.empty());
        };
    }

    private List<Annotation> annotate(List<Reading.Text> texts) {
        try {
            return pipeline.annotate(texts.stream().map(Reading.Text::page).toList()).stream()
                    .map(BatchWork::done)
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            // a fault of ours must cost one input, not the run; the row says so
            return texts.size() == 1
                    ? List.of(new Annotation.Left(fault(texts.getFirst().loaded(), e)))
                    : texts.stream().flatMap(text -> annotate(List.of(text)).stream()).toList();
        }
    }

    private static Annotation done(AnnotatedPage page) {
        Origin origin = page.page().origin();
        return new Annotation.Done(page, new InputRow(page.page().source(), InputOutcome.INDEXED, Optional.empty(),
                origin.format(), origin.charset(), origin.bytes(), origin.sha256(), page.summaries().size()));
    }

    private static InputRow row(LoadOutcome.Loaded loaded, Origin origin, InputOutcome outcome, Message reason) {
        return new InputRow(loaded.input().source(), outcome, Optional.of(reason), origin.format(), origin.charset(),
                origin.bytes(), origin.sha256(), 0);
    }

    private static InputRow fault(LoadOutcome.Loaded loaded, Throwable fault) {
        return InputRun.row(loaded, InputOutcome.REFUSED, new Message("程序内部错误，请报告此文件：" + fault,
                "internal error, please report this file: " + fault));
    }

    /// An input after reading it.
    private sealed interface Reading {

        /// UTF-16 code units of its text.
        default int length() {
            return 0;
        }

        /// Its row is known, there is nothing to annotate.
        record Settled(InputRow row) implements Reading {}

        /// It has a page.
        record Text(LoadOutcome.Loaded loaded, Page page) implements Reading {

            @Override
            public int length() {
                return page.text().length();
            }
        }
    }

    /// A page after the pipeline.
    private sealed interface Annotation {
        /// It is annotated.
        record Done(AnnotatedPage page, InputRow row) implements Annotation {}

        /// It could not be; the row says why.
        record Left(InputRow row) implements Annotation {}
    }
}
