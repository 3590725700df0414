package org.gonghui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.classify.Lexicon;
import org.gonghui.analyzer.classify.ParagraphModel;
import org.gonghui.analyzer.extract.ActivityCandidates;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.peers.PeerFile;
import org.gonghui.analyzer.profile.ErrorMatrix;
import org.gonghui.analyzer.segment.UnionDictionary;
import org.gonghui.analyzer.training.ActivityData;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.record.RunManifestFile;
import org.gonghui.corpus.copies.VariantGroups;
import org.gonghui.corpus.read.InputLedger;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Registers, lists, dictionaries, models and whatever else users give beside documents: a file is understood, or an
/// exception for users tells what is wrong with it.
final class UserFilesFuzzTest {

    private static final Path ANALYZER = Path.of("..", "analyzer", "src", "main", "resources", "org", "gonghui",
            "analyzer");
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-8", "UTF-8", "UTF-8", "GB18030", "UTF-16",
            "UTF-32", "ISO-8859-1");
    private static final List<String> CELLS = List.of(",", "，", "\t", "|", ";", "；", "=", ":", "\"", "\"\"", "'", "#",
            "\n", "\r", "\r\n", " ", "  ", "\u3000", "\uFEFF", "\0", "-", "+", "0", "1", "-1", "99999999999999999999",
            "1e400",
            "NaN", "Infinity", "0x10", "2023", "2023-02-30", "2023..2021", "0000-00-00", "id", "name", "school", "year",
            "primary", "小学", "work", "culture-sports", "contest-sports", "n", "nz", "【", "】", "===", "..", "...", "[",
            "]",
            "[category welfare-health]", "(", ")", "(?", "*", "\\", "null", "true", "{", "}", "[]", "{}", "\\u0000",
            "\\uD800",
            "//", "/*", "霁川县甲峰小学", "甲校", "慰问", "𠀀", "\uD840", "\uFFFE", "a", "=cmd|' /C calc'!A0");

    @TempDir
    private Path folder = Path.of("");

    private interface Reading {
        void of(Path file) throws Exception;
    }

    /// Files that start as `seeds` and are read by `reading`.
    private void run(String target, int usual, List<String> seeds, Reading reading) {
        Fuzz.run(target, usual, random -> changed(random, seeds), bytes -> {
            Path file = Files.write(folder.resolve("given.txt"), bytes);
            try {
                reading.of(file);
            } catch (UserException e) {
                assertThat(e.userMessage().zh()).isNotBlank().contains("given.txt");
                assertThat(e.userMessage().en()).isNotBlank();
            }
        });
    }

    private static byte[] changed(Random random, List<String> seeds) {
        Mutation mutation = new Mutation(random);
        String seed = mutation.pick(seeds);
        int from = random.nextInt(3) == 0 ? random.nextInt(seed.length() + 1) : 0;
        int to = Math.min(seed.length(), from + (1 << (4 + random.nextInt(9))));
        String text = (random.nextBoolean() ? seed.substring(0, from) : "")
                + mutation.text(seed.substring(from, to), CELLS)
                + (random.nextInt(4) == 0 ? seed.substring(to, Math.min(seed.length(), to + 20_000)) : "");
        byte[] bytes = text.getBytes(Charset.forName(mutation.pick(CHARSETS)));
        return random.nextInt(4) > 0 ? bytes : mutation.bytes(bytes, List.of(bytes));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> below(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().map(UserFilesFuzzTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void registers() {
        run("register", 330, List.of(read(SampleCorpus.SCHOOLS), "id,name\n1,甲校\n"), Register::read);
    }

    @Test
    void documentLists() {
        run("documents", 330, List.of(read(SampleCorpus.DOCUMENTS),
                "path,school,year,period_start,period_end\na.txt,1,2023,2023-01-01,2023-12-31\n"), DocumentList::read);
    }

    @Test
    void inputLedgers() {
        run("ledger", 330, List.of("source,outcome,reason,format,charset,bytes,sha256,documents\n"
                + "a.txt,indexed,,txt,UTF-8,12," + "0".repeat(64) + ",1\nb.txt,refused,坏 | bad,txt,,0,,0\n"), file -> {
                    try (InputStreamReader in = new InputStreamReader(Files.newInputStream(file),
                            StandardCharsets.UTF_8)) {
                        InputLedger.read(in, file.toString());
                    }
                });
    }

    @Test
    void dictionaries() {
        run("dictionary", 250, List.of(read(ANALYZER.resolve("segment/union.dict")), "教代会 n\n送温暖 vn # x\n"),
                file -> UnionDictionary.standard().plus(file));
    }

    @Test
    void lexicons() {
        Lexicon standard = Lexicon.standard();
        run("lexicon", 40, below(ANALYZER.resolve("classify"), ".lex"), standard::plus);
    }

    @Test
    void indicators() {
        IndicatorCatalogue standard = IndicatorCatalogue.standard();
        run("indicators", 250, List.of(read(ANALYZER.resolve("benchmark/indicators.txt"))), standard::plus);
    }

    @Test
    void variants() {
        run("variants", 160, below(Path.of("..", "corpus", "src", "main", "resources", "org", "gonghui", "corpus",
                "copies"), ".txt"), file -> VariantGroups.standard().plus(file));
    }

    @Test
    void peers() throws Exception {
        Register register = Register.read(SampleCorpus.SCHOOLS);
        run("peers", 330, List.of("school,peers\njc-01,jc-02 jc-03\n# x\njc-04,\n"),
                file -> PeerFile.read(file, register));
    }

    @Test
    void errorMatrices() {
        run("matrix", 330, List.of("{\"category\":{\"confusion\":{\"retirees\":{\"retirees\":9,\"welfare-health\":1,"
                + "\"none\":2},\"welfare-health\":{\"welfare-health\":12}}}}"), ErrorMatrix::read);
    }

    @Test
    void models() throws Exception {
        StringBuilder model = new StringBuilder();
        ParagraphModel.standard().write(model);
        String text = model.toString();
        int features = text.indexOf("features");
        String small = text.substring(0, text.indexOf('\n', features) + 1).replaceAll("features\t\\d+", "features\t3")
                + text.substring(text.indexOf('\n', features) + 1).lines().limit(3).map(line -> line + "\n")
                        .reduce("", String::concat);
        run("model", 250, List.of(small, text), ParagraphModel::read);
    }

    @Test
    void runManifests() {
        String manifest = """
                {"manifest":1,"program":"0.1","command":"stats","parameters":["a"],"options":{"by":["school"]},
                 "screen":{"language":"zh","width":80},"corpus":{"path":"c","fingerprint":"0","schema":"1","segmenter":"s",
                 "rules":"r"},"files":{"a":"0"},"understood":{"q":"x"},
                 "outputs":[{"name":"stdout","bytes":12,"sha256":"0"}]}
                """;
        run("manifest", 330, List.of(manifest), RunManifestFile::read);
    }

    @Test
    void markedTexts() {
        List<String> seeds = below(Path.of("..", "corpus", "training", "activities"), ".txt");
        run("marked", 50, seeds,
                file -> new ActivityData(ActivityCandidates.standard()).add("own", folder));
    }

    @Test
    void annotatedFolders() throws Exception {
        Path training = Path.of("..", "corpus", "training", "pages");
        List<String> names = List.of("documents.jsonl", "lines.tsv", "mentions.jsonl");
        for (String name : names) {
            if (Files.exists(training.resolve(name))) {
                Files.writeString(folder.resolve(name), read(training.resolve(name)).lines().limit(30)
                        .reduce("", (all, line) -> all + line + "\n"));
            }
        }
        for (String name : names) {
            String seed = Files.exists(folder.resolve(name)) ? read(folder.resolve(name)) : "";
            Fuzz.run("gold " + name, 80, random -> changed(random, List.of(seed)), bytes -> {
                Files.write(folder.resolve(name), bytes);
                try {
                    GoldFolder.read(folder);
                } catch (UserException e) {
                    assertThat(e.userMessage().zh()).isNotBlank();
                }
            });
            Files.writeString(folder.resolve(name), seed);
        }
    }
}
