package org.gonghui.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gonghui.analyzer.ledger.CategoryStatistics;
import org.gonghui.analyzer.ledger.Golden;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.analyzer.ledger.LedgerSample;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsRequestException;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

    private static StatsTable table(Ledger ledger, String by, String measure) throws StatsRequestException {
        return CategoryStatistics.compute(ledger, StatsRequest.parse(List.of(by), measure, Optional.empty()));
    }

    private static StatsTable county(String by, String measure) throws StatsRequestException {
        return table(LedgerSample.county().ledger(LedgerSample.register()), by, measure);
    }

    private static byte[] write(StatsTable table, TableFormat format, Language language, Audience audience)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter(format, language, audience).write(table, out);
        return out.toByteArray();
    }

    private static String text(StatsTable table, TableFormat format, Language language, Audience audience)
            throws IOException {
        return new String(write(table, format, language, audience), StandardCharsets.UTF_8);
    }

    @Test
    void writesCsvForPeopleWithByteOrderMarkAndNotes() throws Exception {
        String csv = text(county("school", "paragraphs"), TableFormat.CSV, Language.ZH,
                Audience.PEOPLE);

        assertThat(csv).startsWith("\uFEFF编号,学校,文档,段落数\r\n");
        assertThat(csv).contains("# 覆盖：名册 4 所学校中 2 所有数据；计入 6 / 9 份文档。");
    }

    @Test
    void writesCsvForProgramsWithoutAnythingElse() throws Exception {
        Golden.check(TableWriterTest.class, "programs.csv",
                text(county("school,group", "share"), TableFormat.CSV, Language.EN, Audience.PROGRAMS)
                        .replace("\r\n", "\n"));
    }

    @Test
    void writesJsonAsInTheGoldenFile() throws Exception {
        Golden.check(TableWriterTest.class, "table.json",
                text(county("stage,group", "share"), TableFormat.JSON, Language.ZH, Audience.PEOPLE));
    }

    @Test
    void writesOneJsonLineForWhatMustBeKnownAndOneForEachRow() throws Exception {
        Golden.check(TableWriterTest.class, "table.jsonl",
                text(county("year", "paragraphs"), TableFormat.JSONL, Language.EN, Audience.PEOPLE));
    }

    @Test
    void keepsSpreadsheetsFromRunningTexts() throws Exception {
        Register register = LedgerSample.register("id,name\n+1,\"=HYPERLINK(\"\"x\"\")\"\n2,@甲校\n");
        Ledger ledger = new LedgerSample().document("-a.txt#1", LedgerSample.registered("+1"), 2023)
                .work(Category.RETIREES, 1)
                .ledger(register);

        assertThat(text(table(ledger, "school", "paragraphs"), TableFormat.CSV, Language.ZH, Audience.PEOPLE))
                .contains("'+1,\"'=HYPERLINK(\"\"x\"\")\"", "2,'@甲校");
        assertThat(text(table(ledger, "document", "paragraphs"), TableFormat.CSV, Language.ZH, Audience.PEOPLE))
                .contains("\r\n'-a.txt#1,1");
        assertThat(text(table(ledger, "document", "paragraphs"), TableFormat.CSV, Language.ZH, Audience.PROGRAMS))
                .contains("\r\n-a.txt#1,");
        Map<String, String> parts = parts(
                write(table(ledger, "school", "paragraphs"), TableFormat.XLSX, Language.ZH, Audience.PEOPLE));
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=HYPERLINK(&quot;x&quot;)");
    }

    @Test
    void writesSpreadsheetsWithFrozenHeaderPercentsAndNotes() throws Exception {
        Map<String, String> parts = parts(
                write(county("school,category", "share"), TableFormat.XLSX, Language.ZH, Audience.PEOPLE));

        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"", "xSplit=\"2\"", "ySplit=\"1\"");
        assertThat(sheet).as("5 of 12 paragraphs, as a number").contains("<v>0.4166666666666667</v>");
        assertThat(parts.get("xl/styles.xml")).contains("0.0%");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"统计\"", "name=\"说明\"");
        assertThat(parts.get("docProps/core.xml")).contains("1980-02-01T00:00:00Z");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("名册 4 所学校中 2 所有数据", ">—<");
    }

    @Test
    void givesEqualBytesForEqualTables() throws Exception {
        for (TableFormat format : TableFormat.values()) {
            byte[] first = write(county("school,category", "share"), format, Language.ZH, Audience.PEOPLE);
            assertThat(write(county("school,category", "share"), format, Language.ZH, Audience.PEOPLE))
                    .as(format.name())
                    .isEqualTo(first);
        }
    }

    @Test
    void writesAnEmptyTable() throws Exception {
        Ledger empty = new LedgerSample().ledger(Register.EMPTY);

        for (TableFormat format : TableFormat.values()) {
            assertThat(write(table(empty, "school,category", "share"), format, Language.EN, Audience.PROGRAMS))
                    .isNotEmpty();
        }
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as("equal bytes tomorrow")
                        .isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), REFERENCE.matcher(xml)
                        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16))));
            }
        }
        return parts;
    }
}
