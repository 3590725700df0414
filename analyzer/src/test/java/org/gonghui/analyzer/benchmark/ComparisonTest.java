package org.gonghui.analyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.school.CsvFileException;
import org.gonghui.analyzer.peers.PeerFile;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Unit;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

    private static final Indicator VISITS = IndicatorCatalogue.standard().find("relief_visits").orElseThrow();

    private static Register register() {
        try {
            return Register.parse("schools.csv", """
                    id,name,township,stage,staff,片区
                    a,甲校,东镇,primary,10,一
                    b,乙校,东镇,primary,20,一
                    c,丙校,西镇,primary,40,二
                    d,丁校,西镇,primary,,二
                    e,戊校,,junior,30,
                    """.getBytes(StandardCharsets.UTF_8));
        } catch (CsvFileException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static School school(String id) {
        return new School(Optional.of(id), Optional.of(id), SchoolStatus.STATED);
    }

    private static FactSample visits(FactSample sample, String id, int year, PeriodType type, int persons) {
        return sample.document(id + year + type.id() + ".txt#1", school(id), year, type, DocumentKind.SUMMARY)
                .work(Category.RELIEF_VISITS, "看望" + persons + "人次。")
                .exact(persons + "人次", Unit.PERSON_TIME, "relief.person_times", persons);
    }

    private static Comparison comparison(PeerGroups groups, OptionalInt year, boolean perHead) {
        FactSample sample = new FactSample(register());
        visits(sample, "a", 2023, PeriodType.CALENDAR_YEAR, 20);
        visits(sample, "b", 2023, PeriodType.CALENDAR_YEAR, 30);
        visits(sample, "c", 2023, PeriodType.CALENDAR_YEAR, 10);
        visits(sample, "d", 2023, PeriodType.FIRST_HALF, 99);
        visits(sample, "a", 2022, PeriodType.CALENDAR_YEAR, 1);
        sample.document("other.txt#1", new School(Optional.of("外校"), Optional.empty(), SchoolStatus.STATED), 2023)
                .work(Category.RELIEF_VISITS, "看望7人次。")
                .exact("7人次", Unit.PERSON_TIME, "relief.person_times", 7);
        return Comparison.of(Indicators.of(sample.ledger()), register(), groups,
                new CompareRequest(List.of(VISITS), year, Optional.empty(), perHead, 2)).orElseThrow();
    }

    private static PeerGroups by(String way) throws UserException {
        return PeerGroups.by(way, register());
    }

    private static Compared of(Comparison comparison, String school) {
        return comparison.rows().stream().filter(row -> row.school().equals(school)).findFirst().orElseThrow();
    }

    @Test
    void ranksSchoolsAmongThoseOfTheirStage() throws Exception {
        Comparison comparison = comparison(by("stage"), OptionalInt.empty(), false);

        assertThat(comparison.year()).isEqualTo(2023);
        assertThat(comparison.type()).isEqualTo(PeriodType.CALENDAR_YEAR);
        assertThat(comparison.ranked(VISITS)).extracting(Compared::school)
                .containsExactly("乙校", "甲校", "丙校", "外校", "丁校", "戊校");
        assertThat(of(comparison, "甲校").standing().orElseThrow())
                .isEqualTo(new Standing(3, 2, 2, 2, 0.5, 15, 20, 25));
    }

    @Test
    void leavesOtherPeriodsAndMissingDocumentsOutAndSaysSo() throws Exception {
        Comparison comparison = comparison(by("stage"), OptionalInt.empty(), false);

        assertThat(of(comparison, "丁校").state()).isEqualTo("no-data");
        assertThat(comparison.period().others()).containsExactly(java.util.Map.entry(PeriodType.FIRST_HALF, 1));
        ResultTable table = ComparisonResults.ranking(comparison, VISITS, Language.ZH);
        assertThat(table.title().zh()).isEqualTo("2023 自然年，慰问人次：6 所学校中 4 所有数，中位数 15，最多的是乙校（30）。");
        assertThat(table.notes()).anyMatch(note -> note.zh().contains("上半年 1"))
                .anyMatch(note -> note.zh().startsWith("6 所学校中 4 所有 2023 自然年的总结"));
    }

    @Test
    void ranksNobodyWithoutPeers() throws Exception {
        Comparison comparison = comparison(by("township"), OptionalInt.empty(), false);

        assertThat(of(comparison, "外校").standing()).isEmpty();
        assertThat(of(comparison, "丙校").standing()).as("alone with a figure in its township").isEmpty();
        assertThat(of(comparison, "甲校").standing().orElseThrow().rank()).isEqualTo(2);
    }

    @Test
    void dividesByStaffWhereItIsKnown() throws Exception {
        Comparison comparison = comparison(by("all"), OptionalInt.empty(), true);

        assertThat(of(comparison, "甲校").amount()).contains(Amount.exactly(2));
        assertThat(of(comparison, "丙校").amount()).contains(Amount.exactly(0.25));
        assertThat(of(comparison, "外校").amount()).isEmpty();
    }

    @Test
    void comparesTheYearThatIsAskedFor() throws Exception {
        Comparison comparison = comparison(by("stage"), OptionalInt.of(2022), false);

        assertThat(of(comparison, "甲校").value().orElseThrow().min()).hasValue(1);
        assertThat(of(comparison, "乙校").state()).isEqualTo("no-data");
    }

    @Test
    void givesAllOfItWithTheRowsBehindEachNumber() throws Exception {
        ResultTable table = ComparisonResults.full(comparison(by("stage"), OptionalInt.empty(), false));

        assertThat(table.size()).isEqualTo(6);
        assertThat(table.table().stringColumn("rows").get(0))
                .isEqualTo("figure:a2023calendar-year.txt#1@2-6");
        assertThat(table.table().intColumn("rank").getInt(0)).isEqualTo(2);
        assertThat(table.table().doubleColumn("difference").getDouble(1)).isEqualTo(10);
    }

    @Test
    void findsTheNearestInSizeAndColumnsOfTheRegister() throws Exception {
        assertThat(by("nearest").of("a").orElseThrow().schools()).containsExactly("a", "b", "c");
        assertThat(by("nearest").of("d")).isEmpty();
        assertThat(by("片区").of("c").orElseThrow().schools()).containsExactly("c", "d");
        assertThatThrownBy(() -> by("colour")).isInstanceOf(UserException.class)
                .hasMessageContaining("stage township county nearest 片区");
    }

    @Test
    void readsPeersAsItWroteThem(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("peers.csv");
        Files.writeString(file, PeerFile.write(by("stage"), register()));

        assertThat(PeerFile.read(file, register()).of("b").orElseThrow().schools())
                .containsExactlyInAnyOrder("a", "b", "c", "d");

        Files.writeString(file, "\uFEFFschool,peers\n甲校，乙校；c # 改过\n");
        assertThat(PeerFile.read(file, register()).of("a").orElseThrow().schools()).containsExactly("a", "b", "c");

        Files.writeString(file, "school,peers\na,b\na,zz\n");
        assertThatThrownBy(() -> PeerFile.read(file, register())).isInstanceOf(PeerFile.PeerFileException.class)
                .hasMessageContaining("peers.csv, line 3")
                .hasMessageContaining("'zz'");
    }
}
