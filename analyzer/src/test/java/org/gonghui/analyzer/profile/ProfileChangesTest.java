package org.gonghui.analyzer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gonghui.analyzer.profile.County.number;
import static org.gonghui.analyzer.profile.County.row;
import static org.gonghui.analyzer.profile.County.rows;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Map;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.Test;

final class ProfileChangesTest {

    private static final String RELIEF = "category=relief-visits";

    /// Twelve primary schools that turn from culture to relief, a thirteenth without the later year, a junior school.
    private static County county() {
        County county = new County();
        for (int i = 1; i <= 13; i++) {
            county.school("p" + i).summary("p" + i, 2021, "relief-visits 2 culture-sports " + (6 + i));
        }
        for (int i = 1; i <= 12; i++) {
            county.summary("p" + i, 2023, "relief-visits 9 culture-sports " + i);
        }
        return county.school("j1").summary("j1", 2021, "relief-visits 1 retirees 1").summary("j1", 2023, "retirees 4");
    }

    private static ProfileChanges changes(OptionalInt against) {
        County county = county();
        return ProfileChanges.of(county.work(), county.register(), county.by("stage"), ProfileRequest.USUAL, against)
                .orElseThrow();
    }

    @Test
    void comparesEachSchoolWithItself() {
        ResultTable groups = ChangeResults.groups(changes(OptionalInt.empty()));
        Map<String, String> primary = row(groups, "group=小学", RELIEF);
        assertThat(primary).containsEntry("schools", "13").containsEntry("both_years", "12")
                .containsEntry("year", "2023")
                .containsEntry("against_year", "2021").containsEntry("up", "12").containsEntry("down", "0");
        double mean = 0;
        for (int i = 1; i <= 12; i++) {
            mean += (9.0 / (9 + i) - 2.0 / (8 + i)) / 12;
        }
        assertThat(number(primary, "change")).isCloseTo(mean, within(1e-12));
        assertThat(number(primary, "low")).isBetween(0.0, mean);
        // all twelve signs alike: 2 of 4096 arrangements
        assertThat(number(primary, "p")).isCloseTo(2.0 / 4096, within(1e-12));
        assertThat(row(groups, "group=初中", RELIEF)).containsEntry("both_years", "1").containsEntry("p", "")
                .containsEntry("low", "");
        assertThat(groups.notes().getFirst().zh()).startsWith("14 所学校中 13 所两年都有");
    }

    @Test
    void leavesASchoolWithoutBothYearsBlank() {
        ResultTable schools = ChangeResults.schools(changes(OptionalInt.of(2021)));
        assertThat(rows(schools)).hasSize(14 * 14);
        assertThat(row(schools, "school_id=p13", RELIEF)).containsEntry("now", "").containsEntry("change", "")
                .containsEntry("low", "").containsEntry("paragraphs_before", "21");
        Map<String, String> first = row(schools, "school_id=p1", RELIEF);
        assertThat(number(first, "change")).isCloseTo(0.9 - 2.0 / 9, within(1e-12));
        assertThat(number(first, "low")).isPositive();
        assertThat(rows(ChangeResults.school(changes(OptionalInt.empty()), "霁川县p1校"))).hasSize(14);
    }

    @Test
    void saysPlainlyWhatChanged() {
        ProfileChanges changes = changes(OptionalInt.empty());
        assertThat(ChangeResults.overview(changes, Language.ZH).title().zh())
                .startsWith("2023 自然年与 2021 相比，14 所学校中 13 所两年都有数；整体有变化的：").contains("文化体育活动 −");
        assertThat(ChangeResults.overview(changes, Language.EN).title().en()).contains("13 of 14 schools have both");
        assertThat(ChangeResults.school(changes, "霁川县p1校", Language.ZH).title().zh()).contains("变化最大的是");
        assertThat(ChangeResults.school(changes, "霁川县p13校", Language.ZH).title().zh()).contains("无从比较");
        County still = new County();
        for (int i = 1; i <= 6; i++) {
            still.school("p" + i).summary("p" + i, 2021, "retirees 2").summary("p" + i, 2022, "retirees 3");
        }
        ProfileChanges none = ProfileChanges.of(still.work(), still.register(), still.by("all"), ProfileRequest.USUAL,
                OptionalInt.empty()).orElseThrow();
        assertThat(ChangeResults.overview(none, Language.ZH).title().zh()).contains("看不出");
    }

    @Test
    void needsTwoYearsOfOneKind() {
        County county = new County().school("p1").summary("p1", 2023, "retirees 1");
        assertThat(ProfileChanges.of(county.work(), county.register(), county.by("all"), ProfileRequest.USUAL,
                OptionalInt.empty())).isEmpty();
    }

    @Test
    void comparesSharesOfCharactersToo() {
        County county = county();
        ProfileChanges changes = ProfileChanges.of(county.work(), county.register(), county.by("stage"),
                new ProfileRequest(OptionalInt.empty(), Optional.empty(), ProfileMeasure.CHARACTERS, 5),
                OptionalInt.empty()).orElseThrow();
        // all paragraphs of the sample are equally long
        assertThat(number(row(ChangeResults.schools(changes), "school_id=p1", RELIEF), "low"))
                .isEqualTo(number(row(ChangeResults.schools(changes(OptionalInt.empty())), "school_id=p1", RELIEF),
                        "low"));
    }
}
