package org.gonghui.analyzer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SingleWordsTest {

    private final WordTable first = table("会", "工会");
    private final WordTable second = table("会", "校", "学校");
    private final SingleWords singles = new SingleWords(List.of(first, second));

    private static WordTable table(String... words) {
        TreeMap<String, Attribute> attributes = new TreeMap<>();
        for (String word : words) {
            attributes.put(word, Attribute.create("n 1"));
        }
        return WordTable.of(new DoubleArrayTrie<>(attributes));
    }

    private static int word(WordTable table, char c) {
        return table.word(table.step(table.root(), c));
    }

    @Test
    void findsAWordInTheFirstTableThatHasIt() {
        assertThat(SingleWords.table(singles.of('会'))).isZero();
        assertThat(SingleWords.word(singles.of('会'))).isEqualTo(word(first, '会'));
        assertThat(SingleWords.table(singles.of('校'))).isEqualTo(1);
        assertThat(SingleWords.word(singles.of('校'))).isEqualTo(word(second, '校'));
    }

    @Test
    void saysTheSameWhenItIsAskedAgain() {
        assertThat(singles.of('校')).isEqualTo(singles.of('校'));
        assertThat(singles.of('工')).isEqualTo(singles.of('工'));
    }

    @Test
    void takesTheBeginningOfALongerWordForNone() {
        assertThat(singles.of('工')).isEqualTo(SingleWords.NONE);
        assertThat(singles.of('学')).isEqualTo(SingleWords.NONE);
        assertThat(singles.of('无')).isEqualTo(SingleWords.NONE);
    }
}
