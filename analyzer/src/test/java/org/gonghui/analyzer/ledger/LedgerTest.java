package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

class LedgerTest {

    @Test
    void joinsDocumentsWithTheRegister() {
        Table documents = LedgerSample.county().ledger(LedgerSample.register()).documents();

        assertThat(documents.rowCount()).isEqualTo(9);
        assertThat(documents.stringColumn("school").get(2)).isEqualTo("霁川县松坪镇中心小学");
        assertThat(documents.stringColumn("stage").get(2)).isEqualTo("primary");
        assertThat(documents.stringColumn("township").get(2)).isEqualTo("松坪镇");
        assertThat(documents.intColumn("staff").getInt(2)).isEqualTo(64);
        assertThat(documents.intColumn("year").getInt(2)).isEqualTo(2023);
        assertThat(documents.dateColumn("period_start").get(2)).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(documents.dateColumn("period_end").isMissing(2)).isTrue();
    }

    @Test
    void keepsTheNameOfASchoolThatIsNotRegistered() {
        Table documents = LedgerSample.county().ledger(LedgerSample.register()).documents();

        assertThat(documents.stringColumn("school").get(4)).isEqualTo("云陵县实验学校");
        assertThat(documents.stringColumn("school_id").isMissing(4)).isTrue();
        assertThat(documents.intColumn("staff").isMissing(4)).isTrue();
        assertThat(documents.stringColumn("school").isMissing(5)).isTrue();
        assertThat(documents.stringColumn("school_status").get(5)).isEqualTo("hidden");
    }

    @Test
    void holdsParagraphsWithTheirGroup() {
        Table paragraphs = LedgerSample.county().ledger(Register.EMPTY).paragraphs();

        assertThat(paragraphs.stringColumn("kind").get(2)).isEqualTo("work");
        assertThat(paragraphs.stringColumn("category").get(2)).isEqualTo("democratic-management");
        assertThat(paragraphs.stringColumn("group").get(2)).isEqualTo("democracy");
        assertThat(paragraphs.stringColumn("category").isMissing(0)).isTrue();
        assertThat(paragraphs.intColumn("start").getInt(2)).isEqualTo(40);
    }

    @Test
    void comesBackFromCsvAsItWas(@TempDir Path directory) throws Exception {
        Ledger ledger = LedgerSample.county()
                .document(new Summary("a,\"b\"\n=.txt#1", "a,\"b\"\n=.txt", new Span(3, 9), " =1+1\t　",
                        DocumentKind.OTHER,
                        Organisation.OTHER, School.HIDDEN, Period.UNKNOWN, java.util.List.of()))
                .plan(Category.RETIREES, 1)
                .other(ParagraphKind.CLOSING, 1)
                .ledger(LedgerSample.register());

        ledger.write(directory);
        Ledger read = Ledger.read(directory, LedgerSample.register());

        assertThat(rows(read.documents())).isEqualTo(rows(ledger.documents()));
        assertThat(rows(read.paragraphs())).isEqualTo(rows(ledger.paragraphs()));
    }

    private static String rows(Table table) {
        StringBuilder rows = new StringBuilder(table.columnNames() + "\n");
        for (int row = 0; row < table.rowCount(); row++) {
            for (tech.tablesaw.columns.Column<?> column : table.columns()) {
                rows.append(column.isMissing(row) ? "<missing>" : String.valueOf(column.get(row))).append('|');
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    @Test
    void readsAnEmptyLedger(@TempDir Path directory) throws Exception {
        new LedgerSample().ledger(Register.EMPTY).write(directory);

        assertThat(Ledger.read(directory, Register.EMPTY).documents().rowCount()).isZero();
    }

    @Test
    void namesFileLineAndColumnOfWhatIsNoLedger(@TempDir Path directory) throws Exception {
        Ledger ledger = LedgerSample.county().ledger(Register.EMPTY);
        ledger.write(directory);
        Path file = directory.resolve("documents.csv");
        String written = Files.readString(file);

        Files.writeString(file, written.replaceFirst(",2023,", ",MMXXIII,"));
        assertThatThrownBy(() -> Ledger.read(directory, Register.EMPTY)).isInstanceOf(LedgerFileException.class)
                .hasMessageContaining("documents.csv, line 3: 'MMXXIII' in column year");

        Files.writeString(file, written.replaceFirst("year", "jahr"));
        assertThatThrownBy(() -> Ledger.read(directory, Register.EMPTY)).isInstanceOf(LedgerFileException.class)
                .hasMessageContaining("documents.csv, line 1: the header must have");
    }

    @Test
    void refusesParagraphsWithoutDocumentAndDoubledIds() {
        Summary summary = new Summary("a.txt#1", "a.txt", new Span(0, 1), "", DocumentKind.SUMMARY,
                Organisation.SCHOOL_UNION, School.HIDDEN, Period.UNKNOWN, java.util.List.of());
        DocumentRow row = new DocumentRow(summary, 1, 1);

        assertThatThrownBy(() -> Ledger.of(Stream.of(row, row), Stream.empty(), Register.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.txt#1");
    }
}
