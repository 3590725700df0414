package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gonghui.corpus.index.CommitSteps.Step;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks at what is on disk after each step of a commit: a crash there would leave just that.
final class CrashTest {

    private final Path folder;
    private final Path corpus;
    private final Path oldRegister;
    private final Path newRegister;

    CrashTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.corpus = folder.resolve("corpus");
        this.oldRegister = Files.writeString(folder.resolve("old.csv"), "id,name\njc-01,霁川县第一中学\n");
        this.newRegister = Files.writeString(folder.resolve("new.csv"), "id,name\njc-02,霁川县第三中学\n");
    }

    private void commitOverAnOldCommit() throws UserException, IOException {
        try (CorpusWriter writer = CorpusWriter.open(corpus, Commits.FINGERPRINTS)) {
            writer.put(SamplePages.refused("old.txt"));
            writer.commit(Commits.with(oldRegister, oldRegister));
        }
        try (CorpusWriter writer = CorpusWriter.open(corpus, Commits.FINGERPRINTS, this::photograph)) {
            writer.remove("old.txt");
            writer.put(SamplePages.refused("new.txt"));
            writer.commit(Commits.with(newRegister, newRegister));
        }
    }

    @Test
    void keepsTheRegisterOfTheLastCommitThroughARebuildThatIsCutShortAfterACommitWas()
            throws UserException, IOException {
        commitOverAnOldCommit();
        Path directory = picture(Step.COMMITTED);
        try (CorpusWriter writer = CorpusWriter.rebuild(directory, Commits.FINGERPRINTS, step -> {
            if (step == Step.STAGED) {
                throw new IOException("cut short");
            }
        })) {
            assertThatThrownBy(() -> writer.commit(Commits.with(oldRegister, oldRegister)))
                    .hasMessageEndingWith("cut short");
        }
        assertCommit(directory, "new", Step.STAGED);
    }

    @Test
    void aReaderKeepsItsRegisterWhateverIsCommittedMeanwhile() throws UserException, IOException {
        try (CorpusWriter writer = CorpusWriter.open(corpus, Commits.FINGERPRINTS)) {
            writer.commit(Commits.with(oldRegister, oldRegister));
        }
        try (Corpus reader = Corpus.open(corpus)) {
            try (CorpusWriter writer = CorpusWriter.open(corpus, Commits.FINGERPRINTS)) {
                writer.commit(Commits.with(newRegister, newRegister));
            }
            assertThat(reader.keptRegister().orElseThrow().bytes()).isEqualTo(Files.readAllBytes(oldRegister));
        }
        try (Corpus reader = Corpus.open(corpus)) {
            assertThat(reader.keptRegister().orElseThrow().bytes()).isEqualTo(Files.readAllBytes(newRegister));
            assertThat(reader.keptDocumentList().orElseThrow().bytes()).isEqualTo(Files.readAllBytes(newRegister));
        }
    }

    private void photograph(Step step) throws IOException {
        Path target = picture(step);
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(corpus.relativize(file).toString()));
            }
        }
    }

    private Path picture(Step step) {
        return folder.resolve("after " + step);
    }

    @Test
    void leavesOneWholeCommitAtEveryStep() throws UserException, IOException {
        commitOverAnOldCommit();
        Set<Step> before = EnumSet.of(Step.FLUSHED, Step.STAGED);
        for (Step step : Step.values()) {
            assertCommit(picture(step), before.contains(step) ? "old" : "new", step);
        }
    }

    private void assertCommit(Path directory, String which, Step step) throws UserException, IOException {
        try (Corpus opened = Corpus.open(directory)) {
            assertThat(opened.inputs()).as("after %s", step)
                    .extracting(InputRow::source)
                    .containsExactly(which + ".txt");
            assertThat(opened.register().orElseThrow()).as("after %s", step)
                    .hasSameBinaryContentAs(folder.resolve(which + ".csv"));
            assertThat(opened.documentList().orElseThrow()).hasSameBinaryContentAs(folder.resolve(which + ".csv"));
        }
    }

    @Test
    void putsItsFilesInOrderWhenItIsNextOpenedForWriting() throws UserException, IOException {
        commitOverAnOldCommit();
        for (Step step : Step.values()) {
            Path directory = picture(step);
            CorpusWriter.open(directory, Commits.FINGERPRINTS).close();
            String which = step.compareTo(Step.COMMITTED) < 0 ? "old" : "new";
            assertThat(names(directory)).as("after %s", step)
                    .containsExactly("documents.csv", "index", "inputs.csv", "manifest.json", "schools.csv",
                            "writer.pid");
            assertThat(directory.resolve("schools.csv")).hasSameBinaryContentAs(folder.resolve(which + ".csv"));
            assertThat(directory.resolve("inputs.csv")).as("after %s", step).hasContent(which + ".txt,refused\n");
            assertCommit(directory, which, step);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keepsTheRegisterThatIsAlreadyInTheCorpus() throws UserException, IOException {
        commitOverAnOldCommit();
        Path kept = corpus.resolve("schools.csv");
        try (CorpusWriter writer = CorpusWriter.open(corpus, Commits.FINGERPRINTS)) {
            writer.commit(Commits.with(kept, kept));
        }
        try (Corpus opened = Corpus.open(corpus)) {
            assertThat(opened.register().orElseThrow()).hasSameBinaryContentAs(newRegister);
        }
    }

    @Test
    void dropsTheRegisterWhenACommitComesWithoutOne() throws UserException, IOException {
        commitOverAnOldCommit();
        try (CorpusWriter writer = CorpusWriter.open(corpus, Commits.FINGERPRINTS)) {
            writer.commit(Commits.PLAIN);
        }
        try (Corpus opened = Corpus.open(corpus)) {
            assertThat(opened.register()).isEmpty();
        }
        assertThat(names(corpus)).containsExactly("index", "inputs.csv", "manifest.json", "writer.pid");
    }

    @Test
    void forgetsACommitThatFailed() throws UserException, IOException {
        try (CorpusWriter writer = CorpusWriter.open(corpus, Commits.FINGERPRINTS)) {
            CommitDetails failing = new CommitDetails("gonghui test", (rows, out) -> {
                throw new IOException("no space left");
            }, Optional.of(KeptFile.of(oldRegister.toString(), Files.readAllBytes(oldRegister))), Optional.empty());
            assertThatThrownBy(() -> writer.commit(failing)).isInstanceOf(IOException.class)
                    .hasMessageEndingWith("no space left");
            writer.commit(Commits.PLAIN);
        }
        try (Corpus opened = Corpus.open(corpus)) {
            assertThat(opened.register()).isEmpty();
        }
        assertThat(names(corpus)).containsExactly("index", "inputs.csv", "manifest.json", "writer.pid");
    }
}
