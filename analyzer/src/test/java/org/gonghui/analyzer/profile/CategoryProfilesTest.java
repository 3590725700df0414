package org.gonghui.analyzer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.gonghui.analyzer.profile.County.number;
import static org.gonghui.analyzer.profile.County.row;
import static org.gonghui.analyzer.profile.County.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Map;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CategoryProfilesTest {

    private static final String RELIEF = "category=relief-visits";

    /// Six primary schools, one of which writes about relief alone, one that says nothing; two junior schools.
    private static County county() {
        County county = new County();
        for (int i = 1; i <= 6; i++) {
            county.school("p" + i);
        }
        county.school("j1").school("j2");
        for (int i = 1; i <= 4; i++) {
            county.summary("p" + i, 2023, "relief-visits " + i + " culture-sports " + (9 - i) + " retirees 1");
        }
        return county.summary("p5", 2023, "relief-visits 30")
                .summary("j1", 2023, "relief-visits 1 culture-sports 1")
                .summary("j2", 2023, "")
                .summary("p1", 2022, "culture-sports 3");
    }

    @Test
    void addsUpWhatSchoolsWrote() {
        ResultTable groups = ProfileResults.groups(county().profiles(5), ErrorMatrix.NONE);
        Map<String, String> all = row(groups, "group=全部学校", RELIEF);
        assertThat(all).containsEntry("schools", "8").containsEntry("with_data", "6").containsEntry("count", "41")
                .containsEntry("of", "72").containsEntry("year", "2023").containsEntry("period_type", "calendar-year");
        assertThat(number(all, "share")).isCloseTo(41.0 / 72, within(1e-12));
        assertThat(number(all, "mean")).isCloseTo((0.1 + 0.2 + 0.3 + 0.4 + 1 + 0.5) / 6, within(1e-12));
        assertThat(number(all, "median")).isCloseTo(0.35, within(1e-12));
        assertThat(number(all, "low")).isLessThan(41.0 / 72);
        assertThat(number(all, "high")).isGreaterThan(41.0 / 72);
        assertThat(number(all, "characters")).isEqualTo(900);
        assertThat(rows(groups)).hasSize(3 * 14);
        double sum = rows(groups, "group=小学").stream().mapToDouble(row -> number(row, "share")).sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void showsSmallGroupsWithoutIntervals() {
        ResultTable groups = ProfileResults.groups(county().profiles(5), ErrorMatrix.NONE);
        Map<String, String> junior = row(groups, "group=初中", RELIEF);
        assertThat(junior).containsEntry("schools", "2").containsEntry("with_data", "1").containsEntry("low", "")
                .containsEntry("high", "").containsEntry("mean_low", "").containsEntry("median", "");
        assertThat(number(junior, "share")).isEqualTo(0.5);
        assertThat(groups.notes()).extracting(note -> note.zh())
                .anySatisfy(note -> assertThat(note).contains("8 所学校中 6 所有"))
                .anySatisfy(note -> assertThat(note).contains("不到 5 所的组"));
    }

    @Test
    void neverTakesSilenceForAShareOfNothing() {
        ResultTable schools = ProfileResults.schools(county().profiles(5), ErrorMatrix.NONE);
        assertThat(rows(schools)).hasSize(8 * 14);
        for (String silent : new String[]{"school_id=p6", "school_id=j2"}) {
            assertThat(rows(schools, silent)).hasSize(14).allSatisfy(row -> assertThat(row)
                    .containsEntry("share", "").containsEntry("count", "").containsEntry("residual", ""));
        }
        assertThat(number(row(schools, "school_id=p1", "category=mutual-aid"), "share")).isZero();
    }

    @Test
    void tellsByWhatASchoolStandsApart() {
        CategoryProfiles profiles = county().profiles(5);
        ResultTable schools = ProfileResults.school(profiles, "霁川县p5校", ErrorMatrix.NONE);
        Map<String, String> relief = row(schools, RELIEF);
        assertThat(number(relief, "residual")).isGreaterThan(3);
        assertThat(number(relief, "p")).isLessThan(0.05);
        assertThat(number(relief, "log_ratio")).isCloseTo(2, within(1e-9));
        assertThat(row(ProfileResults.schools(profiles, ErrorMatrix.NONE), "school_id=j1", RELIEF))
                .containsEntry("residual", "").containsEntry("p_adjusted", "");
        assertThat(ProfileTexts.school(profiles, "霁川县p5校", ErrorMatrix.NONE, Language.ZH).title().zh())
                .startsWith("霁川县p5校，2023 自然年：慰问帮扶与送温暖占全部工作段落的 100.0%，高于同类学校（中位数 30.0%）");
        assertThat(ProfileTexts.school(profiles, "霁川县j2校", ErrorMatrix.NONE, Language.ZH).title().zh())
                .endsWith("没有工作段落，无数据。");
    }

    @Test
    void listsSchoolsThatTheRegisterDoesNotHaveWithoutGroup() {
        ResultTable schools = ProfileResults.schools(
                county().stranger("雁湖小学", 2023, "retirees 1 relief-visits 3").profiles(5), ErrorMatrix.NONE);
        Map<String, String> stranger = row(schools, "school=雁湖小学", RELIEF);
        assertThat(stranger).containsEntry("school_id", "").containsEntry("group", "").containsEntry("median", "");
        assertThat(number(stranger, "share")).isEqualTo(0.75);
    }

    @Test
    void looksAtOnePeriodAndNamesTheOthers() {
        ProfileRequest request = ProfileRequest.USUAL.in(2022);
        CategoryProfiles profiles = county().profiles("all", request);
        assertThat(profiles.year()).isEqualTo(2022);
        assertThat(profiles.county().schools()).isEqualTo(1);
        assertThat(CategoryProfiles.of(new County().work(), Register.EMPTY, county().by("all"), ProfileRequest.USUAL))
                .isEmpty();
    }

    @Test
    void countsCharactersOnRequest() {
        CategoryProfiles profiles = county().profiles("stage", new ProfileRequest(OptionalInt.of(2023),
                Optional.empty(), ProfileMeasure.CHARACTERS, 5));
        Map<String, String> all = row(ProfileResults.groups(profiles, ErrorMatrix.NONE), "group=全部学校", RELIEF);
        assertThat(all).containsEntry("count", "410").containsEntry("of", "720");
        assertThat(ProfileTexts.overview(profiles, ErrorMatrix.NONE, Language.ZH).title().zh()).contains("工作字数");
    }

    @Test
    void leavesOverlappingGroupsOutOfTablesOfGroups() {
        CategoryProfiles profiles = county().profiles("nearest", ProfileRequest.USUAL);
        assertThat(profiles.groups()).isEmpty();
        assertThat(rows(ProfileResults.groups(profiles, ErrorMatrix.NONE))).hasSize(14);
        assertThat(profiles.group("p1").orElseThrow().members()).isEqualTo(6);
    }

    @Test
    void saysPlainlyWhatIsWrittenMost() {
        ResultTable overview = ProfileTexts.overview(county().profiles(5), ErrorMatrix.NONE, Language.ZH);
        assertThat(overview.title().zh())
                .isEqualTo("2023 自然年，8 所学校中 6 所有数：写得最多的是慰问帮扶与送温暖，占全部工作段落的 56.9%。够数的组不到两个，没有比较各组。");
        assertThat(overview.title().en()).contains("6 of 8 schools have data", "56.9%");
        assertThat(overview.columns()).extracting(column -> column.label().zh()).contains("小学 5/6", "初中 1/2");
    }

    @Test
    void findsGroupsThatDiffer() {
        County county = new County();
        for (int i = 1; i <= 7; i++) {
            county.school("p" + i).school("j" + i);
            county.summary("p" + i, 2023,
                    "relief-visits " + (i + 5) + " culture-sports " + (i % 3 + 3) + " retirees 2");
            county.summary("j" + i, 2023, "relief-visits 1 culture-sports " + (i % 3 + 10) + " retirees 3");
        }
        CategoryProfiles profiles = county.profiles(5);
        ResultTable differences = ProfileResults.differences(profiles);
        Map<String, String> relief = row(differences, RELIEF);
        assertThat(relief).containsEntry("method", "permutation").containsEntry("highest", "小学")
                .containsEntry("lowest", "初中").containsEntry("schools", "14");
        assertThat(number(relief, "p_adjusted")).isLessThan(0.05);
        assertThat(Math.abs(number(relief, "cliff_delta"))).isEqualTo(1);
        assertThat(number(row(differences, "category=mutual-aid"), "p_adjusted")).isEqualTo(1);
        assertThat(ProfileTexts.overview(profiles, ErrorMatrix.NONE, Language.ZH).title().zh())
                .contains("各组之间有差别的：", "慰问帮扶与送温暖（小学最多）");
        assertThat(rows(ProfileResults.differences(county().profiles(5)))).isEmpty();
    }

    @Test
    void correctsByAMatrixFromAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("confusion.json");
        Files.writeString(file, """
                {"category": {"accuracy": 0.9, "confusion": {
                  "relief-visits": {"relief-visits": 90, "retirees": 10},
                  "retirees": {"retirees": 60, "relief-visits": 40},
                  "culture-sports": {"culture-sports": 99, "none": 1}}}}
                """);
        ErrorMatrix errors = ErrorMatrix.read(file);
        assertThat(errors.cases()).isEqualTo(300);
        assertThat(errors.unknown()).hasSize(11);
        CategoryProfiles profiles = county().profiles(5);
        ResultTable groups = ProfileResults.groups(profiles, errors);
        Map<String, String> relief = row(groups, "group=全部学校", RELIEF);
        assertThat(number(relief, "corrected_low")).isLessThan(number(relief, "corrected"));
        assertThat(number(relief, "corrected_high")).isGreaterThan(number(relief, "corrected"));
        double sum = rows(groups, "group=全部学校").stream().mapToDouble(row -> number(row, "corrected")).sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(row(groups, "group=初中", RELIEF)).containsEntry("corrected", "");
        ResultTable schools = ProfileResults.schools(profiles, errors);
        assertThat(number(row(schools, "school_id=p1", RELIEF), "corrected")).isBetween(0.0, 0.1);
        assertThat(schools.notes()).extracting(note -> note.zh())
                .anySatisfy(note -> assertThat(note).contains("300 段标注"))
                .anySatisfy(note -> assertThat(note).contains("当作没有认错"));
        assertThat(ProfileTexts.overview(profiles, errors, Language.EN).columns())
                .extracting(column -> column.id()).contains("corrected");
        assertThat(ProfileTexts.school(profiles, "霁川县p1校", errors, Language.EN).columns())
                .extracting(column -> column.id()).contains("corrected");
    }

    @Test
    void saysWhatIsWrongWithAMatrix(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("confusion.json");
        for (String[] wrong : new String[][]{{"{", "JSON"}, {"{}", "category.confusion"},
            {"{\"category\":{\"confusion\":{\"abc\":{}}}}", "abc"},
            {"{\"category\":{\"confusion\":{\"retirees\":{\"retirees\":-1}}}}", "-1"}}) {
            Files.writeString(file, wrong[0]);
            assertThatThrownBy(() -> ErrorMatrix.read(file)).isInstanceOf(ErrorMatrixException.class)
                    .hasMessageContaining(wrong[1])
                    .hasMessageContaining("confusion.json");
        }
        assertThatThrownBy(() -> ErrorMatrix.read(folder.resolve("none.json")))
                .isInstanceOf(ErrorMatrixException.class);
    }

    @Test
    void refusesGroupsOfOne() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new ProfileRequest(OptionalInt.empty(), Optional.empty(), ProfileMeasure.PARAGRAPHS, 1));
    }
}
