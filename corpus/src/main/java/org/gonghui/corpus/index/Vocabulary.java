package org.gonghui.corpus.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;

/// The words of a corpus and its types: words with a part of speech. Each has a number, counted from 0; numbers are in
/// the order of words by code points (of equal words by part of speech), so that comparing numbers compares words. Words
/// longer than 255 code units stand by their beginning and a hash. It may hold words that have since been removed from
/// the corpus. Immutable; safe for any number of threads.
public final class Vocabulary {

    private final byte[] bytes;
    /// Where each word begins in `bytes`, and at the end where the last one ends.
    private final int[] wordStarts;
    /// The first type of each word, and at the end the number of types.
    private final int[] firstTypes;
    private final int[] words;
    private final int[] tags;
    private final int[] lengths;
    private final List<String> tagNames;
    private final boolean[] punctuation;
    private final List<int[]> typesOfSegments;

    Vocabulary(VocabularyBuilder built) {
        bytes = built.wordBytes();
        wordStarts = built.wordStarts();
        firstTypes = built.firstTypes();
        words = built.words();
        tags = built.tags();
        lengths = built.lengths();
        tagNames = built.tagNames();
        typesOfSegments = built.typesOfSegments();
        punctuation = new boolean[tagNames.size()];
        for (int tag = 0; tag < punctuation.length; tag++) {
            punctuation[tag] = Punctuation.is(tagNames.get(tag));
        }
    }

    /// Number of distinct words, punctuation included.
    public int words() {
        return wordStarts.length - 1;
    }

    /// Number of distinct pairs of word and part of speech.
    public int types() {
        return words.length;
    }

    /// Number of distinct parts of speech.
    public int tags() {
        return tagNames.size();
    }

    /// The number of a type's word.
    public int wordOf(int type) {
        return words[type];
    }

    /// The number of a type's part of speech; these are in the order of code points too.
    public int tagOf(int type) {
        return tags[type];
    }

    /// Length of the words of a type in code units of the text.
    public int length(int type) {
        return lengths[type];
    }

    /// Whether a type is punctuation rather than a word.
    public boolean isPunctuation(int type) {
        return punctuation[tags[type]];
    }

    /// The first type of a word; its types are this one up to that of the next word.
    ///
    /// @param word from 0 to `words()`
    public int firstType(int word) {
        return firstTypes[word];
    }

    /// A word.
    ///
    /// @param word from 0 to `words() - 1`
    public String word(int word) {
        int start = wordStarts[word];
        return new String(bytes, start, wordStarts[word + 1] - start, StandardCharsets.UTF_8);
    }

    /// The word of a type.
    public String wordOfType(int type) {
        return word(words[type]);
    }

    /// A part of speech.
    ///
    /// @param tag from 0 to `tags() - 1`
    public String tag(int tag) {
        return tagNames.get(tag);
    }

    /// The number of a word, empty if the corpus does not have it.
    public OptionalInt findWord(String word) {
        BytesRef sought = Terms.of(word);
        int low = 0;
        int high = words() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(bytes, wordStarts[middle], wordStarts[middle + 1], sought.bytes,
                    sought.offset, sought.offset + sought.length);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return OptionalInt.empty();
    }

    /// A word as UTF-8, for `corpus.query` alone: a view that must not be changed.
    public BytesRef utf8(int word) {
        return new BytesRef(bytes, wordStarts[word], wordStarts[word + 1] - wordStarts[word]);
    }

    /// The types that the ordinals of a segment stand for.
    int[] typesOfSegment(int ord) {
        return typesOfSegments.get(ord);
    }
}
