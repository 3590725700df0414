package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Main;
import org.gonghui.cli.RawTable;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A folder of broken files with two good ones among them: the good ones count, and every other one is told.
@Timeout(60)
final class BrokenFolderTest {

    /// What each broken input is refused for; the loop and the locked folder are inputs too.
    private static final Map<String, String> REFUSED = Map.of("binary.txt", "binary file", "bomb.zip", "zip bomb",
            "fake.pdf", "pdf", "line.txt", "more than the limit", "loop", "loop", "mixed.txt", "cannot be decoded",
            "secret.docx", "password", "truncated.docx", "damaged or truncated docx", "vanishing.txt", "vanished");

    @TempDir
    private Path parent = Path.of("");

    private Path folder = Path.of("");
    private final Map<String, String> expected = new TreeMap<>();

    @BeforeEach
    void fill() throws Exception {
        folder = parent.resolve("folder");
        byte[] docx = Files.readAllBytes(SampleCorpus.SUMMARIES.resolve("2022/jc-01-yizhong.docx"));
        write("good.txt", "霁川县甲峰小学工会2023年工作总结\n3月召开教代会，审议通过绩效工资分配方案。\n".getBytes(StandardCharsets.UTF_8));
        write("good.docx", docx);
        write("binary.txt", new byte[]{1, 0, 2, 3, 'a'});
        write("bomb.zip", zip("bomb.txt", new byte[30 << 20]));
        write("empty.txt", new byte[0]);
        write("fake.pdf", "%PDF-1.4 nothing more".getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile line = new RandomAccessFile(folder.resolve("line.txt").toFile(), "rw")) {
            line.setLength(200L << 20);
        }
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        write("mixed.txt", new byte[]{(byte) 0xE5, (byte) 0xB7, (byte) 0xA5, (byte) 0xFF, (byte) 0xFF, (byte) 0xB9});
        write("secret.docx", encrypted(docx));
        write("truncated.docx", Arrays.copyOf(docx, docx.length / 2));
        write("vanishing.txt", "4月组织教职工体检。\n".getBytes(StandardCharsets.UTF_8));
        lock();
        expected.putAll(REFUSED);
        expected.put("empty.txt", "");
        expected.put("good.docx", "");
        expected.put("good.txt", "");
    }

    /// Where this user may read everything, the folder's file is an input like any other.
    private void lock() throws IOException {
        write("locked/inside.txt", new byte[0]);
        Path locked = folder.resolve("locked");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(locked)) {
            expected.put("locked/inside.txt", "");
        } else {
            expected.put("locked/", "no permission");
        }
    }

    @AfterEach
    void unlock() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("locked"), PosixFilePermissions.fromString("rwx------"));
    }

    private void write(String name, byte[] bytes) {
        SmallCounty.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] docx) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /// Runs a command; `vanishing.txt` vanishes when the first refusal is told, long after it was found and before
    /// its turn comes: one thread has at most four inputs in flight.
    private Cli.Result runWhileAFileVanishes(Object... arguments) {
        List<String> words = new ArrayList<>(Arrays.stream(arguments).map(Object::toString).toList());
        words.addAll(List.of("--threads", "1", "--lang", "en"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream watched = new PrintStream(err, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                delete(folder.resolve("vanishing.txt"));
                super.println(line);
            }
        };
        int code = Main.run(words.toArray(String[]::new), new Console(new PrintStream(out, true,
                StandardCharsets.UTF_8), watched, Language.ZH, false, false, Console.DEFAULT_WIDTH, false));
        return new Cli.Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void assertLedger(Path file) throws IOException {
        RawTable ledger = RawTable.of(Files.readString(file));
        assertThat(ledger.rows().keySet()).isEqualTo(expected.keySet());
        expected.forEach((source, reason) -> {
            String outcome = source.startsWith("good.") ? "indexed" : reason.isEmpty() ? "empty" : "refused";
            assertThat(ledger.cell(source, "outcome")).as(source).isEqualTo(outcome);
            assertThat(ledger.cell(source, "reason")).as(source).contains(reason);
        });
        assertThat(ledger.cell("line.txt", "bytes")).isEqualTo(String.valueOf(200L << 20));
    }

    @Test
    void statsCountsTheGoodOnesAndTellsOfTheOthers() throws Exception {
        Path ledger = parent.resolve("ledger.csv");

        Cli.Result result = runWhileAFileVanishes("stats", folder, "--by", "document", "--format", "csv", "--raw",
                "--ledger", ledger);

        assertThat(result.code()).isEqualTo(1);
        assertThat(RawTable.of(result.out()).rows().keySet()).containsExactly("good.docx#1", "good.txt#1", "total");
        long refused = expected.values().stream().filter(reason -> !reason.isEmpty()).count();
        assertThat(result.err()).endsWith(expected.size() + " inputs: indexed 2, empty "
                + (expected.size() - 2 - refused) + ", refused " + refused + "\n");
        REFUSED.keySet().forEach(source -> assertThat(result.err()).contains("warning: refused " + source + ": "));
        assertThat(result.err()).doesNotContain("Exception", "WARN", "\tat ");
        assertLedger(ledger);
    }

    @Test
    void indexKeepsTheGoodOnesAndTriesTheOthersAgain() throws Exception {
        Path corpus = parent.resolve("corpus");
        Path ledger = parent.resolve("ledger.csv");

        Cli.Result first = runWhileAFileVanishes("index", folder, "-o", corpus, "--ledger", ledger);
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out()).isEmpty();
        assertLedger(ledger);
        assertThat(Cli.run("stats", corpus, "--by", "document", "--format", "csv", "--raw").out())
                .contains("\ngood.docx#1,", "\ngood.txt#1,");

        Cli.Result second = Cli.run("index", folder, "-o", corpus, "--lang", "en");
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("dropped: 1 files", "unchanged 2", "warning: refused truncated.docx: ");
    }

    @Test
    void whatEditorsLeaveBehindMakesNoRunIncomplete() {
        Path tidy = parent.resolve("tidy");
        SmallCounty.write(tidy.resolve("a.txt"), "4月组织教职工体检。\n");
        SmallCounty.write(tidy.resolve(".DS_Store"), new byte[]{0, 0});
        SmallCounty.write(tidy.resolve("~$a.docx"), new byte[]{0});

        Cli.Result result = Cli.run("stats", tidy);

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("共 3 个输入：已收录 1，拒收 2\n");
    }
}
