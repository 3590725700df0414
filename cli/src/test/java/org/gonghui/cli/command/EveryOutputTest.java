package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command in every format over the samples, with the names that stand in them and those of invented sick persons
/// planted beside them: none of the names is in any output, on the screen or in a file.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryOutputTest {

    private static final List<String> PLANTED = List.of("潘秋菊", "吕思远", "郝志强", "欧阳雪梅", "林若曦", "章文斌", "段海涛");
    /// What a name is cut into, of pieces that are no words.
    private static final List<String> PIECES = List.of("秋菊", "雪梅", "若曦", "海涛");
    private static final List<String> FORMATS = List.of("csv", "json", "jsonl");
    /// What gives no words of the texts, or is tested by itself: rerun gives what the recorded command gave.
    private static final Set<String> WITHOUT_WORDS = Set.of("demo", "index", "train", "score", "rerun", "verify");
    private static final String SUMMARY = """
            霁川县甲峰小学工会2023年工作总结
            一年来，学校工会在上级工会的领导下开展工作，现将主要工作总结如下：
            一、慰问帮扶
            三月，工会主席吕思远带队看望了患重病住院的潘秋菊老师，送去慰问金500元。全年慰问职工12人次。
            为患病的郝志强老师发起募捐，全校教职工捐款12000元。潘秋菊老师已经康复。六月，看望因车祸受伤的章文斌老师。
            体育组段海涛的父亲去世，工会前往吊唁，送去慰问金300元。
            二、文体活动
            5月举行教职工篮球赛，欧阳雪梅老师获得投篮比赛一等奖。
            三、教学竞赛
            组织青年教师说课比赛，青年教师林若曦获一等奖。
            章文斌、段海涛、林若曦、吕思远等三位教师参加县里的比赛。
            """;

    private Path directory;
    private Path folder;
    private Path corpus;
    private final Set<String> called = new TreeSet<>();

    @BeforeAll
    void index(@TempDir Path temporary) throws IOException {
        directory = temporary;
        folder = directory.resolve("planted");
        corpus = directory.resolve("corpus");
        SmallCounty.write(folder.resolve("a.txt"), SUMMARY);
        SmallCounty.write(folder.resolve("b.txt"), SUMMARY.replace("甲峰", "乙溪").replace("12人次", "15人次"));
        String register = Files.readString(SampleCorpus.SCHOOLS, StandardCharsets.UTF_8);
        Path schools = SmallCounty.write(directory.resolve("schools.csv"), register.stripTrailing()
                + "\nzz-01,霁川县甲峰小学,,霁川县,甲峰镇,primary,40,40\nzz-02,霁川县乙溪小学,,霁川县,乙溪镇,primary,30,30\n");
        Cli.Result made = Cli.run("index", SampleCorpus.SUMMARIES, folder, "-o", corpus, "--schools", schools,
                "--documents", SampleCorpus.DOCUMENTS, "--threads", 4);
        assertThat(made.code()).as(made.err()).isZero();
    }

    private List<List<Object>> words() {
        return List.of(List.of("freq", corpus), List.of("freq", corpus, "--by", "school"),
                List.of("ngrams", corpus, "--n", "2"), List.of("ngrams", corpus, "--n", "3"),
                List.of("colloc", corpus, "老师"), List.of("keyness", corpus, "--school", "zz-01"),
                List.of("dispersion", corpus), List.of("variety", corpus, "--by", "school"),
                List.of("network", corpus, "--nodes", "150"), List.of("kwic", corpus, "老师"),
                List.of("kwic", corpus, "老师", "--group-by", "left:2,left:1"),
                List.of("kwic", corpus, "老师", "--group-by", "left:1,left:2,left:3"),
                List.of("kwic", corpus, "老师", "--facets", "school"), List.of("info", corpus, "--by", "school"));
    }

    private List<List<Object>> facts() {
        return List.of(List.of("search", corpus, "老师"), List.of("search", corpus, "慰问", "--layer", "chars"),
                List.of("figures", corpus), List.of("activities", corpus), List.of("compare", corpus),
                List.of("contradictions", corpus),
                List.of("stats", corpus, "--by", "document,category"), List.of("copies", corpus),
                List.of("profile", corpus), List.of("changes", corpus), List.of("originality", corpus),
                List.of("profile", corpus, "--of", "words", "--school", "霁川县甲峰小学"),
                List.of("annotate", folder), List.of("annotate", folder, "--explain"));
    }

    private Stream<List<Object>> commands() {
        List<List<Object>> all = new ArrayList<>();
        facts().forEach(command -> {
            all.add(command);
            FORMATS.forEach(format -> all.add(with(command, "--format", format)));
        });
        // one table and one way to give it: all formats of the first, of others those that are most unlike
        words().forEach(command -> all.add(with(command, "-o", directory.resolve("words.xlsx"))));
        words().forEach(command -> all.add(with(command, "--format", "csv")));
        FORMATS.forEach(format -> all.add(with(words().getFirst(), "--format", format)));
        all.add(words().getFirst());
        all.add(List.of("network", corpus, "--graphml", directory.resolve("words.graphml")));
        all.add(List.of("export", corpus, "-o", directory.resolve("tables")));
        all.add(List.of("export", corpus, "-o", directory.resolve("tables.xlsx"), "--copies"));
        all.add(List.of("report", corpus, "-o", directory.resolve("report"), "--year", "2023", "--no-copies"));
        all.add(List.of("evidence", corpus, "paragraph:@2/a.txt#1@60-113"));
        all.forEach(command -> called.add(command.getFirst().toString()));
        return all.stream();
    }

    private static List<Object> with(List<Object> command, Object... more) {
        List<Object> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noNameIsInAnyOutput(List<Object> command) throws IOException {
        Set<Path> before = files();
        Cli.Result result = Cli.run(command.toArray());

        StringBuilder shown = new StringBuilder(result.out()).append(result.err());
        for (Path file : files()) {
            if (!before.contains(file)) {
                shown.append(text(file));
                Files.delete(file);
            }
        }
        // a format that a command has not is refused, whoever asks
        assertThat(result.code()).as(result.err()).isIn(Gonghui.DONE, Gonghui.WRONG_USE);
        assertThat(names(shown.toString())).isEmpty();
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.startsWith(corpus)
                    && !file.startsWith(folder)).collect(Collectors.toCollection(HashSet::new));
        }
    }

    /// Names and pieces of names, words of an n-gram side by side.
    private static List<String> names(String shown) {
        String joined = shown.replace(" ", "").replace("\t", "").replace("\",\"", "").replace(",", "");
        return Stream.concat(PLANTED.stream(), PIECES.stream())
                .filter(name -> shown.contains(name) || (name.length() > 2 && joined.contains(name)))
                .toList();
    }

    /// The words of a file, unpacked if it is an archive.
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                text.append(unescaped(new String(archive.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return text.toString();
    }

    private static String unescaped(String xml) {
        return java.util.regex.Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(match -> java.util.regex.Matcher
                        .quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    @Test
    void everyCommandThatGivesWordsIsAmongThem() {
        assertThat(commands()).isNotEmpty();
        Set<String> all = CommandFactory.types().stream().map(CommandFactory::name).collect(Collectors.toSet());
        all.removeAll(WITHOUT_WORDS);
        assertThat(called).containsAll(all);
    }

    @Test
    void reportsHideNamesBesideIllnessAndBereavementWhollyEvenIfNamesAreAskedFor() throws IOException {
        Path report = directory.resolve("with-names");
        Cli.Result made = Cli.run("report", corpus, "-o", report, "--year", "2023", "--no-copies", "--names");
        assertThat(made.code()).as(made.err()).isZero();
        StringBuilder shown = new StringBuilder();
        for (Path file : files()) {
            if (file.startsWith(report)) {
                shown.append(text(file));
                Files.delete(file);
            }
        }
        assertThat(shown).contains("欧阳雪梅", "***老师")
                .doesNotContain("潘秋菊", "郝志强", "章文斌", "段海涛", "潘**", "郝**", "章**", "段**");
    }

    @Test
    void theNamesAreThereToBeFound() {
        assertThat(names(Cli.run("freq", corpus, "--names", "--format", "csv").out())).contains("秋菊", "海涛");
        assertThat(names(Cli.run("ngrams", corpus, "--n", "2", "--names", "--format", "csv").out())).contains("潘秋菊");
        assertThat(names(Cli.run("contradictions", corpus, "--names", "--format", "csv").out())).contains("章文斌", "段海涛");
        assertThat(names(Cli.run("search", corpus, "老师", "--names", "--limit", "0").out())).contains("欧阳雪梅");
    }

    @Test
    void wordsThatAreNoNamesStay() {
        String list = Cli.run("freq", corpus, "--format", "csv").out();
        assertThat(list).contains("教代会", "小学", "老师", "慰问", "略去");
        List<String> hidden = new ArrayList<>(Cli.run("freq", corpus, "--names", "--format", "csv", "--raw")
                .out()
                .lines()
                .map(line -> line.split(",")[0])
                .toList());
        hidden.removeAll(list.lines().map(line -> line.split(",")[0]).toList());
        hidden.remove("word");
        // a list of words leaves out pieces of names alone: two characters or one
        assertThat(hidden).isNotEmpty().allSatisfy(word -> assertThat(word.length()).isLessThan(4));
    }
}
