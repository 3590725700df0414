package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Locations;
import org.gonghui.corpus.index.Manifest;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.InputRows;
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
    /// @param rows the input ledger of this run, in the order of the inputs; not to be changed
    /// @param dropped sources that were dropped, in their order
    /// @param kept how many sources stay as they were since they or their folders could not be read
    /// @param manifest what the corpus is now
    public record Result(List<InputRow> rows, List<String> dropped, int kept, Manifest manifest) {

        public Result {
            rows = Collections.unmodifiableList(rows);
            dropped = List.copyOf(dropped);
        }
    }

    /// Updates a corpus. Nothing is changed if this throws. What the corpus has from files and folders that cannot be
    /// read now stays, and their lines of the ledger say so.
    ///
    /// @throws UserException if none of the corpus's files is among the inputs and all would be dropped, if inputs have
    ///     the names of other files that are to stay, if files that the corpus has went away while the others were read, or
    ///     as [CorpusWriter#commit]
    public Result update(CorpusWriter corpus, List<Input> inputs, CommitDetails details, Progress progress)
            throws IOException, UserException {
        GivenInputs given = new GivenInputs(inputs);
        UnreadFolders unread = new UnreadFolders(inputs);
        List<String> dropped = dropped(corpus, given, unread);
        KnownInputs known = new KnownInputs(corpus);
        List<InputRow> rows = told(unread, run.run(inputs, known, new Putting(corpus), progress));
        requireStillThere(corpus, given, rows);
        for (InputRow row : rows) {
            boolean stays = row.outcome() == InputOutcome.UNCHANGED || known.keeps(row.source());
            if (row.outcome() != InputOutcome.INDEXED && !stays) {
                corpus.put(row);
            }
        }
        for (String source : dropped) {
            corpus.remove(source);
        }
        return new Result(rows, dropped, unread.kept() + known.kept(), corpus.commit(details.with(given::location)));
    }

    private static List<InputRow> told(UnreadFolders unread, List<InputRow> rows) {
        return unread.kept() == 0 ? rows : rows.stream().map(unread::told).collect(InputRows.collector());
    }

    /// What goes, once it is sure that the inputs mean this corpus.
    private List<String> dropped(CorpusWriter corpus, GivenInputs given, UnreadFolders unread)
            throws IOException, UserException {
        Namesakes namesakes = Namesakes.of(run.reader(), corpus, given);
        if (absent == Absent.KEEP) {
            namesakes.refuse();
            return List.of();
        }
        Locations locations = unread.isEmpty() ? Locations.NONE : corpus.locations();
        Optional<InputRow> first = corpus.inputRows().findFirst();
        if (first.isPresent() && namesakes.areAllStrangers()
                && corpus.inputRows().noneMatch(row -> unread.hold(row.source(), locations))) {
            throw strangers(corpus.inputRows().count(), first.get().source());
        }
        return corpus.inputRows()
                .map(InputRow::source)
                .filter(source -> !given.contains(source) && !unread.keep(source, locations))
                .toList();
    }

    /// A folder that is moved away under the run must not empty the corpus: what is not there any more is dropped only by a
    /// run that began without it.
    private static void requireStillThere(CorpusWriter corpus, GivenInputs given, List<InputRow> rows)
            throws IOException, UserException {
        Map<String, Path> gone = new LinkedHashMap<>();
        for (InputRow row : rows) {
            if (row.outcome() == InputOutcome.REFUSED) {
                given.find(row.source())
                        .map(Input::file)
                        .filter(file -> !Files.exists(file))
                        .ifPresent(file -> gone.put(row.source(), file));
            }
        }
        if (!gone.isEmpty()) {
            requireUnknown(corpus, gone);
        }
    }

    private static void requireUnknown(CorpusWriter corpus, Map<String, Path> gone) throws IOException, UserException {
        Set<String> known = corpus.inputRows()
                .filter(row -> row.outcome() == InputOutcome.INDEXED)
                .map(InputRow::source)
                .filter(gone::containsKey)
                .collect(Collectors.toSet());
        if (!known.isEmpty()) {
            gone.keySet().retainAll(known);
            throw lost(List.copyOf(gone.values()));
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

    private static UserException strangers(long count, String first) {
        return new UserException(new Message(
                "语料里原有的 " + count + " 个文件（如 " + first
                        + "）都不在这次给出的路径里。要加进语料请用 --keep，要整个换掉请用 --rebuild",
                "none of the " + count + " files in the corpus (such as " + first
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
