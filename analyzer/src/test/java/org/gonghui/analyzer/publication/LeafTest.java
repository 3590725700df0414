package org.gonghui.analyzer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;

final class LeafTest {

    @Test
    void tellsTheSortOfATableThatOtherPagesHaveToo() {
        Leaf leaf = new Leaf("school-a", new Message("甲校", "School A"), List.of());

        assertThat(leaf.sort("activities-school-a")).isEqualTo("activities");
        assertThat(leaf.sort("activities-school-b")).isEqualTo("activities-school-b");
        assertThat(leaf.sort("indicators")).isEqualTo("indicators");
    }
}
