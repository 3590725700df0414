package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Locations;
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
    private final CorpusWriter corpus;
    private final Locations locations;
    private final GivenInputs inputs;

    private Namesakes(PageReader reader, CorpusWriter corpus, Locations locations, GivenInputs inputs) {
        this.reader = reader;
        this.corpus = corpus;
        this.locations = locations;
        this.inputs = inputs;
    }

    static Namesakes of(PageReader reader, CorpusWriter corpus, GivenInputs inputs) throws IOException, UserException {
        return new Namesakes(reader, corpus, corpus.locations(), inputs);
    }

    /// Refuses inputs that would take the place of other files.
    ///
    /// @throws UserException naming the first, and what to do
    void refuse() throws IOException, UserException {
        Set<Input> clashes = corpus.inputRows()
                .flatMap(row -> inputs.find(row.source()).filter(input -> isOther(input, row)).stream())
                .collect(Collectors.toSet());
        Optional<Input> first = clashes.isEmpty()
                ? Optional.empty()
                : inputs.all().stream().filter(clashes::contains).findFirst();
        if (first.isPresent()) {
            throw clash(clashes.size(), first.get());
        }
    }

    /// Whether nothing of the corpus is among the inputs: neither its files nor their contents.
    boolean areAllStrangers() throws IOException {
        return corpus.inputRows()
                .noneMatch(row -> inputs.find(row.source()).filter(input -> !isOther(input, row)).isPresent())
                && areAllElsewhere();
    }

    /// Asked only of inputs that have no source in common with the corpus: the paths of all of them take room.
    private boolean areAllElsewhere() throws IOException {
        Set<String> given = inputs.all().stream().map(GivenInputs::location).collect(Collectors.toSet());
        return corpus.inputRows().noneMatch(row -> locations.of(row.source()).filter(given::contains).isPresent());
    }

    /// Whether `input` is not what stands in the corpus under its name: it stands elsewhere, and is different.
    private boolean isOther(Input input, InputRow row) {
        return locations.of(row.source()).filter(known -> !known.equals(GivenInputs.location(input))).isPresent()
                && !sha256(input).equals(row.sha256());
    }

    private String sha256(Input input) {
        return reader.load(input) instanceof LoadOutcome.Loaded loaded ? loaded.sha256() : "";
    }

    private UserException clash(int count, Input first) {
        String there = locations.of(first.source()).orElse("");
        String here = GivenInputs.location(first);
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
