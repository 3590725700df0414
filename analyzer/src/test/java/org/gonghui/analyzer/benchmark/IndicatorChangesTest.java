package org.gonghui.analyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.table.ResultTable;
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

final class IndicatorChangesTest {

    private static final Indicator VISITS = IndicatorCatalogue.standard().find("relief_visits").orElseThrow();

    private static Register register() throws UserException {
        return Register.parse("schools.csv", """
                id,name,stage,staff
                a,甲校,primary,10
                b,乙校,primary,20
                c,丙校,primary,40
                d,丁校,primary,5
                """.getBytes(StandardCharsets.UTF_8));
    }

    private static void visits(FactSample sample, String id, int year, PeriodType type, int persons) {
        sample.document(id + year + ".txt#1", new School(Optional.of(id), Optional.of(id), SchoolStatus.STATED), year,
                type, DocumentKind.SUMMARY)
                .work(Category.RELIEF_VISITS, "看望" + persons + "人次。")
                .exact(persons + "人次", Unit.PERSON_TIME, "relief.person_times", persons);
    }

    private static IndicatorChanges changes(boolean perHead) throws UserException {
        FactSample sample = new FactSample(register());
        visits(sample, "a", 2022, PeriodType.CALENDAR_YEAR, 20);
        visits(sample, "a", 2023, PeriodType.CALENDAR_YEAR, 30);
        visits(sample, "b", 2022, PeriodType.CALENDAR_YEAR, 9);
        visits(sample, "b", 2023, PeriodType.CALENDAR_YEAR, 5);
        visits(sample, "c", 2022, PeriodType.FIRST_HALF, 7);
        visits(sample, "c", 2023, PeriodType.CALENDAR_YEAR, 7);
        return IndicatorChanges.of(Indicators.of(sample.ledger()), register(), PeerGroups.by("all", register()),
                new CompareRequest(List.of(VISITS), OptionalInt.empty(), Optional.empty(), perHead, 2), 2022)
                .orElseThrow();
    }

    private static String cell(ResultTable table, int row, String column) {
        return table.table().column(column).getString(row);
    }

    @Test
    void tellsADifferenceOnlyWhereBothYearsHaveAFigureOfTheSameKindOfPeriod() throws UserException {
        ResultTable full = changes(false).full();
        assertThat(full.size()).isEqualTo(4);
        assertThat(cell(full, 0, "low")).isEqualTo("10").isEqualTo(cell(full, 0, "high"));
        assertThat(cell(full, 1, "high")).isEqualTo("-4");
        assertThat(cell(full, 2, "low")).isEmpty();
        assertThat(cell(full, 2, "against_state")).isEqualTo("no-data");
        assertThat(cell(full, 2, "state")).isEqualTo("figure");
        assertThat(cell(full, 3, "high")).isEmpty();
        assertThat(cell(full, 0, "rows")).contains("a2023.txt");
        assertThat(cell(full, 0, "against_rows")).contains("a2022.txt");
    }

    @Test
    void dividesByStaffOnRequest() throws UserException {
        ResultTable full = changes(true).full();
        assertThat(cell(full, 0, "low")).isEqualTo("1");
        assertThat(cell(full, 0, "unit")).endsWith("/staff");
    }

    @Test
    void saysPlainlyHowManyHaveMoreAndLess() throws UserException {
        IndicatorChanges changes = changes(false);
        ResultTable indicator = changes.indicator(VISITS, Language.ZH);
        assertThat(indicator.title().zh()).isEqualTo("2023 自然年与 2022 相比，慰问人次：4 所学校中 2 所两年都有数，1 所增加，1 所减少。");
        assertThat(cell(indicator, 0, "change")).isEqualTo("+10");
        assertThat(cell(indicator, 1, "change")).isEqualTo("−4");
        assertThat(cell(indicator, 2, "before")).isEqualTo("无文档");
        assertThat(changes.school("甲校", Language.EN).title().en())
                .isEqualTo(
                        "甲校, 2023 calendar year against 2022: 1 of 1 indicators have a figure in both years: 1 more, 0 less.");
        ResultTable overview = changes.overview(Language.ZH);
        assertThat(List.of("schools", "both_years", "up", "down", "same", "unclear")).map(id -> cell(overview, 0, id))
                .containsExactly("4", "2", "1", "1", "0", "0");
    }

    @Test
    void boundsTheChangeOfBounds() {
        IndicatorChange.Change change = new IndicatorChange.Change(-3, Double.POSITIVE_INFINITY);
        assertThat(change.isUp()).isFalse();
        assertThat(change.isDown()).isFalse();
        assertThat(change.isExact()).isFalse();
        assertThat(new IndicatorChange.Change(2, Double.POSITIVE_INFINITY).isUp()).isTrue();
        assertThat(new IndicatorChange.Change(Double.NEGATIVE_INFINITY, -1).isDown()).isTrue();
    }
}
