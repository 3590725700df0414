package org.gonghui.analyzer.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Tells inputs that update what a corpus has from other files of the same name, which must not take its place. A
/// source is a name relative to the folder that was given; what stood elsewhere and is different is another file.
final class Namesakes {

    private final PageReader reader;
    private final List<InputRow> before;
    private final Map<String, String> locations;
    private final List<Input> inputs;
    private final Set<String> given;

    /// @param before the ledger of the corpus
    /// @param locations of its sources, as far as they are known
    private Namesakes(PageReader reader, List<InputRow> before, Map<String, String> locations, List<Input> inputs) {
        this.reader = reader;
        this.before = before;
        this.locations = locations;
        this.inputs = inputs;
        this.given = inputs.stream().map(Namesakes::location).collect(Collectors.toCollection(HashSet::new));
    }

    static Namesakes of(PageReader reader, CorpusWriter corpus, List<Input> inputs) throws java.io.IOException {
        return new Namesakes(reader, corpus.inputs(), corpus.locations(), inputs);
    }

    /// Where the file behind an input stands; of what is in an archive, where the archive stands.
    static String location(Input input) {
        return input.file().toAbsolutePath().normalize().toString();
    }

    /// Refuses inputs that would take the place of other files.
    ///
    /// @throws UserException naming the first, and what to do
    void refuse() throws UserException {
        List<Input> clashes = clashes();
        if (!clashes.isEmpty()) {
            throw clash(clashes.size(), clashes.getFirst());
        }
    }

    /// Whether nothing of the corpus is among the inputs: neither its files nor their contents.
    boolean areAllStrangers() {
        Map<String, Input> bySource = inputs.stream().collect(Collectors.toMap(Input::source, Function.identity()));
        return before.stream().noneMatch(row -> {
            Input input = bySource.get(row.source());
            return given.contains(locations.get(row.source())) || (input != null && !isOther(input, row));
        });
    }

    private List<Input> clashes() {
        Map<String, InputRow> rows = new HashMap<>();
        before.forEach(row -> rows.put(row.source(), row));
        return inputs.stream()
                .filter(input -> rows.containsKey(input.source()) && isOther(input, rows.get(input.source())))
                .toList();
    }

    /// Whether `input` is not what stands in the corpus under its name: it stands elsewhere, and is different.
    private boolean isOther(Input input, InputRow row) {
        String location = location(input);
        return !locations.getOrDefault(row.source(), location).equals(location) && !sha256(input).equals(row.sha256());
    }

    private String sha256(Input input) {
        return reader.load(input) instanceof LoadOutcome.Loaded loaded ? loaded.sha256() : "";
    }

    private UserException clash(int count, Input first) {
        String there = String.valueOf(locations.get(first.source()));
        String here = location(first);
        return new UserException(new Message(
                count + " 个文件与语料里来自别处的文件同名而内容不同（如 " + first.source() + "：语料里的是 " + there + "，这次的是 "
                        + here + "），为免互相替换，语料未作改动。请把两个文件夹放在一条命令里一起建（不加 --keep），"
                        + "同名的会以 @2/ 开头区分；若是同一个文件夹换了位置，请加 --rebuild",
                count + " files have the name of others in the corpus that came from elsewhere (such as "
                        + first.source() + ": the corpus has " + there + ", this run " + here
                        + "); so that none takes another's place, nothing was changed. Index both folders in one command,"
                        + " without --keep: then the second begins with @2/. If it is the same folder moved, use"
                        + " --rebuild"));
    }
}
