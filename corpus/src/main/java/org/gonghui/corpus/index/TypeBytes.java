package org.gonghui.corpus.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.Token;

/// Types as bytes. A token is written four times over: as a word, as a part of speech, as a type, and into the digest;
/// and most types were seen shortly before. Not safe for several threads.
final class TypeBytes {

    /// Code units of the words that are remembered, at most: a few megabytes with all that belongs to them.
    private static final int MOST = 1 << 16;

    private final Map<String, List<Type>> types = new HashMap<>();
    private int units;

    /// A word with its part of speech, in each of its forms. They are views that must not be changed.
    static final class Type {

        static final Comparator<Type> ORDER = Comparator.comparing(Type::term);

        private final String pos;
        private final BytesRef wordTerm;
        private final BytesRef posTerm;
        private final BytesRef term;
        private final BytesRef digested;
        private int number;

        private Type(Token token) {
            pos = token.pos();
            wordTerm = Terms.of(token.word());
            posTerm = Terms.of(pos);
            term = TypeTerm.of(token);
            digested = new VariableBytes().counted(token.word().getBytes(StandardCharsets.UTF_8))
                    .counted(pos.getBytes(StandardCharsets.UTF_8))
                    .bytes();
        }

        BytesRef wordTerm() {
            return wordTerm;
        }

        BytesRef posTerm() {
            return posTerm;
        }

        /// As [TypeTerm] writes it.
        BytesRef term() {
            return term;
        }

        /// As [ContentDigest] takes it.
        BytesRef digested() {
            return digested;
        }

        /// Whatever was set last: the number of the type within the paragraph that is being written.
        int number() {
            return number;
        }

        void number(int newNumber) {
            number = newNumber;
        }
    }

    /// The types of tokens, in their order; of equal tokens the same one.
    List<Type> of(List<Token> tokens) {
        if (units > MOST) {
            types.clear();
            units = 0;
        }
        List<Type> found = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            found.add(of(token));
        }
        return found;
    }

    private Type of(Token token) {
        List<Type> ofWord = types.computeIfAbsent(token.word(), word -> new ArrayList<>(1));
        for (Type type : ofWord) {
            if (type.pos.equals(token.pos())) {
                return type;
            }
        }
        Type type = new Type(token);
        ofWord.add(type);
        units += token.word().length();
        return type;
    }
}
