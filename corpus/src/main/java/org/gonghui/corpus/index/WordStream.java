package org.gonghui.corpus.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.gonghui.corpus.text.Token;

/// The words of one paragraph, one a position, punctuation too.
final class WordStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<Token> tokens;
    private Iterator<Token> rest;

    WordStream(List<Token> tokens) {
        this.tokens = tokens;
        this.rest = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(Terms.of(rest.next().word()));
        return true;
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
    }
}
