package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.junit.jupiter.api.Test;

final class AutomatonTest {

    private static final TokenPattern ANY = new TokenPattern.One(new TokenTest.Any());

    private static TokenPattern repeat(TokenPattern part, int min, int max) {
        return new TokenPattern.Repeat(part, min, max);
    }

    private static int steps(TokenPattern pattern) throws QueryException {
        return Automaton.of(pattern).follow().stream().mapToInt(BitSet::cardinality).sum();
    }

    @Test
    void stepsGrowWithTheStatesAndNotWithTheirSquare() throws QueryException {
        TokenPattern verb = new TokenPattern.One(new TokenTest.Is(Attribute.POS, "v"));

        assertThat(steps(repeat(ANY, 1, 1_000))).isEqualTo(999);
        assertThat(steps(repeat(ANY, 0, 1_000))).isEqualTo(999);
        assertThat(steps(repeat(repeat(ANY, 0, 30), 0, 30))).isLessThan(2 * 900);
        assertThat(steps(repeat(new TokenPattern.Sequence(List.of(repeat(ANY, 0, 1), verb)), 0, 500)))
                .isLessThan(3 * 1_000);
    }

    @Test
    void noMoreStatesAreMadeThanAQueryMayAskFor() throws QueryException {
        assertThat(Automaton.of(repeat(ANY, TokenPattern.LARGEST, TokenPattern.Repeat.UNLIMITED)).tests())
                .hasSize(TokenPattern.LARGEST);
        assertThatThrownBy(() -> Automaton.of(repeat(repeat(ANY, 1, 100), 1, 100))).isInstanceOf(QueryException.class)
                .hasMessageContaining(Integer.toString(TokenPattern.LARGEST));
    }
}
