package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wrong use is exit code 2, nothing on standard output, and one message that names the value and what would be right,
/// in the language asked for. `COUNTY`, `CORPUS` and `DIR` stand for a folder, a corpus and an empty directory.
final class WrongUseTest {

    @TempDir
    private Path parent = Path.of("");

    private SmallCounty county = new SmallCounty(parent, parent);

    @BeforeEach
    void writeTheCounty() {
        county = SmallCounty.in(parent);
    }

    private Cli.Result run(String line, String language) {
        List<String> words = new ArrayList<>(Arrays.stream(line.split(" ")).map(this::filled).toList());
        words.addAll(List.of("--lang", language));
        return Cli.run(words.toArray());
    }

    private String filled(String word) {
        return word.replace("COUNTY", county.folder().toString())
                .replace("CORPUS", SampleCorpus.corpus().toString())
                .replace("DIR", parent.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "stats DIR/no|没有这个文件或文件夹：DIR/no；请检查路径|DIR/no",
        "annotate COUNTY DIR/no|没有这个文件或文件夹：DIR/no；请检查路径|DIR/no",
        "index DIR/no -o DIR/c|没有这个文件或文件夹：DIR/no；请检查路径|DIR/no",
        "stats COUNTY --schools DIR/no.csv|找不到 DIR/no.csv，请检查路径。|DIR/no.csv",
        "stats COUNTY --schools DIR|DIR 是文件夹，这里要一个 CSV 文件。|DIR",
        "index COUNTY -o DIR/c --documents DIR/no.csv|找不到 DIR/no.csv，请检查路径。|DIR/no.csv",
        "annotate COUNTY --dictionary DIR/no.txt|词典 DIR/no.txt：没有这个文件，请检查路径|dictionary DIR/no.txt: there is no such file",
        "stats COUNTY --lexicon DIR|规则词表 DIR：是文件夹，这里要一个文件|lexicon DIR: is a directory",
        "stats COUNTY --format csv -o DIR/t.xlsx|--format csv 与文件名 DIR/t.xlsx 不符；请去掉 --format|contradicts the name DIR/t.xlsx",
        "annotate COUNTY -o DIR/t.csv|DIR/t.csv：这个命令不能写成 .csv，可用的扩展名有 .jsonl|writes no .csv, endings that it knows are .jsonl",
        "copies CORPUS -o DIR/t.XLSX|DIR/t.XLSX：这个命令不能写成 .xlsx，可用的扩展名有 .csv .json，|writes no .xlsx",
        "stats COUNTY -o DIR/t.docx|DIR/t.docx：这个命令不能写成 .docx，可用的扩展名有 .csv .json .jsonl .xlsx，|writes no .docx",
        "freq CORPUS -o DIR/t.pdf|DIR/t.pdf：这个命令不能写成 .pdf|writes no .pdf",
        "copies CORPUS -o DIR/t.doc|DIR/t.doc：这个命令不能写成 .doc|writes no .doc",
        "export CORPUS -o DIR/t.csv|DIR/t.csv：这个命令写一个文件夹或一个 .xlsx|writes a folder or one .xlsx",
        "stats CORPUS --documents DIR/d.csv|--documents 对语料不起作用|index again with it: gonghui index FOLDER -o CORPUS --documents FILE",
        "stats CORPUS --dictionary DIR/d.txt|--dictionary 对语料不起作用|-o CORPUS --dictionary FILE --rebuild",
        "stats CORPUS --lexicon DIR/d.lex|--lexicon 对语料不起作用|--lexicon has no effect on a corpus",
        "stats CORPUS --model none|--model 对语料不起作用|--model has no effect on a corpus",
        "annotate CORPUS|CORPUS 是语料，不是装文档的文件夹|CORPUS is a corpus, not a folder of documents",
        "index CORPUS -o DIR/c|CORPUS 是语料，不是装文档的文件夹|CORPUS is a corpus, not a folder of documents",
        "stats COUNTY -o DIR/no/t.csv|DIR/no/t.csv 所在的文件夹不存在，请先建立。|create it first",
        "stats COUNTY -o DIR|DIR 是文件夹，请给出文件名。|give the name of a file",
        "stats COUNTY --ledger DIR/no/l.csv|DIR/no/l.csv 所在的文件夹不存在，请先建立。|create it first",
        "index COUNTY -o DIR/c --ledger DIR/no/l.csv|DIR/no/l.csv 所在的文件夹不存在|create it first",
        "annotate COUNTY -o DIR/no/a.jsonl|DIR/no/a.jsonl 所在的文件夹不存在，请先建立。|create it first",
        "stats COUNTY --format xlsx|xlsx 要写到文件：请加 -o 文件.xlsx|a workbook goes to a file: add -o FILE.xlsx",
        "stats COUNTY --threads 0|--threads 要在 1 到 256 之间，给的是 0|--threads must be in 1..256, got 0",
        "annotate COUNTY --threads 257|--threads 要在 1 到 256 之间，给的是 257|got 257",
        "stats COUNTY CORPUS|CORPUS 是语料，只能单独统计|CORPUS is a corpus and is tabulated alone",
        "search DIR/no 慰问|没有语料库 DIR/no。请先建库：gonghui index 文件夹 -o DIR/no|gonghui index FOLDER -o DIR/no",
        "search COUNTY 慰问|COUNTY 不是语料库（其中有 company.txt）。若是装文档的文件夹，请先用它建语料|make a corpus of it first and name that: gonghui index COUNTY",
        "index COUNTY|缺少参数 --output |missing argument --output ",
        "search CORPUS|缺少参数 QUERY|missing argument QUERY",
        "stats|缺少参数 PATH|missing argument PATH",
        "stats COUNTY --formt csv|不认识的参数 --formt|--formt",
        "annotate COUNTY --format xml|--format 的值“xml”不对，应为 jsonl|'xml' is no value of --format, expected jsonl"})
    void isToldWithTheValueAndWhatWouldBeRight(String line, String zh, String en) {
        Cli.Result chinese = run(line, "zh");
        Cli.Result english = run(line, "en");

        assertThat(chinese.code()).as(chinese.err()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).startsWith("错误：" + filled(zh)).doesNotContain("\tat ");
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).startsWith("error: ").contains(filled(en)).doesNotContainPattern("\\p{IsHan}");
        assertThat(parent.toFile().list()).as("nothing is left behind").hasSize(2);
    }

    @Test
    void aFolderWithoutDocumentsIsTold() {
        Path empty = parent.resolve("empty");
        SmallCounty.write(empty.resolve("sub/.DS_Store"), "x");

        for (String command : List.of("stats DIR/empty", "annotate DIR/empty", "index DIR/empty -o DIR/c")) {
            Cli.Result result = run(command, "zh");
            assertThat(result.code()).as(command).isEqualTo(2);
            assertThat(result.out()).as(command).isEmpty();
            assertThat(result.err()).as(command).isEqualTo("错误：没有找到文档：" + empty + " 里没有文件（系统和编辑器留下的不算）；请检查路径\n");
        }
        assertThat(parent.resolve("c")).doesNotExist();
    }

    @Test
    void anInterruptedFirstRunIsNoFolderOfDocuments() {
        SmallCounty.write(parent.resolve("c/index/write.lock"), "");
        SmallCounty.write(parent.resolve("c/writer.pid"), "1\n");

        for (String command : List.of("stats DIR/c", "search DIR/c 慰问", "copies DIR/c")) {
            Cli.Result result = run(command, "zh");
            assertThat(result.code()).as(command).isEqualTo(2);
            assertThat(result.err()).as(command)
                    .startsWith("错误：语料库 " + parent.resolve("c") + " 首次建库未完成。请重新建库：gonghui index ");
        }
        assertThat(Cli.run("index", county.folder(), "-o", parent.resolve("c")).code()).isZero();
        assertThat(run("stats DIR/c", "zh").code()).isZero();
    }

    @Test
    void badRowsOfARegisterAreToldAndTheRestIsUsed() {
        Path register = SmallCounty.write(parent.resolve("bad.csv"), """
                id,name,stage
                xj-01,霁川县甲峰小学,primary
                xj-02,,primary
                xj-04,霁川县丁岭初级中学,kindergarden
                xj-01,霁川县乙溪小学,primary
                """);

        Cli.Result result = Cli.run("stats", county.folder(), "--schools", register, "--format", "csv");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("注意：" + register + " 第 3 行：没有学校名称，本行未用。\n",
                "注意：" + register + " 第 4 行：学段「kindergarden」无法识别",
                "注意：" + register + " 第 5 行：编号「xj-01」与第 2 行重复，本行未用。\n");
        assertThat(result.out()).contains("\r\nxj-01,霁川县甲峰小学,1,2,", "\r\nxj-04,霁川县丁岭初级中学,,")
                .doesNotContain("xj-02");
        assertThat(Cli.run("stats", county.folder(), "--schools", register, "--lang", "en").err())
                .contains("warning: " + register + ", line 3: ").doesNotContainPattern("line 3.*\\p{IsHan}.*\n");
    }

    @Test
    void aRegisterWithoutTheColumnsIsNoRegister() {
        Path register = SmallCounty.write(parent.resolve("other.csv"), "学号,成绩\n1,2\n");

        Cli.Result result = Cli.run("stats", county.folder(), "--schools", register);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("错误：" + register).contains("name");
    }

    @Test
    void aQueryThatLooksLikeAnOptionIsToldWhereToStand() {
        Cli.Result result = Cli.run("search", SampleCorpus.corpus(), "-计划 慰问");
        Cli.Result english = Cli.run("search", SampleCorpus.corpus(), "-计划 慰问", "--lang", "en");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("错误：缺少参数 QUERY\n", "前面加 --，如：… -- '-计划 慰问'\n");
        assertThat(english.err()).contains("with -- before it: ... -- '-计划 慰问'\n");
        assertThat(Cli.run("search", SampleCorpus.corpus(), "--limit", 1, "--", "-计划 慰问").code()).isZero();
    }

    @Test
    void aFolderIsNoManifestAndAFileIsNoFolder() {
        assertThat(Cli.run("rerun", parent).err()).startsWith("错误：" + parent + " 不是运行记录：它是文件夹。");
        Cli.Result demo = Cli.run("demo", "-o", county.schools());

        assertThat(demo.code()).isEqualTo(2);
        assertThat(demo.err()).startsWith("错误：" + county.schools() + " 是文件，这里要一个文件夹");
    }

    @Test
    void aRegisterThatBreaksOffStopsTheWorkBeforeAnythingIsWritten() {
        Path register = SmallCounty.write(parent.resolve("broken.csv"), "id,name\nxj-01,\"霁川县甲峰小学\nxj-02,霁川县乙溪小学\n");

        Cli.Result result = Cli.run("index", county.folder(), "-o", parent.resolve("c"), "--schools", register);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("错误：" + register + " 第 2 行：引号没有配对");
        assertThat(parent.resolve("c")).doesNotExist();
    }

    @Test
    void linesOfTheDocumentListThatChangeNothingAreTold() {
        Path list = SmallCounty.write(parent.resolve("list.csv"),
                "path,school,year\nsummary.txt,xj-01,2023\nnope.txt,xj-01,2023\nplan.txt,xx-99,2023\nplan.txt#7,,2023\n");
        String unread = "注意：" + list + " 第 3 行：没有读到「nope.txt」，本行没有用上";
        String unknown = "注意：" + list + " 第 4 行：名册里没有学校「xx-99」";

        for (String command : List.of("stats", "annotate", "index")) {
            List<Object> line = new ArrayList<>(List.of(command, county.folder(), "--schools", county.schools(),
                    "--documents", list, "-o", parent.resolve(command)));
            Cli.Result result = Cli.run(line.toArray());
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.err()).contains(unread, unknown, " 第 5 行：没有读到「plan.txt#7」")
                    .doesNotContain("第 2 行");
        }
    }
}
