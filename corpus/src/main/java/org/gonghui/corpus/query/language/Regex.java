package org.gonghui.corpus.query.language;

import java.util.List;

/// A regular expression over code points, in the part of the notation that engines agree on.
sealed interface Regex {

    /// One code point.
    record Literal(int character) implements Regex {}

    /// Any code point.
    record AnyCharacter() implements Regex {}

    /// One code point of a class.
    ///
    /// @param negated whether it must not be in any of the ranges
    /// @param ranges at least one
    record CharacterClass(boolean negated, List<Range> ranges) implements Regex {
        public CharacterClass {
            ranges = List.copyOf(ranges);
        }
    }

    /// Code points from `first` to `last`, both included.
    record Range(int first, int last) {}

    /// Parts one after the other; none of them is a sequence itself.
    record Sequence(List<Regex> parts) implements Regex {
        public Sequence {
            parts = Parts.atLeastTwo("parts", parts);
        }
    }

    /// Any of the parts; none of them is a choice itself.
    record Choice(List<Regex> parts) implements Regex {
        public Choice {
            parts = Parts.atLeastTwo("parts", parts);
        }
    }

    /// A part several times over.
    ///
    /// @param max [TokenPattern.Repeat#UNLIMITED] for no limit
    record Repeat(Regex part, int min, int max) implements Regex {}

    /// Whether only one text matches.
    default boolean isLiteral() {
        return switch (this) {
            case Literal literal -> true;
            case Sequence(List<Regex> parts) -> parts.stream().allMatch(Literal.class::isInstance);
            case AnyCharacter any -> false;
            case CharacterClass range -> false;
            case Choice choice -> false;
            case Repeat repeat -> false;
        };
    }

    /// How many single-character parts there are when each repetition is written out, without limit one more than the
    /// least.
    default long size() {
        return switch (this) {
            case Literal literal -> 1;
            case AnyCharacter any -> 1;
            case CharacterClass(boolean negated, List<Range> ranges) -> ranges.size();
            case Sequence(List<Regex> parts) -> sum(parts);
            case Choice(List<Regex> parts) -> sum(parts);
            case Repeat(Regex part, int min, int max) -> Unrolled.times(part.size(), min, max);
        };
    }

    private static long sum(List<Regex> parts) {
        return Unrolled.sum(parts.stream().mapToLong(Regex::size));
    }
}
