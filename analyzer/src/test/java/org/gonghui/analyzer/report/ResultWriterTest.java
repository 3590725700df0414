package org.gonghui.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class ResultWriterTest {

    private static ResultTable table(String... words) {
        LongColumn counts = LongColumn.create("count");
        DoubleColumn scores = DoubleColumn.create("score");
        for (int i = 0; i < words.length; i++) {
            counts.append(1_000_000_000_000L + i);
            if (i == 0) {
                scores.append(1.23456789);
            } else {
                scores.appendMissing();
            }
        }
        return new ResultTable(new Message("词表", "words"),
                List.of(ResultColumn.of("word", Kind.TEXT, "词", "word"),
                        ResultColumn.of("count", Kind.COUNT, "次数", "count"),
                        ResultColumn.of("score", Kind.RATIO, "值", "score")),
                Table.create("words", StringColumn.create("word", words), counts, scores),
                List.of(new Message("以词计。", "Words are counted.")));
    }

    private static byte[] bytes(ResultTable table, TableFormat format, Audience audience) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter(format, Language.ZH, audience).write(table, out);
        return out.toByteArray();
    }

    private static String text(ResultTable table, TableFormat format, Audience audience) throws IOException {
        return new String(bytes(table, format, audience), StandardCharsets.UTF_8);
    }

    @Test
    void csvForPeopleHasLabelsRoundedNumbersAndNotes() throws IOException {
        assertThat(text(table("慰问", "=1+1"), TableFormat.CSV, Audience.PEOPLE)).isEqualTo("""
                \uFEFF词,次数,值\r
                慰问,1000000000000,1.2346\r
                '=1+1,1000000000001,\r
                "# 词表"\r
                "# 说明：以词计。"\r
                """);
    }

    @Test
    void csvForProgramsHasIdsFullNumbersAndTextsAsTheyAre() throws IOException {
        assertThat(text(table("慰问", "=1+1"), TableFormat.CSV, Audience.PROGRAMS)).isEqualTo("""
                word,count,score\r
                慰问,1000000000000,1.23456789\r
                =1+1,1000000000001,\r
                """);
    }

    @Test
    void jsonLinesBeginWithWhatMustBeKnown() throws IOException {
        assertThat(text(table("慰\"问", "工会"), TableFormat.JSONL, Audience.PEOPLE)).isEqualTo(
                """
                        {"type":"table","title":"词表","notes":["以词计。"],"columns":[{"id":"word","label":"词","kind":"text"},{"id":"count","label":"次数","kind":"count"},{"id":"score","label":"值","kind":"ratio"}],"row_count":2}
                        {"type":"row","word":"慰\\"问","count":1000000000000,"score":1.23456789}
                        {"type":"row","word":"工会","count":1000000000001,"score":null}
                        """);
    }

    @Test
    void jsonIsOneObjectWithAllRows() throws IOException {
        assertThat(text(table("慰问", "工会"), TableFormat.JSON, Audience.PEOPLE))
                .startsWith("{\n  \"title\": \"词表\",\n")
                .contains("\"rows\": [\n    {\n      \"word\": \"慰问\",\n", "\"score\": null")
                .endsWith("\n}\n");
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void workbooksHoldNumbersAndTextsThatAreNoFormulas() throws IOException {
        Map<String, String> parts = parts(bytes(table("=1+1", "工会"), TableFormat.XLSX, Audience.PEOPLE));

        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>1.23456789</v>", "state=\"frozen\"")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+1", "&#x4ee5;&#x8bcd;&#x8ba1;");
    }

    @Test
    void workbooksOfManyRowsAreWrittenWhole() throws IOException {
        String[] words = new String[2_500];
        java.util.Arrays.setAll(words, i -> "词" + i);

        String sheet = String.valueOf(parts(bytes(table(words), TableFormat.XLSX, Audience.PEOPLE))
                .get("xl/worksheets/sheet1.xml"));

        assertThat(sheet.split("<row ", -1)).hasSize(words.length + 2);
    }

    @Test
    void equalTablesGiveEqualBytes(@TempDir Path directory) throws Exception {
        for (TableFormat format : TableFormat.values()) {
            Path file = directory.resolve("t." + format);
            new TableWriter(format, Language.ZH, Audience.PEOPLE).write(table("慰问"), file);
            assertThat(file).hasBinaryContent(bytes(table("慰问"), format, Audience.PEOPLE));
        }
    }

    @ParameterizedTest
    @CsvSource({"12.345, NUMBER, 12.35", "-0.5, NUMBER, -0.50", "3, COUNT, 3", "0.00005, RATIO, 0.0001",
        "0.04567, P_VALUE, 0.0457", "1, P_VALUE, 1.0", "0, P_VALUE, 0", "0.00001234, P_VALUE, 1.23E-5",
        "9.999E-20, P_VALUE, 1.00E-19", "2.5E-300, P_VALUE, 2.50E-300", "2023, LABEL, 2023"})
    void numbersForPeopleAreRoundedByWhatTheyAre(double value, Kind kind, String shown) {
        assertThat(ResultNumber.of(value, kind)).isEqualTo(shown);
    }

    @Test
    void columnsThatDoNotFitTheirDescriptionAreRefused() {
        List<ResultColumn> described = List.of(ResultColumn.of("word", Kind.COUNT, "词", "word"));
        Table words = Table.create("words", StringColumn.create("word", "慰问"));
        Table others = Table.create("words", StringColumn.create("other", "慰问"));

        assertThatThrownBy(() -> new ResultTable(new Message("", ""), described, words, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResultTable(new Message("", ""), described, others, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void pagesGiveTheBytesOfTheWhole(TableFormat format) throws IOException {
        String[] words = new String[2_500];
        for (int i = 0; i < words.length; i++) {
            words[i] = "词".repeat(i % 7 + 1);
        }
        ResultTable whole = table(words);
        PagedResult paged = new PagedResult() {
            @Override
            public ResultTable head() {
                return whole.first(0);
            }

            @Override
            public long size() {
                return whole.size();
            }

            @Override
            public void pages(Pages pages) throws IOException {
                for (int from = 0; from < whole.size(); from += 1_000) {
                    Table rows = whole.table().inRange(from, Math.min(whole.size(), from + 1_000));
                    pages.take(new ResultTable(whole.title(), whole.columns(), rows, whole.notes()));
                }
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new TableWriter(format, Language.ZH, Audience.PEOPLE).write(paged, out);

        assertThat(out.toByteArray()).isEqualTo(bytes(whole, format, Audience.PEOPLE));
    }
}
