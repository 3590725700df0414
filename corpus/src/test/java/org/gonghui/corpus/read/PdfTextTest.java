package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gonghui.corpus.text.Page;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    private static final String LONG = "三月以来学校工会逐户走访病休教师，把校务公开栏搬到了传达室门口，家长和老师每天都看得到，意见箱每周开启一次，"
            + "收到建议二十三条，件件有答复，还请离退休教师回校座谈，听取他们对学校发展的看法。";

    @Test
    void joinsTheLinesOfIndentedParagraphs() {
        TinyPdf pdf = new TinyPdf().page().paragraph(80, 12, 2, LONG).paragraph(150, 12, 2, LONG);
        assertThat(lines(pdf)).containsExactly(LONG, LONG);
    }

    @Test
    void keepsHeadingsAndTitlesOnTheirOwn() {
        TinyPdf pdf = new TinyPdf().page().text(150, 60, 18, "霁川县第三中学工会总结")
                .text(TinyPdf.LEFT, 90, 12, "一、民主管理").paragraph(110, 12, 2, LONG)
                .text(TinyPdf.LEFT, 170, 12, "二、文体活动").paragraph(190, 12, 2, LONG);
        assertThat(lines(pdf)).containsExactly("霁川县第三中学工会总结", "一、民主管理", LONG, "二、文体活动", LONG);
    }

    @Test
    void partsParagraphsWithoutIndentByTheSpaceBetweenThem() {
        String full = LONG.substring(0, TinyPdf.WIDTH / 12 * 2 - 1) + "。";
        TinyPdf pdf = new TinyPdf().page().paragraph(80, 12, 0, full).paragraph(140, 12, 0, LONG);
        assertThat(lines(pdf)).containsExactly(full, LONG);
    }

    @Test
    void joinsOverPageBreaksAndMarksRunningHeadsAndPageNumbers() {
        int perLine = TinyPdf.WIDTH / 12;
        TinyPdf pdf = new TinyPdf();
        for (int i = 0; i < 3; i++) {
            pdf.page().text(200, 40, 9, "霁川县教育工会资料汇编").paragraph(80, 12, i == 0 ? 2 : 0, i == 0
                    ? LONG.substring(0, 2 * perLine - 2)
                    : i == 1 ? LONG.substring(2 * perLine - 2) : "完。")
                    .text(300, 760, 9, "- " + (i + 1) + " -");
        }
        Page page = page(pdf.bytes());
        assertThat(page.text()).contains(LONG);
        assertThat(page.furniture().stream().map(span -> span.in(page.text()))).containsExactly("霁川县教育工会资料汇编",
                "- 1 -", "霁川县教育工会资料汇编", "- 2 -", "霁川县教育工会资料汇编", "- 3 -");
        assertThat(page.text()).startsWith("霁川县教育工会资料汇编\n" + LONG + "\n- 1 -");
    }

    @Test
    void joinsListItemsWithHangingIndent() {
        int perLine = TinyPdf.WIDTH / 12;
        String first = "1、" + LONG.substring(0, perLine - 4);
        String rest = LONG.substring(perLine - 4, perLine + 20) + "。";
        TinyPdf pdf = new TinyPdf().page().paragraph(60, 12, 2, LONG)
                .text(TinyPdf.LEFT + 24, 120, 12, first).text(TinyPdf.LEFT + 48, 138, 12, rest)
                .text(TinyPdf.LEFT + 24, 156, 12, "2、开展登山活动。");
        assertThat(lines(pdf)).containsExactly(LONG, first + rest, "2、开展登山活动。");
    }

    @Test
    void putsNoBlankWhereLayoutLeavesAGap() {
        TinyPdf pdf = new TinyPdf().page().text(72, 80, 12, "会员").text(99, 80, 12, "84").text(127, 80, 12, "名，")
                .text(155, 80, 12, "Word").text(207, 80, 12, "2021");
        assertThat(lines(pdf)).containsExactly("会员84名，Word 2021");
    }

    @Test
    void separatesCellsByTabs() {
        TinyPdf pdf = new TinyPdf().page().text(72, 80, 12, "月份").text(200, 80, 12, "活动").text(72, 98, 12, "三月")
                .text(200, 98, 12, "登山");
        assertThat(lines(pdf)).containsExactly("月份\t活动", "三月\t登山");
    }

    @Test
    void saysThatAScanHasNoText() throws IOException {
        assertThat(reason(document(document -> {}))).contains("without text").contains("OCR");
    }

    @Test
    void saysThatAPasswordIsNeeded() throws IOException {
        byte[] bytes = document(document -> document
                .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
        assertThat(reason(bytes)).contains("password");
    }

    @Test
    void readsADocumentThatOnlyForbidsChanges() throws IOException {
        try (PDDocument document = Loader.loadPDF(new TinyPdf().page().text(72, 80, 12, "工会总结").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertThat(page(out.toByteArray()).text()).isEqualTo("工会总结");
        }
    }

    @Test
    void saysThatAFileIsDamaged() {
        byte[] bytes = new TinyPdf().page().paragraph(80, 12, 2, LONG).bytes();
        assertThat(Samples.read("a.pdf", Arrays.copyOf(bytes, 200))).isInstanceOf(ReadOutcome.Refused.class);
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] document(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(TinyPdf pdf) {
        return page(pdf.bytes()).text().lines().toList();
    }

    private static Page page(byte[] bytes) {
        return Samples.page("a.pdf", bytes);
    }

    private static String reason(byte[] bytes) {
        return ((ReadOutcome.Refused) Samples.read("a.pdf", bytes)).reason().en();
    }
}
