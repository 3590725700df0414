package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordPositionsTest {

    private static List<String> positions(String text) {
        return WordPositions.of(new PairSegmenter().segment(text))
                .stream()
                .map(placed -> placed.token().word() + "@" + placed.position())
                .toList();
    }

    @Test
    void leavesNoGapBetweenWordsOrOverWhiteSpace() {
        assertThat(positions("走访慰问　三户")).containsExactly("走访@0", "慰问@1", "三户@2");
    }

    @Test
    void leavesOnePositionFreeForAnyPunctuation() {
        assertThat(positions("走访、慰问。）（三户")).containsExactly("走访@0", "慰问@2", "三户@4");
        assertThat(positions("走访 、 慰问")).containsExactly("走访@0", "慰问@2");
    }

    @Test
    void ignoresPunctuationAtTheEdges() {
        assertThat(positions("《走访》，")).containsExactly("走访@0");
        assertThat(positions("，。")).isEmpty();
        assertThat(positions("")).isEmpty();
    }
}
