package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.index.Fields;

/// How characters are found: in the texts of the paragraphs that have them all. Ranges are in code units of the
/// paragraph.
record CharactersPlan(BytesRef sought) implements Plan {

    /// Most different characters that the index is asked for; more do not narrow the choice.
    private static final int MOST_ASKED = 32;

    /// A plan.
    ///
    /// @param text not empty; unpaired surrogates stand for U+FFFD
    static CharactersPlan of(String text) {
        return new CharactersPlan(new BytesRef(text));
    }

    @Override
    public Query candidates() {
        List<Query> characters = sought.utf8ToString()
                .codePoints()
                .distinct()
                .limit(MOST_ASKED)
                .<Query>mapToObj(point -> new TermQuery(new Term(Fields.CHARACTERS, Character.toString(point))))
                .toList();
        return BooleanQueries.all(characters);
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        BinaryDocValues texts = DocValues.getBinary(segment.reader(), Fields.TEXT);
        return (doc, found) -> texts.advanceExact(doc) && find(texts.binaryValue(), found);
    }

    /// Adds every occurrence in a text. UTF-8 is such that a match of bytes is one of characters.
    private boolean find(BytesRef text, Ranges found) {
        int before = found.size();
        int units = 0;
        int counted = text.offset;
        byte first = sought.bytes[sought.offset];
        int end = text.offset + text.length - sought.length;
        for (int at = text.offset; at <= end; at++) {
            if (text.bytes[at] == first && isAt(text.bytes, at)) {
                units += units(text.bytes, counted, at);
                counted = at;
                found.add(units, units + units(text.bytes, at, at + sought.length));
            }
        }
        return found.size() > before;
    }

    private boolean isAt(byte[] text, int at) {
        for (int i = sought.length - 1; i > 0; i--) {
            if (text[at + i] != sought.bytes[sought.offset + i]) {
                return false;
            }
        }
        return true;
    }

    /// Number of UTF-16 units that the bytes stand for: one for each sequence, two for those of four bytes.
    private static int units(byte[] utf8, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            int unit = utf8[i] & 0xFF;
            if ((unit & 0xC0) != 0x80) {
                units += unit >= 0xF0 ? 2 : 1;
            }
        }
        return units;
    }
}
