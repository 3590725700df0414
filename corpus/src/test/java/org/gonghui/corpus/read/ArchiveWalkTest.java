package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveWalkTest {

    private static final String TEXT = "松坪小学工会召开教代会，收到提案九件。";

    @TempDir
    private Path folder = Path.of("");

    /// Writes zip archives in memory.
    private static final class Zip {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip;

        Zip(Charset names) {
            zip = new ZipOutputStream(bytes, names);
        }

        Zip with(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        }

        byte[] bytes() throws IOException {
            zip.close();
            return bytes.toByteArray();
        }
    }

    private static Zip zip() {
        return new Zip(StandardCharsets.UTF_8);
    }

    @Test
    void readsEntriesAsInputs() throws Exception {
        byte[] bytes = zip().with("一中/", new byte[0]).with("一中/总结.txt", utf8(TEXT)).with("计划.txt", utf8("计划"))
                .with("__MACOSX/._a", new byte[3]).bytes();
        List<Input> found = find(bytes);
        assertThat(found).extracting(Input::source).containsExactly("a.zip!/__MACOSX/._a", "a.zip!/一中/总结.txt",
                "a.zip!/计划.txt");
        assertThat(found.get(0).isSystemFile()).isTrue();
        assertThat(found.get(1).entry()).contains("一中/总结.txt");
        assertThat(text(found.get(1))).isEqualTo(TEXT);
    }

    @Test
    void readsNamesInGbk() throws Exception {
        byte[] bytes = new Zip(Charset.forName("GBK")).with("霁川县第一中学/工会总结.txt", utf8(TEXT)).bytes();
        assertThat(find(bytes)).singleElement()
                .satisfies(input -> assertThat(input.source()).isEqualTo("a.zip!/霁川县第一中学/工会总结.txt"));
    }

    @Test
    void readsArchivesWithinArchivesDownToTheLimit() throws Exception {
        byte[] deepest = zip().with("c.txt", utf8(TEXT)).bytes();
        byte[] inner = zip().with("b.txt", utf8(TEXT)).with("deepest.zip", deepest).bytes();
        List<Input> found = find(zip().with("x/inner.zip", inner).bytes());
        assertThat(found).extracting(Input::source).containsExactly("a.zip!/x/inner.zip!/b.txt",
                "a.zip!/x/inner.zip!/deepest.zip");
        assertThat(text(found.get(0))).isEqualTo(TEXT);
        assertThat(reason(found.get(1))).contains("nested deeper than the limit of 2");
    }

    @Test
    void keepsEntriesOfOneNameApart() throws Exception {
        byte[] bytes = zip().with("a/x.txt", utf8("一")).with("a//x.txt", utf8("二")).with("../a/x.txt", utf8("三"))
                .bytes();
        List<Input> found = find(bytes);
        assertThat(found).extracting(Input::source).containsExactly("a.zip!/a/x (2).txt", "a.zip!/a/x (3).txt",
                "a.zip!/a/x.txt");
        assertThat(found).extracting(this::text).containsExactly("二", "三", "一");
    }

    @Test
    void refusesABombWithoutUnpackingIt() throws Exception {
        byte[] bytes = zip().with("bomb.txt", new byte[50 << 20]).bytes();
        assertThat(bytes.length).isLessThan(100_000);
        assertThat(find(bytes)).singleElement().satisfies(input -> {
            assertThat(input.source()).isEqualTo("a.zip");
            assertThat(reason(input)).contains("zip bomb");
        });
    }

    @Test
    void refusesABombThatLiesAboutItsSize() throws Exception {
        byte[] bytes = zip().with("bomb.txt", new byte[50 << 20]).bytes();
        int directory = indexOf(bytes, new byte[]{'P', 'K', 1, 2});
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 1);
        bytes[directory + 27] = 0;
        bytes[directory + 26] = 0;
        assertThat(find(bytes)).singleElement().satisfies(input -> assertThat(reason(input)).contains("zip bomb"));
    }

    @Test
    void refusesTooManyEntries() throws Exception {
        Limits limits = new Limits(1000, 1000, 2, 200, 2, Duration.ofSeconds(9));
        byte[] bytes = zip().with("a", new byte[1]).with("b", new byte[1]).with("c", new byte[1]).bytes();
        assertThat(find(bytes, limits)).singleElement()
                .satisfies(input -> assertThat(reason(input)).contains("3 files, more than the limit of 2"));
    }

    @Test
    void countsTheEntriesOfArchivesWithinArchives() throws Exception {
        Limits limits = new Limits(1000, 1000, 2, 200, 2, Duration.ofSeconds(9));
        byte[] inner = zip().with("a", new byte[1]).with("b", new byte[1]).bytes();
        assertThat(find(zip().with("in.zip", inner).with("c.txt", new byte[1]).bytes(), limits))
                .extracting(Input::source).containsExactly("a.zip!/c.txt", "a.zip!/in.zip");
    }

    @Test
    void refusesBrokenAndEmptyArchives() throws Exception {
        byte[] good = zip().with("a.txt", utf8(TEXT)).bytes();
        assertThat(reason(only(Arrays.copyOf(good, good.length / 2)))).contains("damaged or truncated zip");
        assertThat(reason(only(utf8("no zip at all")))).contains("damaged or truncated zip");
        assertThat(reason(only(new byte[0]))).contains("damaged or truncated zip");
        assertThat(reason(only(new Zip(StandardCharsets.UTF_8).bytes()))).contains("archive without files");
    }

    @Test
    void refusesAnEntryWhoseBytesAreWrong() throws Exception {
        byte[] bytes = zip().with("a.txt", utf8(TEXT.repeat(9))).with("b.txt", utf8(TEXT)).bytes();
        bytes[45] ^= 0x55;
        List<Input> found = find(bytes);
        assertThat(reason(found.get(0))).contains("zip");
        assertThat(text(found.get(1))).isEqualTo(TEXT);
    }

    @Test
    void refusesAnEntryThatIsTooLarge() throws Exception {
        Limits limits = new Limits(10, 1000, 20, 200, 2, Duration.ofSeconds(9));
        Input input = find(zip().with("a.txt", new byte[11]).bytes(), limits).getFirst();
        LoadOutcome.Unloadable outcome = (LoadOutcome.Unloadable) new PageReader(limits).load(input);
        assertThat(outcome.reason().en()).contains("11 bytes, more than the limit of 10");
        assertThat(outcome.bytes()).isEqualTo(11);
    }

    private Input only(byte[] bytes) throws IOException, UserException {
        List<Input> found = find(bytes);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Input> find(byte[] bytes) throws IOException, UserException {
        return find(bytes, Limits.DEFAULT);
    }

    private List<Input> find(byte[] bytes, Limits limits) throws IOException, UserException {
        Path file = Files.write(folder.resolve("a.zip"), bytes);
        return Inputs.find(List.of(file), limits);
    }

    private String text(Input input) {
        PageReader reader = new PageReader(Limits.DEFAULT);
        return ((ReadOutcome.Read) reader.read((LoadOutcome.Loaded) reader.load(input))).page().text();
    }

    private static String reason(Input input) {
        return ((LoadOutcome.Unloadable) new PageReader(Limits.DEFAULT).load(input)).reason().en();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        int at = 0;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at++;
        }
        return at;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
