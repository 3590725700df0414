package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleFileTest {

    @Test
    void readsSectionsAndLeavesOutComments() {
        RuleFile file = RuleFile.parse("x.txt", "# why\n[person]\n人 名 # two\n\n[event]\n次\n");
        assertThat(file.section("person")).singleElement()
                .satisfies(line -> assertThat(line.fields()).containsExactly("人", "名"));
        assertThat(file.section("event").get(0).place()).isEqualTo("x.txt:6");
    }

    @Test
    void namesFileLineValueAndChoicesOfAWrongRule() {
        RuleFile units = RuleFile.parse("units.txt", "\n[folk]\n人\n");
        RuleFile nouns = RuleFile.parse("nouns.txt", "");
        assertThatThrownBy(() -> UnitLexicon.of(units, nouns)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.file()).isEqualTo("units.txt");
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.userMessage().zh()).contains("units.txt 第 3 行", "folk", "person-time");
            assertThat(e.userMessage().en()).contains("units.txt, line 3", "folk", "person-time");
        });
    }

    @Test
    void saysHowManyColumnsALineNeeds() {
        RuleFile measures = RuleFile.parse("measures.txt", "[near]\nrelief.amount *\n");
        assertThatThrownBy(() -> new MeasureRules(measures)).isInstanceOf(RuleException.class)
                .hasMessageContaining("measures.txt, line 2");
    }
}
