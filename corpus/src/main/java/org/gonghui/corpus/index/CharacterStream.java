package org.gonghui.corpus.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The code points of one paragraph, one a position, white space and punctuation too: a phrase of code points then
/// matches exactly where the paragraph has them as a substring, and position n is code point number n, so that no
/// offsets need to be kept. An unpaired surrogate counts as U+FFFD.
final class CharacterStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String text;
    private int next;

    CharacterStream(String text) {
        this.text = text;
    }

    @Override
    public boolean incrementToken() {
        if (next >= text.length()) {
            return false;
        }
        clearAttributes();
        int end = next + Character.charCount(text.codePointAt(next));
        term.append(text, next, end);
        next = end;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
