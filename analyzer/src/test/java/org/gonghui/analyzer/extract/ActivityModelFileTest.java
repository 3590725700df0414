package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.extract.ActivityModel.Limits;
import org.gonghui.analyzer.extract.ActivityModel.Weights;
import org.gonghui.corpus.text.ActivityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityModelFileTest {

    @Test
    void readsWhatItWrote() throws IOException, RuleException {
        List<Double> visit = new ArrayList<>(Collections.nCopies(ActivityModel.TYPES, 0.0));
        visit.set(List.of(ActivityType.values()).indexOf(ActivityType.VISIT), 1.5);
        StringBuilder text = new StringBuilder();
        ActivityModelFile.write(Map.of("lines", "2"), new Limits(-1.2, -0.9, -0.3),
                Map.of("", new Weights(-1, List.of()), "k慰问", new Weights(2.25, visit)), text);

        ActivityModel model = ActivityModelFile.read("a.model", text.toString().lines().toList());

        assertThat(text).contains("k慰问\t225\tG150").contains(" G=visit ");
        assertThat(text).contains("limits\t-120\t-90\t-30\n");
        assertThat(model.threshold()).isEqualTo(-30);
        assertThat(model.isHopeless(-120)).isTrue();
        assertThat(model.isHopeless(-119)).isFalse();
        assertThat(model.isDoubtful(-90)).isTrue();
        assertThat(model.provenance()).containsEntry("lines", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k慰问", "k慰问\tx", "k慰问\tx\t", "limits\t1\t2", "limits\t1\t2\tx", "k慰问\t1\tZ1", "k慰问\t1\tGx",
        "types\tG=visits", "types\tvisit"})
    void namesTheLineThatCannotBeRead(String line) {
        List<String> file = List.of("gonghui-activity-model 3", "types\tG=visit", line);

        assertThatThrownBy(() -> ActivityModelFile.read("a.model", file))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("a.model, line 3");
    }

    @Test
    void refusesTheFileOfAnotherFormat() {
        assertThatThrownBy(() -> ActivityModelFile.read("a.model", List.of("gonghui-category-model 1")))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void tellsWhereTheBuiltInModelComesFrom() {
        assertThat(ActivityModel.builtIn().provenance()).containsKeys("training-sha256", "method",
                "f1-cross-validated", "f1-resubstitution");
    }
}
