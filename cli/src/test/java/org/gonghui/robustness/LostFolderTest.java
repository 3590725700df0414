package org.gonghui.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.analyzer.pipeline.CorpusUpdate;
import org.gonghui.analyzer.pipeline.CorpusUpdate.Absent;
import org.gonghui.analyzer.pipeline.InputRun;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.pipeline.Progress;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.cli.Cli;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.InputLedger;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders of documents that go away, and places that cannot be written: a corpus that is there stays as it is.
final class LostFolderTest {

    @TempDir
    private Path folder = Path.of("");

    private Path documents = folder;
    private Path corpus = folder;

    @BeforeEach
    void makeACorpus() {
        documents = new GeneratedFolder(24).first(folder.resolve("documents"));
        corpus = folder.resolve("corpus");
        assertThat(index().code()).isLessThanOrEqualTo(1);
    }

    private Cli.Result index() {
        return Cli.run("index", documents, "-o", corpus, "--threads", 2);
    }

    private void assertUnchanged(Cli.Result result, CorpusContent before, int code, String words)
            throws UserException {
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err()).startsWith("错误：").contains(words).hasLineCount(1);
        assertThat(CorpusContent.of(corpus)).isEqualTo(before);
    }

    private void lose() throws IOException {
        Files.move(documents, folder.resolve("elsewhere"));
    }

    @Test
    void aFolderThatIsGoneBeforeTheRunLeavesTheCorpus() throws Exception {
        CorpusContent before = CorpusContent.of(corpus);
        lose();
        assertUnchanged(index(), before, 2, documents.toString());
    }

    @Test
    void aFolderThatIsEmptyNowLeavesTheCorpus() throws Exception {
        CorpusContent before = CorpusContent.of(corpus);
        lose();
        Files.createDirectory(documents);
        assertUnchanged(index(), before, 2, documents.toString());
    }

    @Test
    void aFolderWithOtherFilesNowLeavesTheCorpus() throws Exception {
        CorpusContent before = CorpusContent.of(corpus);
        lose();
        new GeneratedFolder(1).first(documents.resolve("other"));
        assertUnchanged(index(), before, 2, "--rebuild");
    }

    @Test
    void aFolderThatGoesAwayDuringTheRunLeavesTheCorpus() throws Exception {
        CorpusContent before = CorpusContent.of(corpus);
        List<String> files = CorpusContent.sideFiles(corpus);
        Pipeline pipeline = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, HanLpSegmenter.standard());
        List<Input> inputs = Inputs.find(List.of(documents), Limits.DEFAULT);
        List<String> lost = new ArrayList<>();
        try (CorpusWriter writer = CorpusWriter.open(corpus,
                CorpusRecipe.fingerprints(pipeline, Register.EMPTY, DocumentList.EMPTY))) {
            lose();
            new CorpusUpdate(new InputRun(new PageReader(Limits.DEFAULT), pipeline, 2), Absent.DROP).update(writer,
                    inputs, new CommitDetails("test", InputLedger::write, Optional.empty(),
                            Optional.empty()),
                    Progress.NONE);
        } catch (UserException e) {
            lost.add(e.userMessage().zh());
        }
        assertThat(lost).singleElement().asString().contains("不见了", documents.toString());
        assertThat(CorpusContent.of(corpus)).isEqualTo(before);
        assertThat(CorpusContent.sideFiles(corpus)).isEqualTo(files);
    }

    @Test
    void aFolderThatComesBackIsFoundUnchanged() throws Exception {
        lose();
        index();
        Files.move(folder.resolve("elsewhere"), documents);
        assertThat(index().err()).contains("未改动");
    }

    /// The super-user may write everywhere, so this is for others.
    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(locked)).isFalse();
        for (List<Object> command : List.<List<Object>>of(
                List.of("index", documents, "-o", locked.resolve("corpus")),
                List.of("stats", corpus, "-o", locked.resolve("a.csv")),
                List.of("export", corpus, "-o", locked.resolve("tables")),
                List.of("report", corpus, "-o", locked.resolve("report")))) {
            Cli.Result result = Cli.run(command.toArray());
            assertThat(result.code()).as(result.err()).isEqualTo(3);
            assertThat(result.err()).startsWith("错误：").contains(locked.toString()).hasLineCount(1);
        }
        try (Stream<Path> files = Files.list(locked)) {
            assertThat(files).isEmpty();
        }
    }
}
