package org.gonghui.analyzer.measure;

import java.util.BitSet;
import java.util.OptionalDouble;

/// How varied the words of a text are.
///
/// @param tokens words of the text
/// @param types different words
/// @param typeTokenRatio `types / tokens`, in 0..1; falls with the length of a text, so that only texts of one length can
///     be compared. Empty without tokens. (W. Johnson, Studies in Language Behavior, Psychological Monographs 56, 1944,
///     1–15.)
/// @param standardised the mean type-token ratio of the text's successive segments of equal length; a shorter rest at
///     the end is left out. Empty if there is no whole segment. (M. Scott, WordSmith Tools, STTR.)
/// @param mtld the mean length of stretches of the text that keep a type-token ratio of 0.72, averaged over a reading
///     forwards and one backwards: a stretch ends where the ratio falls below; the rest at the end counts as the part of a
///     stretch by which its ratio has come down from 1 to 0.72. Empty where no word is ever repeated. (P. M. McCarthy &
///     S. Jarvis, MTLD, vocd-D, and HD-D: A Validation Study of Sophisticated Approaches to Lexical Diversity Assessment,
///     Behavior Research Methods 42, 2010, 381–392.) Not to be trusted below 100 tokens or so.
public record LexicalVariety(long tokens, long types, OptionalDouble typeTokenRatio, OptionalDouble standardised,
        OptionalDouble mtld) {

    /// The customary length of a segment.
    public static final int SEGMENT = 1_000;

    private static final double MTLD_RATIO = 0.72;

    /// The variety of a text.
    ///
    /// @param words the words' numbers in the order of the text, each at least 0 and below `vocabulary`
    /// @param vocabulary how many numbers there are
    /// @param segment length of the segments of the standardised ratio, at least 1
    public static LexicalVariety of(int[] words, int vocabulary, int segment) {
        if (segment < 1) {
            throw new IllegalArgumentException("a segment must have at least 1 word, got " + segment);
        }
        int types = types(words, 0, words.length);
        return new LexicalVariety(words.length, types,
                words.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) types / words.length),
                standardised(words, segment), mtld(words, vocabulary));
    }

    private static int types(int[] words, int from, int to) {
        BitSet seen = new BitSet();
        for (int i = from; i < to; i++) {
            seen.set(words[i]);
        }
        return seen.cardinality();
    }

    private static OptionalDouble standardised(int[] words, int segment) {
        int segments = words.length / segment;
        if (segments == 0) {
            return OptionalDouble.empty();
        }
        long types = 0;
        for (int i = 0; i < segments; i++) {
            types += types(words, i * segment, (i + 1) * segment);
        }
        return OptionalDouble.of((double) types / segment / segments);
    }

    private static OptionalDouble mtld(int[] words, int vocabulary) {
        double forwards = stretches(words, vocabulary, 0, 1);
        double backwards = stretches(words, vocabulary, words.length - 1, -1);
        return forwards == 0 || backwards == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((words.length / forwards + words.length / backwards) / 2);
    }

    /// The number of stretches, with the part of one at the end.
    private static double stretches(int[] words, int vocabulary, int from, int step) {
        int[] seenIn = new int[vocabulary];
        int stretch = 1;
        int tokens = 0;
        int types = 0;
        for (int i = from; i >= 0 && i < words.length; i += step) {
            tokens++;
            types += seenIn[words[i]] == stretch ? 0 : 1;
            seenIn[words[i]] = stretch;
            if (types < MTLD_RATIO * tokens) {
                stretch++;
                tokens = 0;
                types = 0;
            }
        }
        double rest = tokens == 0 ? 0 : (1 - (double) types / tokens) / (1 - MTLD_RATIO);
        return stretch - 1 + rest;
    }
}
