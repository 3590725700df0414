package org.gonghui.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterSetTest {

    private static final CharacterSet STOPS = CharacterSet.of("。;!?|");

    @Test
    void hasItsCharactersAndNoOthers() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(STOPS.has((char) c)).isEqualTo("。;!?|".indexOf(c) >= 0);
        }
    }

    @Test
    void findsTheFirstFromAPlaceOn() {
        assertThat(STOPS.next("一。二;", 0)).isEqualTo(1);
        assertThat(STOPS.next("一。二;", 2)).isEqualTo(3);
        assertThat(STOPS.next("一二", 0)).isEqualTo(2);
        assertThat(STOPS.next("", 0)).isZero();
    }

    @Test
    void tellsWhetherATextHasAny() {
        assertThat(STOPS.anyIn("好|坏")).isTrue();
        assertThat(STOPS.anyIn("好坏")).isFalse();
        assertThat(CharacterSet.of("").anyIn("好坏")).isFalse();
    }
}
