package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.extract.Extractor;
import org.gonghui.analyzer.pipeline.CorpusUpdate.Absent;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Fingerprints;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.InputLedger;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.SchoolResolver;
import org.gonghui.corpus.split.Splitter;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusUpdateTest {

    private static final Pipeline PIPELINE = new Pipeline(new Splitter(),
            new SchoolResolver(Register.EMPTY, DocumentList.EMPTY), new Words(), Classifier.standard(),
            Extractor.standard());

    @TempDir
    private Path folder = Path.of("");

    private Path county = folder;

    /// Each line one word.
    private record Words() implements Segmenter {
        @Override
        public List<Token> segment(String text) {
            return List.of(new Token(text, "n", 0));
        }

        @Override
        public String fingerprint() {
            return "words";
        }
    }

    @BeforeEach
    void makeACorpus() throws IOException, UserException {
        county = folder.resolve("county");
        for (String name : List.of("松坪/a.txt", "松坪/深/b.txt", "松坪镇.txt", "城关/c.txt")) {
            Path file = county.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "霁川县" + name.charAt(name.length() - 5) + "小学工会2023年工作总结\n开展慰问活动，走访三户。\n");
        }
        update(found(), Absent.DROP);
    }

    private List<Input> found() throws UserException {
        return Inputs.find(List.of(county), Limits.DEFAULT);
    }

    /// The inputs if a folder could not be listed.
    private List<Input> without(String source, Path unread) throws UserException {
        List<Input> rest = found().stream().filter(input -> !input.file().startsWith(unread)).toList();
        Input locked = new Input.Unreadable(source, unread, Optional.empty(), new Message("没有权限", "no permission"),
                false);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(locked), rest.stream()).toList();
    }

    private CorpusUpdate.Result update(List<Input> inputs, Absent absent) throws IOException, UserException {
        try (CorpusWriter writer = CorpusWriter.open(folder.resolve("corpus"),
                new Fingerprints("words", "rules", "register"))) {
            return new CorpusUpdate(new InputRun(new PageReader(Limits.DEFAULT), PIPELINE, 2), absent).update(writer,
                    inputs, new CommitDetails("test", InputLedger::write, Optional.empty(), Optional.empty()),
                    Progress.NONE);
        }
    }

    private List<InputRow> ledger() throws IOException, UserException {
        try (Corpus corpus = Corpus.open(folder.resolve("corpus"))) {
            return corpus.inputs();
        }
    }

    private static List<String> indexed(List<InputRow> ledger) {
        return ledger.stream()
                .filter(row -> row.outcome() == InputOutcome.INDEXED)
                .map(InputRow::source)
                .toList();
    }

    @Test
    void whatAFolderThatCannotBeReadHadStaysAndTheLedgerSaysSo() throws Exception {
        List<InputRow> before = ledger();
        Files.delete(county.resolve("城关/c.txt"));

        CorpusUpdate.Result result = update(without("松坪/", county.resolve("松坪")), Absent.DROP);

        assertThat(result.dropped()).containsExactly("城关/c.txt");
        assertThat(result.kept()).isEqualTo(2);
        assertThat(result.rows()).filteredOn(row -> row.source().equals("松坪/")).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(InputOutcome.REFUSED);
            assertThat(row.reason().orElseThrow().en()).startsWith("no permission").contains("the 2 files");
        });
        assertThat(ledger()).containsAll(before.stream().filter(row -> !row.source().startsWith("城关")).toList());
        assertThat(ledger()).filteredOn(row -> row.source().equals("松坪/")).hasSize(1);
    }

    @Test
    void whatAFileThatCannotBeReadHadStaysAndTheLedgerSaysSo() throws Exception {
        List<InputRow> before = ledger();
        List<Input> given = found();
        Files.delete(county.resolve("城关/c.txt"));
        Files.createDirectory(county.resolve("城关/c.txt"));

        CorpusUpdate.Result result = update(given, Absent.DROP);

        assertThat(result.kept()).isOne();
        assertThat(result.rows()).filteredOn(row -> row.source().equals("城关/c.txt")).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(InputOutcome.REFUSED);
            assertThat(row.reason().orElseThrow().en())
                    .endsWith("the documents that the corpus has from it stay as they were");
        });
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void aNewFileThatCannotBeReadIsRefused() throws Exception {
        Path locked = Files.createDirectory(county.resolve("新.txt"));
        List<Input> given = new ArrayList<>(found());
        given.add(new Input.FileInput("新.txt", locked));

        CorpusUpdate.Result result = update(given, Absent.DROP);

        assertThat(result.kept()).isZero();
        assertThat(ledger()).filteredOn(row -> row.outcome() == InputOutcome.REFUSED)
                .extracting(InputRow::source).containsExactly("新.txt");
    }

    @Test
    void whatIsGoneFromTheFolderGoesWhenItIsReadAgain() throws Exception {
        update(without("松坪/", county.resolve("松坪")), Absent.DROP);
        Files.delete(county.resolve("松坪/a.txt"));

        CorpusUpdate.Result result = update(found(), Absent.DROP);

        assertThat(result.dropped()).containsExactly("松坪/", "松坪/a.txt");
        assertThat(indexed(ledger())).containsExactly("城关/c.txt", "松坪/深/b.txt", "松坪镇.txt");
        assertThat(result.rows()).extracting(InputRow::outcome).containsOnly(InputOutcome.UNCHANGED);
    }

    @Test
    void ofAGivenFolderThatCannotBeReadAllStays() throws Exception {
        List<InputRow> before = ledger();

        CorpusUpdate.Result result = update(without("county/", county), Absent.DROP);

        assertThat(result.dropped()).isEmpty();
        assertThat(result.kept()).isEqualTo(4);
        assertThat(ledger()).containsAll(before).hasSize(5);
    }

    @Test
    void whatSystemsLeaveBehindKeepsNothing() throws Exception {
        Input hidden = new Input.Unreadable("松坪/", county.resolve("松坪"), Optional.empty(), new Message("系统", "system"),
                true);

        CorpusUpdate.Result result = update(
                List.of(hidden, new Input.FileInput("松坪镇.txt", county.resolve("松坪镇.txt"))), Absent.DROP);

        assertThat(result.kept()).isZero();
        assertThat(result.dropped()).containsExactly("城关/c.txt", "松坪/a.txt", "松坪/深/b.txt");
    }

    @Test
    void refusesInputsThatHaveTheNamesOfOtherFiles() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("松坪镇.txt"), "另一所学校的总结\n");
        List<Input> clashing = Inputs.find(List.of(other), Limits.DEFAULT);

        assertThatThrownBy(() -> update(clashing, Absent.KEEP)).isInstanceOf(UserException.class)
                .hasMessageContaining("1 files")
                .hasMessageContaining(other.toString());
        assertThatThrownBy(() -> update(clashing, Absent.DROP)).isInstanceOf(UserException.class)
                .hasMessageContaining("none of the 4 files");
        assertThat(indexed(ledger())).hasSize(4);
    }

    @Test
    void takesFilesThatWereMovedForThoseOfTheCorpus() throws Exception {
        Path moved = Files.move(county, folder.resolve("moved"));

        CorpusUpdate.Result result = update(Inputs.find(List.of(moved), Limits.DEFAULT), Absent.DROP);

        assertThat(result.dropped()).isEmpty();
        assertThat(result.rows()).extracting(InputRow::outcome).containsOnly(InputOutcome.UNCHANGED);
        assertThat(Files.readString(folder.resolve("corpus/locations.json"))).contains(moved.toString())
                .doesNotContain(county.toString());
    }
}
