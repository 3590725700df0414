package org.gonghui.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a disk without room leaves: a memory disk of a few hundred kilobytes, where this process may mount one; elsewhere
/// these tests are skipped.
final class FullDiskTest {

    private static final List<String> SIZES = List.of("100k", "900k", "1800k");

    @TempDir
    private Path folder = Path.of("");

    private Path disk = folder;
    private boolean isMounted;

    @BeforeEach
    void makeTheMountPoint() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @AfterEach
    void unmount() {
        if (isMounted) {
            run("umount", disk.toString());
            isMounted = false;
        }
    }

    private void mount(String size) {
        unmount();
        isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
        assumeThat(isMounted).as("a memory disk can be mounted").isTrue();
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Cli.Result index(Path corpus, int threads) {
        return Cli.run("index", SampleCorpus.SUMMARIES, "-o", corpus, "--schools", SampleCorpus.SCHOOLS, "--documents",
                SampleCorpus.DOCUMENTS, "--threads", threads);
    }

    private static void assertFull(Cli.Result result, Path place, String what) {
        assertThat(result.code()).as("%s%n%s", what, result.err()).isEqualTo(3);
        assertThat(result.err()).as(what).containsOnlyOnce("错误：磁盘已满").contains(place + ": No space left")
                .doesNotContain("内部错误");
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFirstRunWithoutRoomSaysSoAndLeavesNothingButTheMarkOfACorpus() throws IOException {
        Path corpus = disk.resolve("corpus");
        for (String size : SIZES) {
            mount(size);
            Cli.Result result = index(corpus, size.startsWith("9") ? 1 : 4);
            if (result.code() != 0) {
                assertFull(result, corpus, size);
                assertThat(files(disk)).as(size).containsExactly("corpus/index/write.lock", "corpus/writer.pid");
                run("mount", "-o", "remount,size=20m", disk.toString());
                assertThat(index(corpus, 4).code()).as(size).isZero();
            }
        }
    }

    @Test
    void anUpdateWithoutRoomLeavesTheCorpusAsItWas() throws Exception {
        CorpusContent before = CorpusContent.of(SampleCorpus.corpus());
        Path corpus = disk.resolve("corpus");
        Path register = Files.copy(SampleCorpus.SCHOOLS, folder.resolve("schools.csv"));
        Files.writeString(register, Files.readString(register).replace("霁川县城南小学", "霁川县城南第二小学"));
        for (String size : SIZES) {
            mount("20m");
            copy(SampleCorpus.corpus(), corpus);
            run("mount", "-o", "remount,size=" + (2000 + Integer.parseInt(size.replace("k", ""))) / 2 * 2 + "k",
                    disk.toString());
            List<String> files = files(disk);
            Cli.Result result = Cli.run("index", SampleCorpus.SUMMARIES, "-o", corpus, "--schools", register);
            if (result.code() != 0) {
                assertFull(result, corpus, size);
                assertThat(CorpusContent.of(corpus)).as(size).isEqualTo(before);
                assertThat(files(disk)).as(size).isEqualTo(files);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void aResultWithoutRoomLeavesWhatWasThere() throws IOException {
        mount("4k");
        Path old = Files.writeString(disk.resolve("old.csv"), "before");
        List<List<Object>> commands = List.of(
                List.of("stats", SampleCorpus.corpus(), "-o", old),
                List.of("stats", SampleCorpus.corpus(), "-o", disk.resolve("new.xlsx")),
                List.of("kwic", SampleCorpus.corpus(), "慰问", "-o", disk.resolve("new.csv")),
                List.of("export", SampleCorpus.corpus(), "-o", disk.resolve("tables")),
                List.of("export", SampleCorpus.corpus(), "-o", disk.resolve("tables.xlsx")),
                List.of("report", SampleCorpus.corpus(), "--no-copies", "-o", disk.resolve("report")));
        for (List<Object> command : commands) {
            Cli.Result result = Cli.run(command.toArray());
            assertFull(result, (Path) command.getLast(), command.toString());
            assertThat(files(disk)).as(command.toString()).containsExactly("old.csv");
            assertThat(old).hasContent("before");
        }
    }
}
