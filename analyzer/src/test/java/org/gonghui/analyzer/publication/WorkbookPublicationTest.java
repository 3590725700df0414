package org.gonghui.analyzer.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookPublicationTest {

    @TempDir
    private Path folder;

    private interface Look {
        void at(XSSFWorkbook workbook);
    }

    private void look(Publication publication, Look look) throws Exception {
        Path file = folder.resolve("report.xlsx");
        WorkbookPublication.write(publication, file, Language.ZH);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            look.at(workbook);
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static Cell cell(Sheet sheet, String reference) {
        CellReference place = new CellReference(reference);
        return sheet.getRow(place.getRow()).getCell(place.getCol());
    }

    @Test
    void gathersTablesOfOneSortFromAllPages() throws Exception {
        look(OfficeSample.publication(), workbook -> {
            assertThat(names(workbook)).containsExactly("概览", "各校一览", "慰问人次的变化", "各项指标", "依据", "各页文字", "口径说明");
            Sheet indicators = workbook.getSheet("各项指标");
            assertThat(indicators.getLastRowNum()).isEqualTo(4);
            assertThat(cell(indicators, "A1").getStringCellValue()).isEqualTo("页面");
            assertThat(cell(indicators, "A4").getStringCellValue()).isEqualTo("霁川县白沙渡完全小学");
            assertThat(cell(indicators, "B4").getStringCellValue()).isEqualTo("慰问人次");
        });
    }

    @Test
    void writesNumbersAsNumbersAndNothingForWhatIsMissing() throws Exception {
        look(OfficeSample.publication(), workbook -> {
            Sheet schools = workbook.getSheet("各校一览");
            assertThat(cell(schools, "C2").getNumericCellValue()).isEqualTo(16000);
            assertThat(cell(schools, "C2").getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(cell(schools, "D2").getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(cell(schools, "D3").getNumericCellValue()).isZero();
            assertThat(cell(schools, "B2").getCellStyle().getDataFormatString()).isEqualTo("0");
            Cell missing = cell(schools, "C3");
            assertThat(missing == null || missing.getCellType() == CellType.BLANK).isTrue();
        });
    }

    @Test
    void leadsFromANumberToItsEvidenceAndBack() throws Exception {
        look(OfficeSample.publication(), workbook -> {
            Cell amount = cell(workbook.getSheet("各校一览"), "C2");
            assertThat(amount.getHyperlink().getType()).isEqualTo(HyperlinkType.DOCUMENT);
            assertThat(amount.getHyperlink().getAddress()).isEqualTo("'依据'!A2");
            assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
            Cell back = cell(workbook.getSheet("依据"), "B2");
            assertThat(back.getHyperlink().getAddress()).isEqualTo("'各校一览'!C2");
            assertThat(back.getStringCellValue()).isEqualTo("慰问人次");
        });
    }

    @Test
    void leadsToTablesToPagesAndFromTheOverviewToEachSheet() throws Exception {
        look(OfficeSample.publication(), workbook -> {
            Sheet schools = workbook.getSheet("各校一览");
            assertThat(cell(schools, "A2").getHyperlink().getAddress()).isEqualTo("'各项指标'!A2");
            assertThat(cell(schools, "D3").getHyperlink().getAddress()).isEqualTo("'各项指标'!A4");
            List<String> places = new ArrayList<>();
            workbook.getSheet("概览").forEach(row -> {
                if (row.getCell(1).getHyperlink() != null) {
                    places.add(row.getCell(1).getHyperlink().getAddress());
                }
            });
            assertThat(places).containsExactly("'各校一览'!A1", "'慰问人次的变化'!A1", "'各项指标'!A1", "'依据'!A1", "'各页文字'!A1",
                    "'口径说明'!A1");
        });
    }

    @Test
    void keepsHeadersInSightFiltersAndPrintsThemOnEachPage() throws Exception {
        look(OfficeSample.publication(), workbook -> {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(((org.apache.poi.xssf.usermodel.XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
            }
        });
    }

    @Test
    void takesNoTextForAFormulaOrMarkup() throws Exception {
        String hostile = "=HYPERLINK(\"http://x\")</t><c>\u0001\uD800\uFFFE & “引号”";
        look(OfficeSample.publication(hostile), workbook -> {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
            assertThat(cell(workbook.getSheet("依据"), "D2").getStringCellValue())
                    .startsWith("=HYPERLINK(\"http://x\")</t><c>")
                    .endsWith("& “引号”");
        });
    }

    @Test
    void makesEqualBytesOfEqualPublications() throws Exception {
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");
        WorkbookPublication.write(OfficeSample.publication(), one, Language.EN);
        Thread.sleep(1100);
        WorkbookPublication.write(OfficeSample.publication(), two, Language.EN);
        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void leavesNothingBehindWhereThereCanBeNoFile() throws IOException {
        Path file = folder.resolve("missing").resolve("report.xlsx");
        assertThatThrownBy(() -> WorkbookPublication.write(OfficeSample.publication(), file, Language.ZH))
                .hasMessageContaining("missing");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
