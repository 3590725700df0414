package org.gonghui.corpus.index;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.gonghui.corpus.text.Token;

/// The words of one paragraph, or their parts of speech, one a position, punctuation too.
final class TokenTerms extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<Token> tokens;
    private final Function<Token, String> value;
    private Iterator<Token> rest;

    private TokenTerms(List<Token> tokens, Function<Token, String> value) {
        this.tokens = tokens;
        this.value = value;
        this.rest = tokens.iterator();
    }

    static TokenTerms words(List<Token> tokens) {
        return new TokenTerms(tokens, Token::word);
    }

    static TokenTerms partsOfSpeech(List<Token> tokens) {
        return new TokenTerms(tokens, Token::pos);
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(Terms.of(value.apply(rest.next())));
        return true;
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
    }
}
