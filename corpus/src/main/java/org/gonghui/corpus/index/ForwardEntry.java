package org.gonghui.corpus.index;

import java.util.ArrayList;
import java.util.List;
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

    private static final int UNSEEN = -1;

    ForwardEntry {
        types = List.copyOf(types);
    }

    /// @param tokens the tokens of the paragraph
    /// @param types their types, in their order; they are numbered anew
    static ForwardEntry of(List<Token> tokens, List<TypeBytes.Type> types) {
        List<BytesRef> terms = number(types);
        VariableBytes bytes = new VariableBytes().number(tokens.size());
        int width = width(terms.size());
        for (TypeBytes.Type type : types) {
            bytes.fixed(type.number(), width);
        }
        gaps(tokens, bytes);
        return new ForwardEntry(terms, bytes.bytes());
    }

    /// Gives each type the place of its term among the distinct terms, which it returns, sorted. Words that differ in
    /// unpaired surrogates alone have one term.
    private static List<BytesRef> number(List<TypeBytes.Type> types) {
        List<BytesRef> terms = new ArrayList<>();
        for (TypeBytes.Type type : sorted(types)) {
            if (terms.isEmpty() || !terms.getLast().equals(type.term())) {
                terms.add(type.term());
            }
            type.number(terms.size() - 1);
        }
        return terms;
    }

    private static List<TypeBytes.Type> sorted(List<TypeBytes.Type> types) {
        types.forEach(type -> type.number(UNSEEN));
        List<TypeBytes.Type> sorted = new ArrayList<>();
        for (TypeBytes.Type type : types) {
            if (type.number() == UNSEEN) {
                type.number(0);
                sorted.add(type);
            }
        }
        sorted.sort(TypeBytes.Type.ORDER);
        return sorted;
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
