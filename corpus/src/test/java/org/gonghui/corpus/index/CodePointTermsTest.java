package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class CodePointTermsTest {

    private static List<BytesRef> terms(CodePointTerms stream) throws IOException {
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        List<BytesRef> terms = new ArrayList<>();
        stream.reset();
        while (stream.incrementToken()) {
            terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
        }
        return terms;
    }

    private static List<BytesRef> expected(String text) {
        return text.codePoints().distinct().mapToObj(point -> new BytesRef(Character.toString(point))).toList();
    }

    @Test
    void givesEachCodePointOnceInTheOrderOfTheText() throws IOException {
        String text = "工会工作总结𠀀a𠀀\0会\uD800";
        assertThat(terms(new CodePointTerms(text))).isEqualTo(expected(text));
        assertThat(terms(new CodePointTerms(""))).isEmpty();
    }

    @Test
    void givesTheSameAgainAfterAReset() throws IOException {
        CodePointTerms stream = new CodePointTerms("工会");
        assertThat(terms(stream)).hasSize(2).isEqualTo(terms(stream));
    }

    @Test
    void holdsAnyNumberOfThem() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int most = 1 + random.nextInt(Character.MAX_CODE_POINT);
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(3_000), 0, most).forEach(text::appendCodePoint);
            assertThat(terms(new CodePointTerms(text.toString()))).as("seed %d", seed)
                    .isEqualTo(expected(text.toString()));
        }
    }
}
