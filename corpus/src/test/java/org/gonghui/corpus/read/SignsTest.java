package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void holdsEveryWordOfTheText() {
        Random random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(60, 0, Character.MAX_VALUE + 1)
                    .collect(StringBuilder::new, (built, sign) -> built.append((char) sign), StringBuilder::append)
                    .toString();
            int start = random.nextInt(text.length());
            String word = text.substring(start, Math.min(text.length(), start + 4));
            assertThat(new Signs(text).mayHold(word)).as("%s in %s", word, text).isTrue();
        }
    }

    @Test
    void sparesTheSearchForWordsWhoseSignsAreNotThere() {
        assertThat(new Signs("学校工会召开教代会").mayHold("下载")).isFalse();
    }
}
