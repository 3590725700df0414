package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Fingerprints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private SmallCounty county = new SmallCounty(folder, folder);
    private Path corpus = folder;

    @BeforeEach
    void writeTheCounty() {
        county = SmallCounty.in(folder);
        corpus = folder.resolve("corpus");
    }

    private Cli.Result index(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("index", county.folder(), "-o", corpus));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray());
    }

    private static String fingerprint(Path corpus) {
        try {
            return Json.of(Files.readString(corpus.resolve("manifest.json"))).get("fingerprint").asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertDone(Cli.Result result, String counts) {
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).endsWith(counts + "\n");
    }

    @Test
    void aSecondRunFindsEverythingUnchanged() {
        assertDone(index(), "语料：" + corpus + "\n共 4 个输入：已收录 4");
        String first = fingerprint(corpus);

        assertDone(index(), "语料：" + corpus + "\n共 4 个输入：未改动 4");
        assertThat(fingerprint(corpus)).isEqualTo(first);
    }

    @Test
    void onlyWhatChangedIsWorkedOn() throws Exception {
        index();
        String first = fingerprint(corpus);
        SmallCounty.write(county.folder().resolve("plan.txt"), "霁川县乙溪小学工会2024年工作计划\n4月将组织教职工体检。\n");
        SmallCounty.write(county.folder().resolve("new.txt"), "霁川县丁岭初级中学工会2023年工作总结\n4月组织教职工体检。\n");
        Files.delete(county.folder().resolve("company.txt"));
        Path ledger = folder.resolve("ledger.csv");

        Cli.Result result = index("--ledger", ledger);

        assertDone(result, "共 4 个输入：已收录 2，未改动 2");
        assertThat(result.err()).startsWith("已不在所给路径里，从语料中去掉：1 个文件\n");
        assertThat(Files.readString(ledger)).startsWith("\uFEFFsource,outcome,").contains("\r\nnew.txt,indexed,",
                "\r\nplan.txt,indexed,", "\r\nsub/hidden.txt,unchanged,", "\r\nsummary.txt,unchanged,")
                .doesNotContain("company.txt");
        assertThat(fingerprint(corpus)).isNotEqualTo(first);
        assertThat(Cli.run("search", corpus, "体检").out()).startsWith("“体检”在 2 段里出现 2 次");
        assertThat(Cli.run("search", corpus, "职代会").out()).startsWith("“职代会”在 0 段里");
    }

    @Test
    void anUpdateGivesTheSameCorpusAsABuildFromNothing() throws Exception {
        index();
        Path moved = county.folder().resolve("moved.txt");
        Files.move(county.folder().resolve("summary.txt"), moved, StandardCopyOption.ATOMIC_MOVE);
        index();
        Path other = folder.resolve("other");

        assertThat(Cli.run("index", county.folder(), "-o", other).code()).isZero();
        assertThat(fingerprint(corpus)).isEqualTo(fingerprint(other));
    }

    @Test
    void theNumberOfThreadsMakesNoDifference() {
        Path one = folder.resolve("one");
        Cli.Result result = Cli.run("index", SampleCorpus.SUMMARIES, "-o", one, "--threads", 1, "--schools",
                SampleCorpus.SCHOOLS, "--documents", SampleCorpus.DOCUMENTS);

        assertDone(result, "共 51 个输入：已收录 51");
        assertThat(fingerprint(one)).as("one thread and four").isEqualTo(fingerprint(SampleCorpus.corpus()));
    }

    @Test
    void aFolderThatSharesNothingWithTheCorpusIsRefused() {
        index();
        String first = fingerprint(corpus);
        Path other = folder.resolve("other");
        SmallCounty.write(other.resolve("text.txt"), "4月组织教职工体检。\n");

        Cli.Result refused = Cli.run("index", other, "-o", corpus);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("错误：语料里原有的 4 个文件（如 company.txt）").contains("--keep", "--rebuild");
        assertThat(fingerprint(corpus)).isEqualTo(first);
        assertDone(Cli.run("index", other, "-o", corpus, "--keep"), "共 1 个输入：已收录 1");
        assertThat(sources()).hasSize(5).contains("text.txt", "company.txt");
        assertDone(Cli.run("index", other, "-o", corpus, "--rebuild"), "共 1 个输入：已收录 1");
        assertThat(sources()).containsExactly("text.txt");
    }

    @Test
    void filesOfOneNameFromTwoFoldersNeverTakeEachOthersPlace() {
        index();
        String first = fingerprint(corpus);
        Path other = folder.resolve("other");
        Path namesake = SmallCounty.write(other.resolve("summary.txt"), "霁川县乙溪小学工会2023年工作总结\n4月组织教职工体检。\n");
        SmallCounty.write(other.resolve("more.txt"), "9月组织教职工游园。\n");

        Cli.Result refused = Cli.run("index", other, "-o", corpus, "--keep");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("错误：1 个文件与语料里来自别处的文件同名而内容不同（如 summary.txt：语料里的是 "
                + county.folder().resolve("summary.txt") + "，这次的是 " + namesake + "）");
        assertThat(fingerprint(corpus)).isEqualTo(first);
        assertDone(Cli.run("index", county.folder(), other, "-o", corpus), "共 6 个输入：已收录 2，未改动 4");
        assertThat(sources()).contains("summary.txt", "@2/summary.txt", "more.txt");
        assertThat(Cli.run("index", other, "-o", corpus, "--keep").code()).as("another's name").isEqualTo(2);
        assertDone(index("--keep"), "共 4 个输入：未改动 4");
    }

    @Test
    void anEditedFileIsNoNamesakeAndAMovedFolderIsTheSame() throws Exception {
        index();
        Path moved = folder.resolve("moved");
        Files.move(county.folder(), moved, StandardCopyOption.ATOMIC_MOVE);
        assertDone(Cli.run("index", moved, "-o", corpus, "--keep"), "共 4 个输入：未改动 4");

        SmallCounty.write(moved.resolve("plan.txt"), "霁川县乙溪小学工会2024年工作计划\n4月将组织教职工体检。\n");

        assertDone(Cli.run("index", moved, "-o", corpus, "--keep"), "共 4 个输入：已收录 1，未改动 3");
    }

    @Test
    void aFolderWithTheSameNamesOnlyDoesNotReplaceTheCorpus() {
        Path one = folder.resolve("2023");
        Path two = folder.resolve("2024");
        SmallCounty.write(one.resolve("a.txt"), "4月组织教职工体检。\n");
        SmallCounty.write(two.resolve("a.txt"), "9月组织教职工游园。\n");
        assertDone(Cli.run("index", one, "-o", corpus), "已收录 1");

        Cli.Result refused = Cli.run("index", two, "-o", corpus);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("错误：语料里原有的 1 个文件（如 a.txt）都不在这次给出的路径里");
        assertDone(Cli.run("index", two, one, "-o", corpus), "共 2 个输入：已收录 2");
        assertThat(Cli.run("search", corpus, "体检").out()).contains("@2/a.txt ");
    }

    private List<String> sources() {
        try {
            return Json.names(Json.of(Files.readString(corpus.resolve("manifest.json"))).get("inputs"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDirectoryThatHoldsSomethingElseIsLeftAlone() throws Exception {
        Path directory = folder.resolve("mine");
        Path mine = SmallCounty.write(directory.resolve("notes.txt"), "我的笔记\n");

        for (String option : List.of("--keep", "--rebuild")) {
            Cli.Result result = Cli.run("index", county.folder(), "-o", directory, option);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).startsWith("错误：" + directory + " 不是语料库（其中有 notes.txt）");
        }
        assertThat(Files.readString(mine)).isEqualTo("我的笔记\n");
        assertThat(directory.toFile().list()).containsExactly("notes.txt");
        assertThat(Cli.run("index", county.folder(), "-o", mine).code()).isEqualTo(2);
    }

    @Test
    void theRegisterIsRememberedAndAnotherOneChangesEverything() {
        assertDone(index("--schools", county.schools()), "已收录 4");
        assertThat(Cli.run("stats", corpus).out()).contains("名册 3 所学校中 1 所有数据");
        assertDone(index(), "共 4 个输入：未改动 4");

        SmallCounty.write(county.schools(), "id,name\nxj-09,霁川县甲峰小学\n");
        Cli.Result changed = index("--schools", county.schools());

        assertDone(changed, "共 4 个输入：已收录 4");
        assertThat(changed.err()).startsWith("名册或清单有改动，全部文件重新分析\n");
        assertThat(Cli.run("stats", corpus, "--format", "csv").out()).contains("\r\nxj-09,霁川县甲峰小学,1,2,");
        assertDone(index(), "共 4 个输入：未改动 4");
    }

    @Test
    void anotherDictionaryIsRefusedUntilRebuilt() {
        index();
        Path dictionary = SmallCounty.write(folder.resolve("words.txt"), "审议学校 n\n");

        Cli.Result refused = index("--dictionary", dictionary);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--rebuild");
        assertDone(index("--dictionary", dictionary, "--rebuild"), "共 4 个输入：已收录 4");
        assertThat(Cli.run("search", corpus, "审议学校").code()).isEqualTo(2);
        assertThat(Cli.run("search", corpus, "审议学校", "--dictionary", dictionary).out()).startsWith("“审议学校”在 1 段里");
    }

    @Test
    void aCorpusMayStandBelowTheFolderThatGoesIntoIt() {
        corpus = county.folder().resolve("corpus");
        assertDone(index(), "共 4 个输入：已收录 4");
        assertDone(index(), "共 4 个输入：未改动 4");
    }

    @Test
    void theLedgerOfACorpusCanBeHadAgain() throws Exception {
        Path first = folder.resolve("first.csv");
        Path again = folder.resolve("again.csv");
        assertDone(index("--ledger", first), "共 4 个输入：已收录 4");

        assertThat(Cli.run("stats", corpus, "--ledger", again).code()).isZero();
        assertThat(Files.readString(again)).isEqualTo(Files.readString(first)).contains("summary.txt,indexed,");
    }

    @Test
    void twoWritersAtOnceAreToldOfEachOther() throws Exception {
        index();
        Fingerprints fingerprints;
        try (Corpus open = Corpus.open(corpus)) {
            fingerprints = open.manifest().fingerprints();
        }
        try (CorpusWriter other = CorpusWriter.open(corpus, fingerprints)) {
            Cli.Result result = index();

            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).startsWith("错误：语料库 " + corpus + " 正由").contains("写入");
            assertThat(other.inputs()).hasSize(4);
            assertThat(Cli.run("stats", corpus).code()).as("readers are not disturbed").isZero();
        }
        assertDone(index(), "共 4 个输入：未改动 4");
    }

    @Test
    void aCorpusAmongTheDocumentsIsLeftOutAndTold(@TempDir Path parent) {
        SmallCounty small = SmallCounty.in(parent);
        Path corpus = small.folder().resolve("corpus");

        assertThat(Cli.run("index", small.folder(), "-o", corpus).code()).isZero();
        Cli.Result again = Cli.run("index", small.folder(), "-o", corpus);
        Cli.Result counted = Cli.run("stats", small.folder());

        assertThat(again.err()).contains(corpus + " 是语料，其中的文件没有读\n", "共 4 个输入：未改动 4\n");
        assertThat(counted.code()).isZero();
        assertThat(counted.err()).contains(corpus + " 是语料，其中的文件没有读\n", "共 4 个输入：已收录 4\n");
    }

    @Test
    void aRegisterWhoseFileHadNoTimeToTakeItsNameIsTheOneThatIsGoneOnWith() throws Exception {
        index("--schools", county.schools());
        String first = fingerprint(corpus);
        Files.move(corpus.resolve("schools.csv"), corpus.resolve("schools.csv.next"));
        SmallCounty.write(corpus.resolve("schools.csv"), "id,name\nxj-09,霁川县壬山小学\n");

        assertDone(index(), "共 4 个输入：未改动 4");
        assertThat(fingerprint(corpus)).isEqualTo(first);
        assertThat(corpus.resolve("schools.csv")).hasSameBinaryContentAs(county.schools());
    }

    @Test
    void aRegisterThatWasChangedInTheCorpusIsNotTakenForTheOneItWasMadeWith() {
        index("--schools", county.schools());
        SmallCounty.write(corpus.resolve("schools.csv"), "id,name\nxj-09,霁川县壬山小学\n");

        Cli.Result result = index();

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("schools.csv", "gonghui index");
        assertDone(index("--schools", corpus.resolve("schools.csv")), "共 4 个输入：已收录 4");
    }
}
