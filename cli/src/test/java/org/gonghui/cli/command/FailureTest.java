package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the disk refuses is told in words, not by the name of a Java class, and is exit code 3.
final class FailureTest {

    @TempDir
    private Path parent = Path.of("");

    private static NoSuchFileException lockThatCouldNotBeMade() {
        NoSuchFileException missing = new NoSuchFileException("c/index/write.lock");
        missing.addSuppressed(new AccessDeniedException("c/index/write.lock"));
        return missing;
    }

    @Test
    void saysWhatTheDiskRefuses() {
        Map<IOException, String> wordings = Map.of(
                new AccessDeniedException("a.csv"), "没有读写 a.csv 的权限",
                new NoSuchFileException("a.csv"), "找不到 a.csv",
                lockThatCouldNotBeMade(), "没有读写 c/index/write.lock 的权限",
                new FileAlreadyExistsException("a"), "a 已经有了，而且不是文件夹",
                new FileSystemException("/mnt/a", null, "Read-only file system"), "磁盘是只读的",
                new FileSystemException("a.txt/c", null, "Not a directory"), "上级不是文件夹：a.txt/c",
                new IOException("No space left on device"), "磁盘已满",
                new IOException("strange"), "读写失败：strange");

        wordings.forEach((failure, wording) -> assertThat(Failure.message(failure).zh()).startsWith(wording)
                .doesNotContain("Exception"));
    }

    @Test
    void anyFailureOfTheDiskIsExitCodeThreeWithoutAStackTrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Failure failure = new Failure(new Console(stream, stream, Language.ZH, false, false, 80, false));

        assertThat(failure.tell(new UncheckedIOException(new AccessDeniedException("a.csv")))).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("错误：没有读写 a.csv 的权限").hasLineCount(1);
    }

    @Test
    void aDamagedCorpusIsExitCodeThree() throws Exception {
        SmallCounty county = SmallCounty.in(parent);
        Path corpus = parent.resolve("corpus");
        Cli.run("index", county.folder(), "-o", corpus);
        try (var files = Files.list(corpus.resolve("index"))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".si")).findFirst().orElseThrow());
        }

        Cli.Result result = Cli.run("stats", corpus);

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).startsWith("错误：语料库 " + corpus + " 已损坏").contains("--rebuild");
    }

    /// Only where the file system keeps rights, and this user is bound by them.
    @Test
    void aFolderThatCannotBeWrittenIsToldBeforeAnyWork() throws Exception {
        Path locked = Files.createDirectory(parent.resolve("locked"));
        assumeThat(parent.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(locked)).isFalse();

        for (Cli.Result result : new Cli.Result[]{
            Cli.run("stats", SampleCorpus.SUMMARIES, "-o", locked.resolve("t.csv")),
            Cli.run("stats", SampleCorpus.SUMMARIES, "--ledger", locked.resolve("l.csv")),
            Cli.run("index", SampleCorpus.SUMMARIES, "-o", locked.resolve("c"))}) {
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("错误：没有读写 " + locked).doesNotContain("Exception").hasLineCount(1);
        }
    }

    @Test
    void aPlaceWhereTheSystemMakesNoFileIsNamedAsItWasGiven() {
        assumeThat(Files.isDirectory(Path.of("/proc"))).isTrue();

        Cli.Result result = Cli.run("stats", SmallCounty.in(parent).folder(), "-o", "/proc/t.csv");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("错误：/proc/t.csv 写不了：系统不许在这个地方建立文件，请换一个位置。\n");
    }
}
