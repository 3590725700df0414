package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.ActivityLevel;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

final class FactLedgerTest {

    private static final ActivityContext AT_COUNTY = new ActivityContext(OptionalInt.of(3), List.of("元旦", "五一"),
            Optional.of("5月"), Optional.of("县教育局"), Optional.of(ActivityLevel.COUNTY), Optional.of("二等奖"),
            Optional.of("文化节"), false, true);

    private static FactSample sample() {
        return new FactSample(LedgerSample.register(), Map.of("松坪.docx#1", 4))
                .document("一中.txt#1", LedgerSample.registered("jc-01"), 2023)
                .work(Category.RELIEF_VISITS, "今年情况有变。全年看望职工23人次，每人送去慰问金300元！明年继续。")
                .exact("23人次", Unit.PERSON_TIME, "relief.person_times", 23)
                .exact("300元", Unit.CNY, "relief.amount", 300)
                .per(Per.PERSON)
                .document("松坪.docx#1", LedgerSample.named("云陵县实验学校"), 0)
                .work(Category.CULTURE_SPORTS, "参加县教育局第三届气排球赛。")
                .activity("气排球赛", ActivityType.CONTEST_SPORTS, FactStatus.DONE, ActivityRole.PARTICIPANT,
                        OptionalInt.of(2), AT_COUNTY)
                .redacted("第三届", Unit.OTHER, "other.other");
    }

    @Test
    void putsAFigureInItsSentenceDocumentSchoolAndPeriod() {
        Table figures = sample().ledger().figures();

        assertThat(figures.rowCount()).isEqualTo(3);
        assertThat(figures.stringColumn("id").get(0)).isEqualTo("figure:一中.txt#1@13-17");
        assertThat(figures.stringColumn("text").get(0)).isEqualTo("23人次");
        assertThat(figures.stringColumn("sentence").get(0)).isEqualTo("全年看望职工23人次，每人送去慰问金300元！");
        assertThat(figures.stringColumn("school").get(0)).isEqualTo("霁川县第一中学");
        assertThat(figures.intColumn("year").getInt(0)).isEqualTo(2023);
        assertThat(figures.doubleColumn("value").getDouble(0)).isEqualTo(23);
        assertThat(figures.stringColumn("per").get(1)).isEqualTo("person");
        assertThat(figures.intColumn("copy_group").isMissing(0)).isTrue();
    }

    @Test
    void leavesWhatIsNotKnownMissing() {
        Table figures = sample().ledger().figures();

        assertThat(figures.doubleColumn("value").isMissing(2)).isTrue();
        assertThat(figures.doubleColumn("min").isMissing(2)).isTrue();
        assertThat(figures.intColumn("year").isMissing(2)).isTrue();
        assertThat(figures.stringColumn("school_id").isMissing(2)).isTrue();
        assertThat(figures.stringColumn("school").get(2)).isEqualTo("云陵县实验学校");
        assertThat(figures.intColumn("copy_group").getInt(2)).isEqualTo(4);
    }

    @Test
    void tellsWhatWasSaidOfAnActivity() {
        Table activities = sample().ledger().activities();

        assertThat(activities.rowCount()).isEqualTo(1);
        assertThat(LedgerColumn.ACTIVITIES.stream().skip(19).map(column -> ColumnType.write(
                activities.column(column.name()), 0))).containsExactly("气排球赛", "contest-sports", "participant", "2",
                        "3", "元旦 五一", "5月", "县教育局", "county", "二等奖", "文化节", "", "true");
    }

    @Test
    void comesBackFromCsvAsItWas(@TempDir Path directory) throws Exception {
        FactLedger ledger = sample().ledger();

        ledger.write(directory);
        FactLedger read = FactLedger.read(directory, LedgerSample.register());
        Path again = Files.createDirectory(directory.resolve("again"));
        read.write(again);

        for (String file : List.of("documents.csv", "paragraphs.csv", "figures.csv", "activities.csv")) {
            assertThat(again.resolve(file)).hasSameTextualContentAs(directory.resolve(file));
        }
        assertThat(read.figures().rowCount()).isEqualTo(3);
    }

    @Test
    void writesLargeNumbersInFull(@TempDir Path directory) throws Exception {
        new FactSample(Register.EMPTY).document("a.txt#1", School.HIDDEN, 2023)
                .work(Category.CHARITY_SERVICE, "捐款12345678.5元")
                .exact("12345678.5元", Unit.CNY, "charity.amount", 12345678.5)
                .ledger()
                .write(directory);

        assertThat(Files.readString(directory.resolve("figures.csv"))).contains(",12345678.5,");
    }

    @Test
    void refusesFactsOfUnknownDocumentsAndDoubledIds() {
        FactSample doubled = new FactSample(Register.EMPTY).document("a.txt#1", School.HIDDEN, 2023)
                .work(Category.CHARITY_SERVICE, "捐款5元")
                .exact("5元", Unit.CNY, "charity.amount", 5)
                .exact("5元", Unit.CNY, "charity.amount", 5);

        assertThatThrownBy(doubled::ledger).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figure:a.txt#1@2-4");
    }

    @Test
    void readsIdsBackAndNothingElse() {
        FactId id = new FactId(FactId.Sort.ACTIVITY, "夹/a@3-4.txt#2", new Span(7, 12));

        assertThat(FactId.parse(id.toString())).contains(id);
        assertThat(List.of("", "figure:", "figure:a.txt#1", "figure:a.txt#1@9-4", "row:a.txt#1@1-4",
                "figure:a.txt#1@1-9999999999")).allMatch(written -> FactId.parse(written).isEmpty());
    }

    @Test
    void cutsSentencesOutOfLinesWithoutEnd() {
        String text = "好".repeat(5000);

        assertThat(Sentences.around(text, new Span(2000, 2002))).hasSize(2 * Sentences.LONGEST_SIDE + 2);
        assertThat(Sentences.around("甲。乙", new Span(0, 3))).isEqualTo("甲。乙");
        assertThat(Sentences.around("甲。　乙丙。丁", new Span(3, 4))).isEqualTo("乙丙。");
    }

    @Test
    void showsRowsByTheirLabels() {
        FactLedger ledger = sample().ledger();
        Table figures = ledger.figures().selectColumns("school", "year", "category", "value", "unit", "status");
        ResultTable shown = FactResults.labelled(figures, new Message("数字", "figures"), Language.ZH);

        assertThat(shown.columns()).extracting(column -> column.label().zh() + " " + column.kind())
                .containsExactly("学校 TEXT", "年份 LABEL", "类别 TEXT", "数值 COUNT", "单位 TEXT", "状态 TEXT");
        assertThat(shown.text(0, 2)).isEqualTo("慰问帮扶与送温暖");
        assertThat(shown.number(1, 3)).hasValue(300);
        assertThat(shown.text(1, 4)).isEqualTo(Unit.CNY.label().zh());
        Table documents = ledger.ledger().documents().selectColumns("kind", "period_start");
        ResultTable kinds = FactResults.labelled(documents, new Message("文档", "documents"), Language.EN);
        assertThat(kinds.columns().getFirst().label().zh()).isEqualTo("文档类型");
        assertThat(kinds.text(0, 0)).isEqualTo("summary");
        assertThat(FactResults.documents(ledger.ledger().documents()).columns())
                .extracting(column -> column.label().zh()).contains("文档类型").doesNotContain("段落类型");
    }
}
