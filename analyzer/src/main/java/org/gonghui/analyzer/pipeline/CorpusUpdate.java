package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /// @param replaced sources whose documents took the place of others of the same name, in their order
    /// @param manifest what the corpus is now
    public record Result(List<InputRow> rows, List<String> dropped, List<String> replaced, Manifest manifest) {

        public Result {
            rows = List.copyOf(rows);
            dropped = List.copyOf(dropped);
            replaced = List.copyOf(replaced);
        }
    }

    /// Updates a corpus. Nothing is changed if this throws.
    ///
    /// @throws UserException if none of the corpus's sources is among the inputs and all would be dropped, or as
    ///     [CorpusWriter#commit]
    public Result update(CorpusWriter corpus, List<Input> inputs, CommitDetails details, Progress progress)
            throws IOException, UserException {
        Map<String, String> before = contents(corpus);
        List<String> dropped = absent == Absent.DROP ? gone(corpus, inputs) : List.of();
        List<InputRow> rows = run.run(inputs, (source, sha256) -> unchanged(corpus, source, sha256),
                new Putting(corpus), progress);
        for (InputRow row : rows) {
            if (row.outcome() != InputOutcome.INDEXED && row.outcome() != InputOutcome.UNCHANGED) {
                corpus.put(row);
            }
        }
        for (String source : dropped) {
            corpus.remove(source);
        }
        return new Result(rows, dropped, replaced(before, rows), corpus.commit(details));
    }

    private static Map<String, String> contents(CorpusWriter corpus) throws IOException {
        Map<String, String> contents = new HashMap<>();
        corpus.inputs().forEach(row -> contents.put(row.source(), row.sha256()));
        return contents;
    }

    private static List<String> replaced(Map<String, String> before, List<InputRow> rows) {
        return rows.stream()
                .filter(row -> row.outcome() == InputOutcome.INDEXED)
                .filter(row -> !before.getOrDefault(row.source(), row.sha256()).equals(row.sha256()))
                .map(InputRow::source)
                .toList();
    }

    private static Optional<InputRow> unchanged(CorpusWriter corpus, String source, String sha256)
            throws IOException {
        return corpus.indexed(source)
                .filter(row -> row.sha256().equals(sha256))
                .map(row -> new InputRow(source, InputOutcome.UNCHANGED, Optional.empty(), row.format(),
                        row.charset(), row.bytes(), sha256, row.documents()));
    }

    private static List<String> gone(CorpusWriter corpus, List<Input> inputs) throws IOException, UserException {
        Set<String> given = new HashSet<>();
        inputs.forEach(input -> given.add(input.source()));
        List<InputRow> before = corpus.inputs();
        List<String> gone = before.stream().map(InputRow::source).filter(source -> !given.contains(source)).toList();
        if (!gone.isEmpty() && gone.size() == before.size()) {
            throw new UserException(new Message(
                    "语料里原有的 " + before.size() + " 个文件（如 " + gone.getFirst()
                            + "）都不在这次给出的路径里。要加进语料请用 --keep，要整个换掉请用 --rebuild",
                    "none of the " + before.size() + " files in the corpus (such as " + gone.getFirst()
                            + ") is among the paths given. Use --keep to add to the corpus, --rebuild to replace it"));
        }
        return gone;
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
