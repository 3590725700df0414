package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;

/// Takes many inputs through the pipeline, on several threads, in bounded memory: at most a few small batches a thread
/// are in flight, whatever the number of inputs. Every input ends in exactly one row, in the order of the inputs, and the
/// result does not depend on the number of threads. One input's failure never stops the others.
///
/// @param reader turns inputs into pages
/// @param pipeline annotates pages
/// @param threads worker threads, at least 1
public record InputRun(PageReader reader, Pipeline pipeline, int threads) {

    public InputRun {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
    }

    /// Runs all inputs.
    ///
    /// @param triage spares inputs that are known already
    /// @param work what to do with each page
    /// @param progress hears of every finished input
    /// @return the input ledger: one row an input, in their order
    /// @throws IOException if the work itself fails; the rest of the inputs is not run then
    public <T> List<InputRow> run(List<Input> inputs, Triage triage, PageWork<T> work, Progress progress)
            throws IOException {
        BatchBounds bounds = BatchBounds.of(inputs.size(), threads);
        Landing<T> landing = new Landing<>(work, progress, inputs.size());
        try (Flight<T> flight = new Flight<>(new BatchWork<>(reader, pipeline, work, bounds.units()), bounds, threads,
                landing)) {
            FirstWithContent contents = new FirstWithContent(inputs.size());
            for (int number = 0; number < inputs.size(); number++) {
                flight.add(start(inputs, number, triage, contents));
            }
            flight.finish();
            return landing.rows();
        }
    }

    private Start start(List<Input> inputs, int number, Triage triage, FirstWithContent contents) throws IOException {
        Input input = inputs.get(number);
        return switch (reader.load(input)) {
            case LoadOutcome.Unloadable(Input at, Message reason, long bytes) ->
                new Start.Settled(refused(at, reason, bytes));
            case LoadOutcome.Unread(Input at, Message reason) ->
                new Start.Settled(triage.unread(refused(at, reason, 0)));
            case LoadOutcome.Loaded loaded -> {
                OptionalInt same = contents.before(loaded.sha256(), number);
                if (same.isPresent() && loaded.content().size() > 0) {
                    String first = inputs.get(same.getAsInt()).source();
                    yield new Start.Settled(row(loaded, InputOutcome.DUPLICATE, new Message(first, first)));
                }
                yield triage.known(input.source(), loaded.sha256())
                        .<Start>map(Start.Settled::new)
                        .orElseGet(() -> new Start.Pending(loaded));
            }
        };
    }

    private static InputRow refused(Input input, Message reason, long bytes) {
        return new InputRow(input.source(), InputOutcome.REFUSED, Optional.of(reason), "", "", bytes, "", 0);
    }

    static InputRow row(LoadOutcome.Loaded loaded, InputOutcome outcome, Message reason) {
        return new InputRow(loaded.input().source(), outcome, Optional.of(reason), "", "", loaded.content().size(),
                loaded.sha256(), 0);
    }
}
