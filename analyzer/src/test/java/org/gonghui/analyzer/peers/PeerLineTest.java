package org.gonghui.analyzer.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeerLineTest {

    @Test
    void readsASchoolAndItsPeers() {
        assertThat(PeerLine.read("xj-01,xj-02 xj-03;xj-04；xj-05")).containsExactly("xj-01", "xj-02", "xj-03", "xj-04",
                "xj-05");
        assertThat(PeerLine.read("甲 校，乙校 # 附注")).containsExactly("甲 校", "乙校");
        assertThat(PeerLine.read("甲校")).containsExactly("甲校");
        assertThat(PeerLine.read("甲校,")).containsExactly("甲校");
        assertThat(PeerLine.read("# 附注")).isEmpty();
        assertThat(PeerLine.read("\"a,b\"\"c\",\"d e\",f")).containsExactly("a,b\"c", "d e", "f");
    }

    @Test
    void writesPlainWordsAsPeopleDo() {
        assertThat(PeerLine.write("xj-01", List.of("xj-02", "xj-03"))).isEqualTo("xj-01,xj-02 xj-03");
        assertThat(PeerLine.write("=1", List.of("-2"))).isEqualTo("'=1,'-2");
    }

    @Test
    void readsWhateverItWrites() {
        List<String> pieces = List.of("甲", "a", " ", ",", "，", ";", "；", "#", "\"", "'", "=", "-", "@", "\t", "\u3000");
        Random random = new Random(6);
        for (int round = 0; round < 2000; round++) {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                StringBuilder word = new StringBuilder("x".repeat(random.nextInt(2)));
                for (int j = random.nextInt(4); j >= 0; j--) {
                    word.append(pieces.get(random.nextInt(pieces.size())));
                }
                words.add(word.append(random.nextBoolean() ? "z" : "").toString());
            }
            String line = PeerLine.write(words.getFirst(), words.subList(1, words.size()));
            assertThat(PeerLine.read(line)).as("round %s: %s", round, line).isEqualTo(words.stream()
                    .map(word -> "=+-@\t".indexOf(word.charAt(0)) >= 0 ? "'" + word : word).toList());
        }
    }
}
