package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gonghui.corpus.index.CorpusException.Problem;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusDirectoryTest {

    private final Path folder;

    CorpusDirectoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void assertRefused(Problem problem, ThrowingCallable call, String... words) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(CorpusException.class, e -> assertThat(e.problem()).isEqualTo(problem))
                .satisfies(e -> assertThat(words).allSatisfy(word -> assertThat(e).hasMessageContaining(word)));
    }

    private void update() throws UserException, IOException {
        CorpusWriter.open(folder, Commits.FINGERPRINTS).close();
    }

    private void rebuild() throws UserException, IOException {
        try (CorpusWriter writer = CorpusWriter.rebuild(folder, Commits.FINGERPRINTS)) {
            writer.commit(Commits.PLAIN);
        }
    }

    private void read() throws UserException, IOException {
        Corpus.open(folder).close();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void findsNothing() throws IOException {
        Path absent = folder.resolve("absent");
        assertRefused(Problem.NOT_THERE, () -> Corpus.open(absent), absent.toString(), "gonghui index");
        assertRefused(Problem.NOT_THERE, this::read, folder.toString());
        assertThat(absent).doesNotExist();
    }

    @Test
    void leavesOtherPeoplesFilesAlone() throws IOException {
        Files.writeString(folder.resolve("总结.txt"), "慰问");
        assertRefused(Problem.NOT_A_CORPUS, this::update, folder.toString(), "总结.txt");
        assertRefused(Problem.NOT_A_CORPUS, this::rebuild, "总结.txt");
        assertRefused(Problem.NOT_A_CORPUS, this::read, "总结.txt");
        assertThat(files()).containsExactly("总结.txt");
    }

    @Test
    void leavesAFolderNamedIndexAlone() throws IOException {
        Files.createDirectory(folder.resolve("index"));
        Files.writeString(folder.resolve("index/page.html"), "慰问");
        Files.writeString(folder.resolve("manifest.json"), "{}");
        assertRefused(Problem.NOT_A_CORPUS, this::update, "index/page.html");
        assertRefused(Problem.NOT_A_CORPUS, this::rebuild, "index/page.html");
        assertThat(files()).containsExactly("index/page.html", "manifest.json");
    }

    @Test
    void leavesAFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("总结.txt"), "慰问");
        assertRefused(Problem.NOT_A_CORPUS, () -> CorpusWriter.open(file, Commits.FINGERPRINTS), "总结.txt");
        assertRefused(Problem.NOT_A_CORPUS, () -> Corpus.open(file), "总结.txt");
        assertThat(file).hasContent("慰问");
    }

    @Test
    void leavesTheIndexOfAnotherProgramAlone() throws IOException {
        lucene(Map.of());
        List<String> before = files();
        assertRefused(Problem.NOT_A_CORPUS, this::update);
        assertRefused(Problem.NOT_A_CORPUS, this::rebuild);
        assertRefused(Problem.NOT_A_CORPUS, this::read);
        assertThat(files()).isEqualTo(before);
    }

    private void lucene(Map<String, String> userData) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(userData.entrySet());
            writer.commit();
        }
    }

    @Test
    void refusesAnotherSchemaUntilRebuilt() throws UserException, IOException {
        lucene(Map.of("gonghui.schema", "1"));
        assertRefused(Problem.FOREIGN_SCHEMA, this::update, "version 1", "uses 2", "--rebuild");
        assertRefused(Problem.FOREIGN_SCHEMA, this::read, "version 1", "uses 2", "--rebuild");
        rebuild();
        read();
    }

    @Test
    void goesOnWhereTheFirstRunWasInterrupted() throws UserException, IOException {
        update();
        assertRefused(Problem.UNFINISHED, this::read, "gonghui index", folder.toString());
        Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
        read();
    }

    @Test
    void saysWhoIsAtTheFirstRunWhileItGoesOn() throws UserException, IOException {
        update();
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(folder.resolve("writer.pid"), living + "\n");
        assertRefused(Problem.UNFINISHED, this::read, "never ended");
        try (FileChannel channel = FileChannel.open(folder.resolve("index/write.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertRefused(Problem.UNFINISHED, this::read, "still going on", "process " + living);
            Files.writeString(folder.resolve("writer.pid"), "99999999999999999999\n");
            assertRefused(Problem.UNFINISHED, this::read, "never ended");
        }
    }

    @Test
    void saysWhatIsBrokenAndRebuildsIt() throws UserException, IOException {
        for (String victim : List.of("segments_", ".cfs", ".si")) {
            Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
            Files.delete(file(victim));
            if (victim.equals("segments_")) {
                assertRefused(Problem.UNFINISHED, this::read);
            } else {
                assertRefused(Problem.DAMAGED, this::read, "--rebuild", folder.toString());
                assertRefused(Problem.DAMAGED, this::update, "--rebuild");
            }
            rebuild();
            read();
        }
    }

    @Test
    void noticesTruncatedFiles() throws UserException, IOException {
        for (String victim : List.of("segments_", ".cfs", ".si")) {
            Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
            Files.write(file(victim), new byte[3]);
            assertRefused(Problem.DAMAGED, this::read, "--rebuild");
            assertRefused(Problem.DAMAGED, this::update, "--rebuild");
            rebuild();
            read();
        }
    }

    private Path file(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.filter(file -> file.getFileName().toString().contains(part)).findFirst().orElseThrow();
        }
    }

    @Test
    void noticesAnAlteredRegister() throws UserException, IOException {
        Path schools = Files.writeString(folder.resolve("in.csv"), "id,name\n");
        Path directory = folder.resolve("corpus");
        try (CorpusWriter writer = CorpusWriter.open(directory, Commits.FINGERPRINTS)) {
            writer.commit(Commits.with(schools, schools));
        }
        Files.writeString(directory.resolve("schools.csv"), "id,name\njc-99,霁川县第九中学\n");
        try (Corpus corpus = Corpus.open(directory)) {
            assertRefused(Problem.DAMAGED, corpus::register, "schools.csv", "again");
            assertThat(corpus.documentList()).isPresent();
        }
    }

    @Test
    void toleratesFilesOfOthersInACorpus() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
        Files.writeString(folder.resolve("笔记.txt"), "好");
        Commits.write(folder, SamplePages.page("b.txt", "走访三户"));
        rebuild();
        assertThat(folder.resolve("笔记.txt")).hasContent("好");
    }
}
