package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;

final class MeasureLabelsTest {

    private final Map<String, Message> labels = MeasureLabels.standard().all();

    @Test
    void everyMeasureThatAFigureCanHaveHasALabel() {
        assertThat(Measures.ids()).as("measures without a line in measure-labels.txt").isSubsetOf(labels.keySet());
    }

    @Test
    void noTwoMeasuresAreCalledTheSame() {
        assertThat(labels.values().stream().map(Message::zh)).doesNotHaveDuplicates()
                .allMatch(label -> label.matches("[\\p{IsHan}（）]+"));
        assertThat(labels.values().stream().map(Message::en)).doesNotHaveDuplicates()
                .doesNotContain("")
                .noneMatch(label -> label.matches(".*\\p{IsHan}.*"));
    }

    @Test
    void aMeasureIsFoundByItsIdAndByItsLabelInBothLanguages() {
        assertThat(MeasureLabels.standard().find("relief.households")).contains("relief.households");
        assertThat(MeasureLabels.standard().find("慰问户数")).contains("relief.households");
        assertThat(MeasureLabels.standard().find("households visited")).contains("relief.households");
        assertThat(MeasureLabels.standard().find("火星")).isEmpty();
    }

    @Test
    void aLineWithoutALabelOrASecondOneIsToldWithItsPlace() {
        assertThatThrownBy(() -> new MeasureLabels(RuleFile.parse("m.txt", "[measure]\na.b  一二")))
                .hasMessageStartingWith("m.txt:2: expected");
        assertThatThrownBy(() -> new MeasureLabels(RuleFile.parse("m.txt", "[measure]\na.b 一 one\na.b 二 two")))
                .hasMessage("m.txt:3: a second label for a.b");
    }
}
