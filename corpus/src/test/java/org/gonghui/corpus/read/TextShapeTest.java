package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextShapeTest {

    @Test
    void refusesALineThatNoDocumentHas() {
        String longest = "工".repeat(TextShape.LONGEST_LINE);
        assertThatCode(() -> TextShape.check(longest + "\n" + longest)).doesNotThrowAnyException();
        assertThat(reason("a\n" + longest + "会")).contains("line of 30001 characters (line 2)");
    }

    @Test
    void refusesMoreLinesThanAnyDocumentHas() {
        assertThat(reason("a\n".repeat(TextShape.MOST_LINES)))
                .contains("has 200001 lines, more than the limit of 200000");
        assertThatCode(() -> TextShape.check("a\n".repeat(TextShape.MOST_LINES - 1))).doesNotThrowAnyException();
    }

    private static String reason(String text) {
        return ((ReadOutcome.Refused) Samples.read("a.txt", text.getBytes(StandardCharsets.UTF_8))).reason().en();
    }
}
