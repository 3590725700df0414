package org.gonghui.corpus.index;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.Token;

/// The tokens of one paragraph as the forward index keeps them.
///
/// Lucene renumbers the sorted sets of its columns when segments merge, so what the paragraph itself has to say does not
/// change: for each position the number of its type within the paragraph's own sorted set of types, in one, two or four
/// bytes, little-endian, as many as the size of the set needs; before them the number of tokens; and after them, for
/// each token with white space before it, how many tokens after the last such one it stands and how many code units
/// of white space there are. Where a token begins and ends then follows from the lengths of the words.
///
/// @param types the distinct types, sorted
/// @param positions the rest
record ForwardEntry(List<BytesRef> types, BytesRef positions) {

    ForwardEntry {
        types = List.copyOf(types);
    }

    static ForwardEntry of(List<Token> tokens) {
        SortedMap<BytesRef, Integer> numbers = new TreeMap<>();
        List<BytesRef> terms = tokens.stream().map(TypeTerm::of).toList();
        terms.forEach(term -> numbers.put(term, 0));
        int next = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        VariableBytes bytes = new VariableBytes().number(tokens.size());
        int width = width(numbers.size());
        terms.forEach(term -> bytes.fixed(numbers.getOrDefault(term, 0), width));
        gaps(tokens, bytes);
        return new ForwardEntry(List.copyOf(numbers.keySet()), bytes.bytes());
    }

    private static void gaps(List<Token> tokens, VariableBytes bytes) {
        int end = 0;
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int gap = tokens.get(i).start() - end;
            if (gap > 0) {
                bytes.number(i - last).number(gap);
                last = i;
            }
            end = tokens.get(i).end();
        }
    }

    /// Bytes a token takes if the paragraph has so many types.
    static int width(int types) {
        if (types <= 1 << Byte.SIZE) {
            return 1;
        }
        return types <= 1 << Short.SIZE ? 2 : Integer.BYTES;
    }
}
