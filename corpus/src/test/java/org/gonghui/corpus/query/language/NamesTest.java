package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {

    @Test
    void everyCategoryGoesByItsIdAndItsLabels() {
        for (Category category : Category.values()) {
            for (String name : List.of(category.id(), category.label().zh(),
                    category.label().en().toUpperCase(Locale.ROOT))) {
                assertThat(Names.BUILT_IN.categories().find(name)).as(name).contains(List.of(category.id()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"教代, democratic-management", "公开, affairs-disclosure", "维权, rights-protection", "师德, ideology-ethics",
        "竞教, professional-development", "文体, culture-sports", "慰问, relief-visits", "福利, welfare-health",
        "互助, mutual-aid",
        "女工, women-workers", "退休, retirees", "爱心, charity-service", "建会, organization-building", "其他, other-tasks"})
    void takesTheShortNamesOfTheColumnsOfTables(String name, String id) {
        assertThat(Names.BUILT_IN.categories().find(name)).contains(List.of(id));
    }

    @Test
    void aGroupIsAllItsCategories() {
        assertThat(Names.BUILT_IN.categories().find("民主管理"))
                .contains(List.of("democratic-management", "affairs-disclosure"));
        assertThat(Names.BUILT_IN.categories().find("care")).hasValueSatisfying(ids -> assertThat(ids).hasSize(5));
    }

    @Test
    void aPartIsEnoughIfOneValueHasIt() {
        assertThat(Names.BUILT_IN.categories().find("劳动关系协调")).contains(List.of("rights-protection"));
        assertThat(Names.BUILT_IN.categories().find("工作")).isEqualTo(Optional.empty());
        assertThat(Names.BUILT_IN.categories().find("劳")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"category relief-visit 慰问", "category relief-visits", "colour red 红",
        "kind work 打算\nkind future-plan 打算",
        "category relief-visits 女职工工作"})
    void refusesLinesThatNameNothingOrTwoThings(String lines) {
        assertThatIllegalStateException().isThrownBy(() -> Names.of("own.txt", lines.lines().toList()))
                .withMessageContaining("own.txt line " + lines.lines().count());
    }

    @ParameterizedTest
    @CsvSource({"yaer, year", "学较, 学校", "Categry, category", "分类别, 类别", "documentkind, document-kind"})
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Nearest.of(written, Names.BUILT_IN.fields().names()).getFirst()).isEqualTo(meant);
    }

    @Test
    void doesNotGuessWildly() {
        assertThat(Nearest.of("颜色", Names.BUILT_IN.fields().names())).isEmpty();
        assertThat(Nearest.of("x".repeat(1_000), Names.BUILT_IN.fields().names())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, xabc, 1", "kitten, sitting, 3",
        "𠀀a, a𠀀, 1"})
    void countsEdits(String from, String to, int distance) {
        assertThat(Nearest.distance(from.codePoints().toArray(), to.codePoints().toArray())).isEqualTo(distance);
    }
}
