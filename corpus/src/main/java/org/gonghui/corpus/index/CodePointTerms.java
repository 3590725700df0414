package org.gonghui.corpus.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/// The code points that occur in a text, each once; an unpaired surrogate counts as U+FFFD.
final class CodePointTerms extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef bytes = new BytesRef(UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR * 2);
    private final CodePointSet seen = new CodePointSet();
    private final String text;
    private int at;

    CodePointTerms(String text) {
        this.text = text;
    }

    @Override
    public boolean incrementToken() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int from = at;
            at += Character.charCount(point);
            if (seen.add(point)) {
                clearAttributes();
                bytes.length = UnicodeUtil.UTF16toUTF8(text, from, at - from, bytes.bytes);
                term.setBytesRef(bytes);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() {
        at = 0;
        seen.clear();
    }
}
