package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;

class DocumentListTest {

    private static DocumentList parse(String text) throws CsvFileException {
        return DocumentList.parse("documents.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsADocumentByItsPath() throws CsvFileException {
        DocumentList list = parse("""
                path,school,year,period_start,period_end,来源
                2023/松坪小学.txt,jc-04,2023,2023-01-01,2023-12-31,县局
                ./a/b.docx#2,霁川一中,,,,
                """);

        ListedDocument document = list.find("2023/松坪小学.txt").orElseThrow();
        assertThat(document.school()).contains("jc-04");
        assertThat(document.year()).hasValue(2023);
        assertThat(document.start()).contains(LocalDate.of(2023, 1, 1));
        assertThat(document.end()).contains(LocalDate.of(2023, 12, 31));
        assertThat(document.extra()).containsEntry("来源", "县局");
        assertThat(list.find("a/b.docx#2").orElseThrow().year()).isEmpty();
        assertThat(list.find("松坪小学.txt")).isEmpty();
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void readsPathsWithBackslashes() throws CsvFileException {
        assertThat(parse("path\n2023\\总结\\a.txt\n").find("2023/总结/a.txt")).isPresent();
    }

    @Test
    void readsDatesAndYearsAsSpreadsheetsWriteThem() throws CsvFileException {
        DocumentList list = parse("路径,年份,开始日期,结束日期\na.txt,2023年,2023/9/1,2024年6月30日\nb.txt,２０２２年度,2022.1.1,\n");

        assertThat(list.documents()).extracting(document -> document.year().orElse(0)).containsExactly(2023, 2022);
        assertThat(list.documents().getFirst().start()).contains(LocalDate.of(2023, 9, 1));
        assertThat(list.documents().getFirst().end()).contains(LocalDate.of(2024, 6, 30));
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void reportsWhatItCannotUseWithItsLine() throws CsvFileException {
        DocumentList list = parse("""
                path,year,period_start,period_end
                a.txt,20__,2023-02-30,
                ,2023,,
                a.txt,2023,,
                b.txt,2023,2023-12-31,2023-01-01
                c.txt,1803,,
                """);

        assertThat(list.documents()).extracting(ListedDocument::path).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(list.problems()).extracting(problem -> problem.message().zh())
                .containsExactly("documents.csv 第 2 行：日期「2023-02-30」应写作 2023-09-01，按未填处理。",
                        "documents.csv 第 2 行：年份「20__」应是 1949–2100 的四位数字，按未填处理。",
                        "documents.csv 第 3 行：没有文件路径，本行未用。", "documents.csv 第 4 行：路径「a.txt」与第 2 行重复，本行未用。",
                        "documents.csv 第 5 行：结束日期 2023-01-01 早于开始日期 2023-12-31，两者按未填处理。",
                        "documents.csv 第 6 行：年份「1803」应是 1949–2100 的四位数字，按未填处理。");
    }

    @Test
    void refusesAFileWithoutPathColumn() {
        assertThatThrownBy(() -> parse("school,year\njc-01,2023\n")).isInstanceOf(CsvFileException.class)
                .hasMessageContaining("path(路径)");
    }

    @Test
    void isEmptyWithAFingerprintOfNothing() {
        assertThat(DocumentList.EMPTY.find("a.txt")).isEmpty();
        assertThat(DocumentList.EMPTY.fingerprint()).isEqualTo(Register.EMPTY.fingerprint());
    }

    private static InputRow read(String source, InputOutcome outcome, int documents) {
        return new InputRow(source, outcome, Optional.of(new Message("因", "why")), "", "", 1, "", documents);
    }

    @Test
    void tellsLinesThatNameNothingThatWasRead() throws CsvFileException {
        DocumentList list = parse("path\na.txt\nb.txt\na.txt#2\na.txt#3\nc.pdf#9\na.txt#x\n");

        assertThat(list.unused(List.of(read("a.txt", InputOutcome.EMPTY, 2), read("c.pdf", InputOutcome.REFUSED, 0)),
                Register.EMPTY)).extracting(RowProblem::line).containsExactly(3, 5, 7);
    }

    @Test
    void tellsSchoolsThatTheRegisterDoesNotKnow() throws CsvFileException {
        Register register = Register.parse("r.csv", "id,name,aliases\n1,城南小学,南小;一小\n2,城北小学,一小\n".getBytes(
                StandardCharsets.UTF_8));
        DocumentList list = parse("path,school\na,1\na#1,城南小学\nb,南小\nc,一小\nd,xx-99\n");
        List<InputRow> rows = Stream.of("a", "b", "c", "d").map(source -> read(source, InputOutcome.EMPTY, 1)).toList();

        assertThat(list.unused(rows, register)).extracting(RowProblem::value).containsExactly("一小", "xx-99");
        assertThat(list.unused(rows, Register.EMPTY)).isEmpty();
        assertThat(list.unused(rows, register).getLast().message().zh())
                .startsWith("documents.csv 第 6 行：名册里没有学校「xx-99」");
    }
}
