package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.gonghui.corpus.text.Message;

/// A pattern as an automaton without empty steps: one state for each place where the pattern, written out, tests a token
/// (Glushkov 1961). A state is entered by a token that meets its test.
///
/// @param tests the test of each state
/// @param first the states that may begin a match
/// @param last the states that may end one
/// @param follow for each state those that may come next
record Automaton(List<TokenTest> tests, BitSet first, BitSet last, List<BitSet> follow) {

    /// @throws QueryException if the pattern, written out, is too long
    static Automaton of(TokenPattern pattern) throws QueryException {
        Builder builder = new Builder(pattern);
        Part whole = builder.part(pattern);
        return new Automaton(builder.tests, whole.first, whole.last, builder.follow);
    }

    /// A part of a pattern.
    ///
    /// @param isNullable whether it matches without any token
    private record Part(boolean isNullable, BitSet first, BitSet last) {

        static final Part NOTHING = new Part(true, new BitSet(), new BitSet());

        Part optional() {
            return new Part(true, first, last);
        }

        /// The same without the empty match.
        Part notEmpty() {
            return new Part(false, first, last);
        }
    }

    /// Numbers the states and joins them.
    private static final class Builder {

        private final TokenPattern whole;
        private final List<TokenTest> tests = new ArrayList<>();
        private final List<BitSet> follow = new ArrayList<>();

        Builder(TokenPattern whole) {
            this.whole = whole;
        }

        Part part(TokenPattern pattern) throws QueryException {
            return switch (pattern) {
                case TokenPattern.One(TokenTest test) -> state(test);
                case TokenPattern.Sequence(List<TokenPattern> parts) -> {
                    Part all = Part.NOTHING;
                    for (TokenPattern next : parts) {
                        all = joined(all, part(next));
                    }
                    yield all;
                }
                case TokenPattern.Choice(List<TokenPattern> parts) -> {
                    Part any = part(parts.getFirst());
                    for (TokenPattern other : parts.subList(1, parts.size())) {
                        any = either(any, part(other));
                    }
                    yield any;
                }
                case TokenPattern.Repeat(TokenPattern part, int min, int max) -> repeated(part, min, max);
            };
        }

        private Part state(TokenTest test) throws QueryException {
            if (tests.size() == TokenPattern.LARGEST) {
                throw tooLong();
            }
            BitSet state = new BitSet();
            state.set(tests.size());
            tests.add(test);
            follow.add(new BitSet());
            return new Part(false, state, state);
        }

        /// Copies nest to the right, `A(A(A)?)?`, so that each is entered from the one before it alone: `A?A?A?` would
        /// have every copy lead to all later ones. For the same reason no copy is empty: where the part may be, any number
        /// of copies that are not empty says the same.
        private Part repeated(TokenPattern pattern, int min, int max) throws QueryException {
            boolean isUnlimited = max == TokenPattern.Repeat.UNLIMITED;
            int copies = isUnlimited ? Math.max(min, 1) : max;
            if (copies > TokenPattern.LARGEST) {
                throw tooLong();
            }
            Part all = Part.NOTHING;
            for (int copy = copies; copy >= 1; copy--) {
                Part next = part(pattern);
                if (isUnlimited && copy == copies) {
                    joined(next, next);
                }
                Part rest = joined(next.notEmpty(), all);
                all = copy > min || next.isNullable ? rest.optional() : rest;
            }
            return all;
        }

        private Part joined(Part left, Part right) {
            left.last.stream().forEach(state -> follow.get(state).or(right.first));
            return new Part(left.isNullable && right.isNullable,
                    left.isNullable ? union(left.first, right.first) : left.first,
                    right.isNullable ? union(left.last, right.last) : right.last);
        }

        private static Part either(Part one, Part other) {
            return new Part(one.isNullable || other.isNullable, union(one.first, other.first),
                    union(one.last, other.last));
        }

        private static BitSet union(BitSet one, BitSet other) {
            BitSet both = (BitSet) one.clone();
            both.or(other);
            return both;
        }

        private QueryException tooLong() {
            return new QueryException(whole.toString(),
                    new Message("检索式写全后超过 " + TokenPattern.LARGEST + " 个词位。请减小重复次数，例如 []{0,10}",
                            "written out, the pattern has more than " + TokenPattern.LARGEST
                                    + " tokens. Use smaller repetitions, for example []{0,10}"));
        }
    }
}
