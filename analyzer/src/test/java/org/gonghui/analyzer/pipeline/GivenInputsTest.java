package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gonghui.corpus.read.Input;
import org.junit.jupiter.api.Test;

final class GivenInputsTest {

    private static final List<Input> INPUTS = List.of(input("b.txt"), input("乙/丙.txt"), input("a/c.txt"), input("b"),
            input("@2/b.txt"));

    private static Input input(String source) {
        return new Input.FileInput(source, Path.of("/county", source));
    }

    @Test
    void findsEachBySourceAndNoOther() {
        GivenInputs given = new GivenInputs(INPUTS);

        assertThat(INPUTS).allSatisfy(input -> assertThat(given.find(input.source())).containsSame(input));
        assertThat(List.of("", "a", "b.tx", "c", "乙", "乙/丙.txt2")).noneMatch(given::contains);
        assertThat(given.all()).isEqualTo(INPUTS);
        assertThat(new GivenInputs(List.of()).contains("a")).isFalse();
    }

    @Test
    void tellsWhereAFileStands() {
        GivenInputs given = new GivenInputs(INPUTS);

        assertThat(given.location("a/c.txt")).hasValue(Path.of("/county/a/c.txt").toAbsolutePath().toString());
        assertThat(given.location("a")).isEmpty();
    }
}
