package org.gonghui.corpus.index;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.gonghui.corpus.index.WordPositions.Placed;
import org.gonghui.corpus.text.Token;

/// The words of one paragraph, or their parts of speech, at the positions of [WordPositions].
final class WordStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> words;
    private final Function<Token, String> value;
    private Iterator<Placed> rest;
    private int last = -1;

    private WordStream(List<Placed> words, Function<Token, String> value) {
        this.words = words;
        this.value = value;
        this.rest = words.iterator();
    }

    static WordStream words(List<Placed> words) {
        return new WordStream(words, Token::word);
    }

    static WordStream partsOfSpeech(List<Placed> words) {
        return new WordStream(words, Token::pos);
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Placed placed = rest.next();
        term.setBytesRef(Terms.of(value.apply(placed.token())));
        offset.setOffset(placed.token().start(), placed.token().end());
        increment.setPositionIncrement(placed.position() - last);
        last = placed.position();
        return true;
    }

    @Override
    public void reset() {
        rest = words.iterator();
        last = -1;
    }
}
