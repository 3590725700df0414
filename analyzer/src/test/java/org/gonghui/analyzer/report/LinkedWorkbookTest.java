package org.gonghui.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

final class LinkedWorkbookTest {

    private static final Message NAME = new Message("数", "numbers");

    @TempDir
    private Path folder;

    private static ResultTable numbers(int rows) {
        IntColumn column = IntColumn.create("n", IntStream.range(0, rows).toArray());
        return new ResultTable(NAME, List.of(ResultColumn.of("n", ResultColumn.Kind.COUNT, "数", "n")),
                Table.create("numbers", column), List.of());
    }

    @Test
    void namesSheetsSoThatAnySpreadsheetTakesThem() {
        assertThat(SheetNames.of(List.of("各校/指标[2023]:*?", "'引号'", "", "History", "A", "a", "\u0001\uD800", "A 2")))
                .containsExactly("各校 指标 2023", "引号", "_", "History 2", "A", "a 2", "_ 2", "A 2 2");
        assertThat(SheetNames.of(List.of("长".repeat(40), "长".repeat(40), "长".repeat(30) + "𠀀")))
                .containsExactly("长".repeat(31), "长".repeat(29) + " 2", "长".repeat(30));
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(IntStream.of(0, 25, 26, 701, 702).mapToObj(SheetLinks::letters))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    @Test
    void refusesATableThatIsLongerThanASheet() {
        LinkedWorkbook workbook = new LinkedWorkbook(
                List.of(new LinkedWorkbook.Sheet(NAME, numbers(1_048_576), 1, List.of())));
        assertThatThrownBy(() -> workbook.write(folder.resolve("a.xlsx"), Language.ZH))
                .isInstanceOf(OutputFileException.class)
                .hasMessageContaining("1048576")
                .hasMessageContaining("1048575");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesMoreLinksThanASheetCanHaveAndLinksToNoSheet() {
        List<LinkedWorkbook.Link> links = IntStream.rangeClosed(0, LinkedWorkbook.MOST_LINKS)
                .mapToObj(row -> new LinkedWorkbook.Link(row, 0, 0, 0, 0))
                .toList();
        assertThatThrownBy(() -> new LinkedWorkbook.Sheet(NAME, numbers(1), 1, links))
                .hasMessageContaining("65531");
        assertThatThrownBy(() -> new LinkedWorkbook(List.of(new LinkedWorkbook.Sheet(NAME, numbers(1), 1,
                List.of(new LinkedWorkbook.Link(0, 0, 1, 0, 0))))))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
