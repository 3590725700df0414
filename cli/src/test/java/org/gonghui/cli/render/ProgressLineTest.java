package org.gonghui.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressLineTest {

    private static final InputRow ROW = new InputRow("a.txt", InputOutcome.INDEXED, Optional.empty(), "text", "UTF-8",
            1,
            "", 1);

    private static String drawn(int width, boolean terminal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        ProgressLine line = new ProgressLine(new Console(stream, stream, Language.ZH, false, terminal, width, false),
                new Message("正在建语料", "indexing"), Set.of());
        line.advanced(1, 12_345, ROW);
        line.advanced(12_345, 12_345, ROW);
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 30, 40, 60, 80, 200})
    void neverFillsTheLastColumnSoThatItCanBeDrawnOver(int width) {
        assertThat(Arrays.stream(drawn(width, true).split("\r"))).isNotEmpty()
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(Math.max(1, width - 1)));
    }

    @Test
    void showsABarWhereThereIsRoom() {
        assertThat(drawn(80, true)).contains("\r正在建语料 [........................] 1/12345");
        assertThat(drawn(30, true)).contains("\r正在建语料 [........] 1/12345").endsWith("\r");
        assertThat(drawn(20, true)).contains("\r正在建语料 1/12345").doesNotContain("[");
    }

    @Test
    void isSilentElsewhere() {
        assertThat(drawn(80, false)).isEmpty();
    }
}
