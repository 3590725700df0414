package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Manifest;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Brings a corpus up to date with a set of inputs: annotates and puts what is new or changed, leaves what is
/// unchanged, drops what is gone, and commits once at the end.
///
/// @param run reads and annotates
/// @param absent what happens to sources of the corpus that are not among the inputs
public record CorpusUpdate(InputRun run, Absent absent) {

    /// What happens to sources of the corpus that are not among the inputs.
    public enum Absent {
        /// They are dropped: the corpus mirrors the inputs.
        DROP,
        /// They stay.
        KEEP
    }

    /// What an update did.
    ///
    /// @param rows the input ledger of this run, in the order of the inputs
    /// @param dropped sources that were dropped, in their order
    /// @param manifest what the corpus is now
    public record Result(List<InputRow> rows, List<String> dropped, Manifest manifest) {

        public Result {
            rows = List.copyOf(rows);
            dropped = List.copyOf(dropped);
        }
    }

    /// Updates a corpus. Nothing is changed if this throws.
    ///
    /// @throws UserException if none of the corpus's files is among the inputs and all would be dropped, if inputs have
    ///     the names of other files that are to stay, if files that the corpus has went away while the others were read, or
    ///     as [CorpusWriter#commit]
    public Result update(CorpusWriter corpus, List<Input> inputs, CommitDetails details, Progress progress)
            throws IOException, UserException {
        List<String> dropped = dropped(corpus, inputs);
        List<InputRow> rows = run.run(inputs, (source, sha256) -> unchanged(corpus, source, sha256),
                new Putting(corpus), progress);
        requireStillThere(corpus, inputs, rows);
        for (InputRow row : rows) {
            if (row.outcome() != InputOutcome.INDEXED && row.outcome() != InputOutcome.UNCHANGED) {
                corpus.put(row);
            }
        }
        for (String source : dropped) {
            corpus.remove(source);
        }
        Map<String, String> locations = inputs.stream()
                .collect(Collectors.toMap(Input::source, Namesakes::location));
        return new Result(rows, dropped, corpus.commit(details.with(locations)));
    }

    private static Optional<InputRow> unchanged(CorpusWriter corpus, String source, String sha256)
            throws IOException {
        return corpus.indexed(source)
                .filter(row -> row.sha256().equals(sha256))
                .map(row -> new InputRow(source, InputOutcome.UNCHANGED, Optional.empty(), row.format(),
                        row.charset(), row.bytes(), sha256, row.documents()));
    }

    /// What goes, once it is sure that the inputs mean this corpus.
    private List<String> dropped(CorpusWriter corpus, List<Input> inputs) throws IOException, UserException {
        List<String> before = corpus.inputs().stream().map(InputRow::source).toList();
        Namesakes namesakes = Namesakes.of(run.reader(), corpus, inputs);
        if (absent == Absent.KEEP) {
            namesakes.refuse();
            return List.of();
        }
        if (!before.isEmpty() && namesakes.areAllStrangers()) {
            throw strangers(before);
        }
        Set<String> given = inputs.stream().map(Input::source).collect(Collectors.toSet());
        return before.stream().filter(source -> !given.contains(source)).toList();
    }

    /// A folder that is moved away under the run must not empty the corpus: what is not there any more is dropped only by a
    /// run that began without it.
    private static void requireStillThere(CorpusWriter corpus, List<Input> inputs, List<InputRow> rows)
            throws IOException, UserException {
        Set<String> before = corpus.inputs()
                .stream()
                .filter(row -> row.outcome() == InputOutcome.INDEXED)
                .map(InputRow::source)
                .collect(Collectors.toSet());
        List<Path> lost = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Path file = inputs.get(i).file();
            if (rows.get(i).outcome() == InputOutcome.REFUSED && before.contains(rows.get(i).source())
                    && !Files.exists(file)) {
                lost.add(file);
            }
        }
        if (!lost.isEmpty()) {
            throw lost(lost);
        }
    }

    private static UserException lost(List<Path> files) {
        return new UserException(new Message(
                "运行中有 " + files.size() + " 个文件不见了（如 " + files.getFirst()
                        + "），语料未作改动。请看文件夹是否被移走或断开，恢复后重新运行；若是有意删除，直接重新运行即可",
                files.size() + " files went away during the run (such as " + files.getFirst()
                        + "), the corpus was not changed. See whether the folder was moved or disconnected, and run it"
                        + " again; if they were deleted on purpose, just run it again"));
    }

    private static UserException strangers(List<String> before) {
        return new UserException(new Message(
                "语料里原有的 " + before.size() + " 个文件（如 " + before.getFirst()
                        + "）都不在这次给出的路径里。要加进语料请用 --keep，要整个换掉请用 --rebuild",
                "none of the " + before.size() + " files in the corpus (such as " + before.getFirst()
                        + ") is among the paths given. Use --keep to add to the corpus, --rebuild to replace it"));
    }

    /// Puts each page where it was annotated: Lucene takes them from any thread.
    private record Putting(CorpusWriter corpus) implements PageWork<InputRow> {

        @Override
        public InputRow make(AnnotatedPage page, InputRow row) throws IOException {
            corpus.put(page, row);
            return row;
        }

        @Override
        public void take(InputRow made, InputRow row) {
            // it is in the corpus already
        }
    }
}
