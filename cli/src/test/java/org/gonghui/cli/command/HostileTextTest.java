package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts, file names and registers that were made to do harm: none moves a cursor, none becomes a formula.
final class HostileTextTest {

    private static final String ESCAPE = "\u001B[2J\u001B[1;1H";
    private static final String FORMULA = "=HYPERLINK(1)";

    @TempDir
    private Path parent = Path.of("");

    private Path folder = Path.of("");
    private Path schools = Path.of("");

    @BeforeEach
    void write() {
        folder = parent.resolve("folder");
        String text = "霁川县甲峰小学工会2023年工作总结\n3月召开教代会，审议通过\u202E绩效工资分配方案。\n";
        SmallCounty.write(folder.resolve("page.html"), "<p>霁川县甲峰小学工会2023年工作总结</p>"
                + "<p>4月召开教代会&#27;[2J&#x1b;[1;1H，审议通过&#x9b;职称评聘办法。</p>");
        SmallCounty.write(folder.resolve(ESCAPE + ".txt"), text);
        SmallCounty.write(folder.resolve(FORMULA + ".txt"), text.replace("3月", "5月"));
        SmallCounty.write(folder.resolve("z-copy.txt"), text.replace("3月", "5月"));
        SmallCounty.write(folder.resolve(ESCAPE + ".exe"), "x");
        schools = SmallCounty.write(parent.resolve("schools.csv"), "id,name,stage\n" + FORMULA
                + ",霁川县甲峰小学,\"" + ESCAPE + "\"\n@2,+乙溪小学" + ESCAPE + ",primary\n");
    }

    private static void assertHarmless(String shown) {
        assertThat(shown.chars().filter(unit -> unit != '\n' && Character.isISOControl(unit))).as(shown).isEmpty();
        assertThat(shown).doesNotContain("\u202E");
    }

    private Path index() {
        Path corpus = parent.resolve("corpus");
        Cli.Result result = Cli.run("index", folder, "-o", corpus, "--schools", schools);
        assertThat(result.code()).isEqualTo(1);
        assertHarmless(result.err());
        assertThat(result.err()).contains("拒收  [2J [1;1H.exe", "学段「 [2J [1;1H」无法识别");
        return corpus;
    }

    @Test
    void nothingThatIsShownMovesACursor() {
        Path corpus = index();
        for (String by : List.of("document", "school", "category,document", "category,school")) {
            Cli.Result table = Cli.run("stats", corpus, "--by", by);
            assertThat(table.code()).as(table.err()).isZero();
            assertHarmless(table.out());
            assertHarmless(table.err());
        }
        String found = Cli.run("search", corpus, "教代会").out();
        assertThat(found).contains("在 3 段里", "4月召开【教代会】", " [2J [1;1H.txt [");
        assertHarmless(found);
        assertThat(Cli.run("search", corpus, "教代会", "--format", "jsonl").out()).contains("\\u001B[2J")
                .doesNotContain("\u001B");
    }

    @Test
    void noCellBecomesAFormula() throws Exception {
        Path ledger = parent.resolve("ledger.csv");
        Path corpus = index();
        Cli.run("index", folder, "-o", corpus, "--ledger", ledger);

        assertNoFormula(Cli.run("stats", corpus, "--format", "csv").out(), "\r\n'=HYPERLINK(1),霁川县甲峰小学,");
        assertNoFormula(Cli.run("stats", corpus, "--by", "document", "--format", "csv").out(),
                "\r\n'=HYPERLINK(1).txt#1,");
        assertNoFormula(Cli.run("stats", corpus, "--by", "category,document", "--format", "csv").out(),
                ",'=HYPERLINK(1).txt#1,");
        assertNoFormula(Files.readString(ledger), "z-copy.txt,duplicate-of,'=HYPERLINK(1).txt,");
        assertThat(Cli.run("stats", corpus, "--by", "document", "--format", "csv", "--raw").out())
                .contains("\n=HYPERLINK(1).txt#1,");
    }

    private static void assertNoFormula(String csv, String defended) {
        assertThat(csv).startsWith("\uFEFF").contains(defended)
                .doesNotContainPattern("(^\uFEFF?|[\r\n,])\"?[=+\\-@\t]");
    }
}
