package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The law of the input ledger: whatever lies in a folder, its rows add up to what was found.
class BrokenInputsTest {

    private static final FolderTree LOCKED = path -> {
        if (path.endsWith("locked")) {
            throw new AccessDeniedException(path.toString());
        }
        return FolderTree.real().list(path);
    };

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(60)
    void everyInputEndsInOneRowThatSaysWhy() throws Exception {
        fill();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(stderr, true, StandardCharsets.UTF_8));
        List<InputRow> rows;
        try {
            List<Input> found = Inputs.find(List.of(folder), Limits.DEFAULT, LOCKED);
            Files.delete(folder.resolve("vanishing.txt"));
            rows = found.stream().map(BrokenInputsTest::row).toList();
            assertThat(rows).hasSameSizeAs(found);
        } finally {
            System.setErr(before);
        }
        Map<String, InputRow> bySource = rows.stream().collect(Collectors.toMap(InputRow::source, Function.identity()));
        assertThat(InputCounts.of(rows).total()).isEqualTo(rows.size()).isEqualTo(bySource.size()).isEqualTo(19);
        assertReasons(bySource);
        assertThat(bySource.values()).filteredOn(row -> row.outcome() == InputOutcome.INDEXED)
                .extracting(InputRow::source)
                .containsExactlyInAnyOrder("good.txt", "good.docx", "good.zip!/内.txt");
        assertThat(bySource.values()).filteredOn(row -> row.outcome() == InputOutcome.EMPTY)
                .extracting(InputRow::source).containsExactlyInAnyOrder("empty.txt", "blank.md");
        assertThat(stderr.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void assertReasons(Map<String, InputRow> rows) {
        Map<String, String> reasons = Map.ofEntries(Map.entry("truncated.docx", "damaged or truncated docx"),
                Map.entry("bomb.zip", "zip bomb"), Map.entry("binary.txt", "NUL"),
                Map.entry("line.txt", "209715200 bytes, more than the limit of 67108864"),
                Map.entry("mixed.txt", "cannot be decoded"), Map.entry("locked/", "no permission"),
                Map.entry("loop", "loop"), Map.entry("secret.docx", "password"), Map.entry("vanishing.txt", "vanished"),
                Map.entry("picture.png", "unsupported format: png"),
                Map.entry("table.xlsx", "unsupported format: xlsx"),
                Map.entry("data.csv", "unsupported format: .csv"), Map.entry("fake.pdf", "pdf"),
                Map.entry(".DS_Store", "not read"));
        reasons.forEach((source, reason) -> {
            InputRow row = Objects.requireNonNull(rows.get(source), source);
            assertThat(row.outcome()).as(source).isEqualTo(InputOutcome.REFUSED);
            assertThat(row.reason().orElseThrow().en()).as(source).contains(reason);
        });
    }

    @Test
    void aFolderWithoutPermissionIsRefused() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.writeString(locked.resolve("a.txt"), "工会");
        Files.writeString(folder.resolve("b.txt"), "工会");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(locked), "this user may read everything");
            List<Input> found = Inputs.find(List.of(folder), Limits.DEFAULT);
            assertThat(found).extracting(Input::source).containsExactly("b.txt", "locked/");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void fill() throws Exception {
        write("good.txt", "松坪小学工会总结。".getBytes(StandardCharsets.UTF_8));
        byte[] docx = OfficeTextTest.fixture("summary.docx");
        write("good.docx", docx);
        write("good.zip", zip("内.txt", "工会小结。".getBytes(StandardCharsets.UTF_8)));
        write("truncated.docx", Arrays.copyOf(docx, docx.length / 2));
        write("bomb.zip", zip("bomb.txt", new byte[30 << 20]));
        write("binary.txt", new byte[]{1, 0, 2, 3, 'a'});
        write("empty.txt", new byte[0]);
        write("blank.md", "\uFEFF \u3000\r\n\t".getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile line = new RandomAccessFile(folder.resolve("line.txt").toFile(), "rw")) {
            line.setLength(200L << 20);
        }
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("工会".getBytes(StandardCharsets.UTF_8));
        mixed.write(new byte[]{(byte) 0xFF, (byte) 0xFF, (byte) 0xB9, (byte) 0xA4});
        write("mixed.txt", mixed.toByteArray());
        write("locked/a.txt", new byte[]{'a'});
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        write("secret.docx", OfficeTextTest.encryptedDocx());
        write("vanishing.txt", new byte[]{'a'});
        write("picture.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        write("table.xlsx", zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)));
        write("data.csv", "id,name\n".getBytes(StandardCharsets.UTF_8));
        write("fake.pdf", "%PDF-1.4 nothing more".getBytes(StandardCharsets.UTF_8));
        write(".DS_Store", new byte[9]);
    }

    private static InputRow row(Input input) {
        PageReader reader = new PageReader(Limits.DEFAULT);
        return switch (reader.load(input)) {
            case LoadOutcome.Unread(Input at, Message reason) ->
                new InputRow(at.source(), InputOutcome.REFUSED, Optional.of(reason), "", "", 0, "", 0);
            case LoadOutcome.Unloadable(Input at, Message reason, long bytes) ->
                new InputRow(at.source(), InputOutcome.REFUSED, Optional.of(reason), "", "", bytes, "", 0);
            case LoadOutcome.Loaded loaded -> row(input, loaded, reader.read(loaded));
        };
    }

    private static InputRow row(Input input, LoadOutcome.Loaded loaded, ReadOutcome outcome) {
        List<Message> reasons = new ArrayList<>();
        InputOutcome end = switch (outcome) {
            case ReadOutcome.Read read -> InputOutcome.INDEXED;
            case ReadOutcome.Empty empty -> InputOutcome.EMPTY;
            case ReadOutcome.Refused refused -> {
                reasons.add(refused.reason());
                yield InputOutcome.REFUSED;
            }
        };
        return new InputRow(input.source(), end, reasons.stream().findFirst(), "", "", loaded.content().size(),
                loaded.sha256(), 0);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
