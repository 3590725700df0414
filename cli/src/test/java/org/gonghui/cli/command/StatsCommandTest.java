package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.RawTable;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatsCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private SmallCounty county = new SmallCounty(folder, folder);

    @BeforeEach
    void writeTheCounty() {
        county = SmallCounty.in(folder);
    }

    private Cli.Result stats(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("stats", county.folder(), "--schools", county.schools()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray());
    }

    private RawTable raw(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--format", "csv", "--raw"));
        Cli.Result result = stats(arguments.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return RawTable.of(result.out());
    }

    @Test
    void countsWorkDoneAsAPersonWould() {
        RawTable table = raw();

        assertThat(table.rows().keySet()).containsExactly("xj-01", "xj-02", "xj-03", "unknown", "total");
        assertThat(filled(table, "xj-01")).isEqualTo(Map.of("documents", "1", "democratic-management", "2",
                "group:democracy", "2", "culture-sports", "1", "total", "3"));
        assertThat(filled(table, "unknown")).isEqualTo(Map.of("documents", "1", "relief-visits", "1", "retirees", "1",
                "group:care", "2", "total", "2"));
        assertThat(filled(table, "total")).isEqualTo(Map.of("documents", "2", "democratic-management", "2",
                "group:democracy", "2", "culture-sports", "1", "relief-visits", "1", "retirees", "1", "group:care",
                "2", "total", "5"));
    }

    @Test
    void showsTheGoldenTable() {
        Golden.check("county.txt", stats().out());
        Golden.check("county-en.txt", stats("--lang", "en", "--by", "stage,group", "--kind", "all").out());
    }

    /// The numbers of a row that are neither 0 nor missing.
    private static Map<String, String> filled(RawTable table, String row) {
        return table.columns()
                .stream()
                .filter(column -> table.cell(row, column).matches("[1-9][0-9]*"))
                .collect(Collectors.toMap(column -> column, column -> table.cell(row, column)));
    }

    @Test
    void noDataIsNeverAZero() {
        RawTable table = raw();

        assertThat(table.cell("xj-01", "relief-visits")).isEqualTo("0");
        assertThat(table.columns()).filteredOn(column -> !List.of("id", "label", "role").contains(column))
                .allSatisfy(column -> assertThat(table.cell("xj-03", column)).as(column).isEmpty());
        assertThat(stats().out()).containsPattern("丁岭初级中学 +—( +—)+\n");
    }

    @Test
    void plansNeverCountAsDone() {
        RawTable done = raw("--by", "document");
        RawTable planned = raw("--by", "document", "--kind", "planned");
        RawTable both = raw("--by", "document", "--kind", "all");

        assertThat(done.rows().keySet()).containsExactly("sub/hidden.txt#1", "summary.txt#1", "total");
        assertThat(planned.cell("plan.txt#1", "paragraphs")).isEqualTo("2");
        assertThat(planned.cell("summary.txt#1", "paragraphs")).isEqualTo("1");
        assertThat(both.cell("plan.txt#1", "paragraphs")).isEqualTo("2");
        assertThat(both.cell("summary.txt#1", "paragraphs")).isEqualTo("4");
        assertThat(both.cell("total", "paragraphs")).isEqualTo("8");
        assertThat(List.of(done, planned, both)).noneMatch(table -> table.rows().containsKey("company.txt#1"));
    }

    @Test
    void countsCharactersDocumentsAndShares() {
        RawTable characters = raw("--by", "category", "--measure", "characters");
        RawTable documents = raw("--by", "category", "--measure", "documents");
        RawTable shares = raw("--by", "school,category", "--measure", "share");

        // 全年看望慰问生病住院的教职工5人次送去慰问金2500元
        assertThat(characters.cell("relief-visits", "characters")).isEqualTo("27");
        assertThat(documents.cell("democratic-management", "documents")).isEqualTo("1");
        assertThat(documents.cell("total", "documents")).isEqualTo("2");
        assertThat(Double.parseDouble(shares.cell("xj-01", "democratic-management"))).isEqualTo(2.0 / 3);
        assertThat(Double.parseDouble(shares.cell("total", "democratic-management"))).isEqualTo(0.4);
        assertThat(shares.cell("xj-03", "democratic-management")).isEmpty();
    }

    @Test
    void everyTableSaysWhatItCountsAndOfHowMany() {
        assertThat(stats().out()).contains("口径：以段落计。只计总结中已完成的工作段落",
                "覆盖：名册 3 所学校中 1 所有数据；计入 2 / 4 份文档。", "说明：未计 1 份文档：属于其他工会或其他组织。",
                "未计 1 份文档：是计划，没有已完成的工作。", "1 份文档未写明校名");
        assertThat(stats("--kind", "planned").out()).contains("覆盖：名册 3 所学校中 2 所有数据；计入 3 / 4 份文档。");
        assertThat(stats("--lang", "en", "--measure", "share").out()).contains(
                "Basis: Share = paragraphs of the cell / the row's paragraphs.",
                "Coverage: 1 of 3 registered schools have data; counts 2 of 4 documents.");
        assertThat(Cli.run("stats", county.folder()).out()).contains("覆盖：计入 2 / 4 份文档。");
    }

    @ParameterizedTest
    @CsvSource({"table", "csv", "json", "jsonl"})
    void aFileHoldsWhatTheScreenWouldShow(String format) throws Exception {
        Path file = folder.resolve("out." + format);
        Cli.Result shown = stats("--format", format);
        Cli.Result written = stats("--format", format, "-o", file);

        assertThat(shown.code()).isZero();
        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).contains("已写到 " + file);
        assertThat(Files.readString(file)).isEqualTo(shown.out());
        assertThat(stats("--format", format, "-o", file, "--quiet").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"t.csv,csv", "t.JSON,json", "t.jsonl,jsonl", "t.txt,table", "csv,table"})
    void theNameOfTheFileTellsItsForm(String name, String format) throws Exception {
        Path file = folder.resolve(name);

        assertThat(stats("-o", file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(stats("--format", format).out());
    }

    @Test
    void aWorkbookNeedsNoMoreThanItsName() throws Exception {
        Path file = folder.resolve("统计.xlsx");

        assertThat(stats("-o", file).code()).isZero();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("统计").getRow(1).getCell(0).getStringCellValue()).isEqualTo("xj-01");
        }
    }

    @Test
    void refusedFilesAreNamedBesideTheTableWithThePlaceOfTheReasons() {
        for (String name : List.of("a.exe", "b.exe", "c.exe", "d.exe", "~$a.docx")) {
            SmallCounty.write(county.folder().resolve(name), "not a document: " + name);
        }
        Path corpus = folder.resolve("corpus");
        assertThat(Cli.run("index", county.folder(), "-o", corpus).code()).isEqualTo(1);
        String note = "4 个文件被拒收，没有计入：a.exe、b.exe、c.exe 等；原因见输入台账";

        assertThat(stats("--format", "csv").out()).contains("说明：" + note + "（加 --ledger 文件.csv 得到）。\"\r\n");
        assertThat(stats("--format", "json", "--ledger", folder.resolve("l.csv")).out())
                .contains("\"" + note + " " + folder.resolve("l.csv") + "。\"");
        assertThat(Cli.run("stats", corpus, "--format", "csv").out())
                .contains("说明：" + note + " " + corpus.resolve("inputs.csv") + "。\"\r\n");
    }

    @Test
    void csvForPeopleCarriesNamesNotesAndAMarkForProgramsNeither() {
        String people = stats("--format", "csv").out();
        String programs = stats("--format", "csv", "--raw").out();

        assertThat(people).startsWith("\uFEFF编号,学校,文档,教代会与民主管理,").contains("xj-01,霁川县甲峰小学,1,2,")
                .contains("\"# 口径：", "\"# 覆盖：名册 3 所学校中 1 所有数据；计入 2 / 4 份文档。\"").endsWith("\r\n");
        assertThat(programs).startsWith("id,label,role,documents,democratic-management,").doesNotContain("#");
    }

    @Test
    void jsonTellsWhatMustBeKnownToReadIt() {
        JsonNode table = Json.of(stats("--format", "json").out());
        List<JsonNode> lines = Json.lines(stats("--format", "jsonl").out());

        assertThat(table.get("title").asText()).isEqualTo("按学校 × 类别统计段落数（已完成的工作）");
        assertThat(table.get("denominator").asText()).startsWith("以段落计");
        assertThat(table.get("coverage").toString()).isEqualTo(
                "[{\"of\":\"schools\",\"with_data\":1,\"total\":3},{\"of\":\"documents\",\"with_data\":2,\"total\":4}]");
        assertThat(table.at("/rows/0/values/democratic-management").intValue()).isEqualTo(2);
        assertThat(table.at("/rows/2/values/democratic-management").isNull()).isTrue();
        assertThat(table.get("columns")).allSatisfy(
                column -> assertThat(Json.names(column)).containsExactly("id", "label", "group", "role", "unit"));
        assertThat(lines.getFirst().get("type").asText()).isEqualTo("table");
        assertThat(lines.getFirst().get("coverage")).isEqualTo(table.get("coverage"));
        assertThat(lines.subList(1, lines.size())).hasSameSizeAs(table.get("rows"))
                .allSatisfy(row -> assertThat(row.get("type").asText()).isEqualTo("row"));
    }

    @Test
    void aWorkbookHoldsTheTableAndItsNotes() throws Exception {
        Path file = folder.resolve("统计.xlsx");
        Cli.Result result = stats("--format", "xlsx", "-o", file);

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Row first = workbook.getSheet("统计").getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("xj-01");
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("霁川县甲峰小学");
            assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(texts(workbook.getSheet("说明"))).contains("计入 2 / 4 份文档", "以段落计");
        }
        byte[] once = Files.readAllBytes(file);
        assertThat(stats("--format", "xlsx", "-o", file).code()).isZero();
        assertThat(Files.readAllBytes(file)).as("equal tables, equal bytes").isEqualTo(once);
    }

    private static String texts(Sheet sheet) throws IOException {
        StringBuilder texts = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
        return texts.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"school,category|paragraphs", "document,kind|characters",
        "stage,group|share"})
    void aFolderAndItsCorpusGiveTheSameTable(String by, String measure) {
        Cli.Result folderTable = Cli.run("stats", SampleCorpus.SUMMARIES, "--schools", SampleCorpus.SCHOOLS,
                "--documents", SampleCorpus.DOCUMENTS, "--by", by, "--measure", measure, "--format", "csv");
        Cli.Result corpusTable = Cli.run("stats", SampleCorpus.corpus(), "--by", by, "--measure", measure, "--format",
                "csv");

        assertThat(folderTable.code()).isZero();
        assertThat(corpusTable.code()).isZero();
        assertThat(corpusTable.out()).isEqualTo(folderTable.out()).isNotEmpty();
        // one school's text of 2022 was used again in 2023
        assertThat(folderTable.err()).contains("与同校往年的文档完全相同").endsWith("共 51 个输入：已收录 51\n");
        assertThat(corpusTable.err()).isEmpty();
    }
}
