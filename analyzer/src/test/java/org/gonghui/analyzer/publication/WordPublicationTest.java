package org.gonghui.analyzer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.RowWise;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

final class WordPublicationTest {

    private static final double MILLIMETRE = 1440 / 25.4;

    @TempDir
    private Path folder;

    private interface Look {
        void at(XWPFDocument document);
    }

    private void look(Publication publication, Language language, Look look) throws Exception {
        Path file = folder.resolve("report.docx");
        WordPublication.write(publication, file, language);
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            look.at(document);
        }
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void numbersHeadingsAsOfficialPapersDo() throws Exception {
        look(OfficeSample.publication(), Language.ZH, document -> assertThat(texts(document)).contains("一、总体情况",
                "二、各校情况", "三、各校要点", "（一）霁川县第一中学", "（二）霁川县白沙渡完全小学", "表1　各校一览"));
        look(OfficeSample.publication(), Language.EN,
                document -> assertThat(texts(document)).contains("1. 总体情况", "(2) 霁川县白沙渡完全小学", "Table 1. 各校一览"));
    }

    @Test
    void laysThePageOutAsTheStandardSays() throws Exception {
        look(OfficeSample.publication(), Language.ZH, document -> {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH(), section.getPgMar().getTop(),
                    section.getPgMar().getBottom(), section.getPgMar().getLeft(), section.getPgMar().getRight())
                    .stream()
                    .map(twips -> Math.round(Long.parseLong(twips.toString()) / MILLIMETRE)))
                    .containsExactly(210L, 297L, 37L, 35L, 28L, 26L);
            assertThat(document.getFooterList().stream().map(footer -> footer.getText().strip()))
                    .containsExactly("— 1 —", "— 1 —");
            XWPFParagraph title = document.getParagraphs().getFirst();
            assertThat(title.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(22);
            assertThat(title.getRuns().getFirst().getCTR().getRPr().getRFontsArray(0).getEastAsia())
                    .isEqualTo("方正小标宋简体");
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
        });
    }

    @Test
    void writesNumbersAsPeopleReadThem() throws Exception {
        look(OfficeSample.publication(), Language.ZH, document -> {
            XWPFTable table = document.getTables().getFirst();
            assertThat(IntStream.range(0, 5).mapToObj(column -> table.getRow(1).getCell(column).getText()))
                    .containsExactly("霁川县第一中学", "2023", "16,000", "1,234", "25.0%");
            assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("—");
        });
        assertThat(List.of(CellFormat.text(Double.POSITIVE_INFINITY, Kind.NUMBER), CellFormat.text(2.345, Kind.NUMBER),
                CellFormat.text(0.12345, Kind.RATIO), CellFormat.text(12.345, Kind.RATIO),
                CellFormat.text(Double.NEGATIVE_INFINITY, Kind.RATIO)))
                .containsExactly("∞", "2.35", "0.1235", "12.35", "−∞");
    }

    @Test
    void numbersInChineseToNinetyNineAndInDigitsBeyond() {
        assertThat(IntStream.of(1, 10, 11, 20, 21, 99, 123).mapToObj(WordText::numeral))
                .containsExactly("一", "十", "十一", "二十", "二十一", "九十九", "123");
    }

    @Test
    void leavesTablesThatNoPageCanHoldToTheWorkbook() throws Exception {
        List<ResultColumn> columns = IntStream.range(0, 15)
                .mapToObj(number -> ResultColumn.of("c" + number, Kind.NUMBER, "列", "column"))
                .toList();
        RowWise rows = new RowWise(columns);
        columns.forEach(column -> rows.number(OptionalDouble.of(1)));
        ResultTable wide = rows.build(new Message("宽表", "wide"), List.of());
        Publication publication = new Publication(OfficeSample.same("题"), OfficeSample.same("副题"),
                List.of(new Leaf("overview", OfficeSample.same("页"), List.of(new Section("wide", OfficeSample.same("节"),
                        List.of(new Block.Listing("wide-table", wide, 1, List.of())))))));
        look(publication, Language.ZH, document -> {
            assertThat(document.getTables()).isEmpty();
            assertThat(texts(document)).contains("表1　宽表", "（栏目较多，见网页和工作簿。）");
        });
    }

    @Test
    void takesNoTextForMarkupAndReplacesWhatXmlDoesNotAllow() throws Exception {
        String hostile = "<w:p/>&amp;\u0001\uD800\uFFFE]]> “引”\n下一行";
        look(OfficeSample.publication(hostile), Language.ZH,
                document -> assertThat(String.join("|", texts(document)))
                        .contains("<w:p/>&amp;\uFFFD\uFFFD\uFFFD]]> “引” 下一行"));
    }

    @Test
    void makesEqualBytesOfEqualPublications() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("one.docx", "two.docx")) {
            files.add(folder.resolve(name));
            WordPublication.write(OfficeSample.publication(), files.getLast(), Language.ZH);
            Thread.sleep(1100);
        }
        assertThat(files.getLast()).hasSameBinaryContentAs(files.getFirst());
    }
}
