package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.jspecify.annotations.Nullable;

/// Merges the sorted types of all segments into one [Vocabulary].
final class VocabularyBuilder {

    private final List<int[]> typesOfSegments = new ArrayList<>();
    private final IntsRefBuilder words = new IntsRefBuilder();
    private final IntsRefBuilder tags = new IntsRefBuilder();
    private final IntsRefBuilder lengths = new IntsRefBuilder();
    private final IntsRefBuilder wordStarts = new IntsRefBuilder();
    private final IntsRefBuilder firstTypes = new IntsRefBuilder();
    private final Map<String, Integer> tagNumbers = new HashMap<>();
    private final BytesRefBuilder last = new BytesRefBuilder();
    private byte[] wordBytes = new byte[1 << 12];
    private int wordsEnd;

    private VocabularyBuilder() {}

    static Vocabulary build(IndexReader reader) throws IOException {
        VocabularyBuilder builder = new VocabularyBuilder();
        PriorityQueue<Segment> queue = builder.open(reader);
        while (!queue.isEmpty()) {
            builder.add(queue);
        }
        builder.wordStarts.append(builder.wordsEnd);
        builder.firstTypes.append(builder.words.length());
        builder.sortTags();
        return new Vocabulary(builder);
    }

    /// The terms of one segment, and what they were found to be.
    private static final class Segment {
        private final TermsEnum terms;
        private final int[] types;
        private int ordinal;
        private @Nullable BytesRef term;

        Segment(TermsEnum terms, int count) throws IOException {
            this.terms = terms;
            this.types = new int[count];
            this.term = terms.next();
        }

        BytesRef term() {
            if (term == null) {
                throw new IllegalStateException("no more terms");
            }
            return term;
        }

        boolean next(int type) throws IOException {
            types[ordinal++] = type;
            term = terms.next();
            return term != null;
        }
    }

    private PriorityQueue<Segment> open(IndexReader reader) throws IOException {
        PriorityQueue<Segment> queue = new PriorityQueue<>(Comparator.comparing(Segment::term));
        for (LeafReaderContext leaf : reader.leaves()) {
            var sets = DocValues.getSortedSet(leaf.reader(), Fields.TYPES);
            int count = Math.toIntExact(sets.getValueCount());
            Segment segment = new Segment(sets.termsEnum(), count);
            typesOfSegments.add(segment.types);
            if (count > 0) {
                queue.add(segment);
            }
        }
        return queue;
    }

    /// Takes the least type from all segments that have it.
    private void add(PriorityQueue<Segment> queue) throws IOException {
        BytesRef least = BytesRef.deepCopyOf(queue.element().term());
        int type = words.length();
        add(TypeTerm.read(least));
        while (!queue.isEmpty() && queue.element().term().equals(least)) {
            Segment segment = queue.remove();
            if (segment.next(type)) {
                queue.add(segment);
            }
        }
    }

    private void add(TypeTerm.Type type) {
        if (words.length() == 0 || !last.get().equals(type.word())) {
            wordStarts.append(wordsEnd);
            firstTypes.append(words.length());
            last.copyBytes(type.word());
            wordBytes = ArrayUtil.grow(wordBytes, wordsEnd + type.word().length);
            System.arraycopy(type.word().bytes, type.word().offset, wordBytes, wordsEnd, type.word().length);
            wordsEnd += type.word().length;
        }
        words.append(wordStarts.length() - 1);
        tags.append(tagNumbers.computeIfAbsent(type.pos(), pos -> tagNumbers.size()));
        lengths.append(type.length());
    }

    /// Numbers the parts of speech in the order of their code points.
    private void sortTags() {
        List<String> sorted = tagNames();
        int[] numbers = new int[sorted.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[tagNumbers.getOrDefault(sorted.get(i), 0)] = i;
        }
        for (int type = 0; type < tags.length(); type++) {
            tags.setIntAt(type, numbers[tags.intAt(type)]);
        }
    }

    List<String> tagNames() {
        return tagNumbers.keySet().stream().sorted(Comparator.comparing(BytesRef::new)).toList();
    }

    byte[] wordBytes() {
        return Arrays.copyOf(wordBytes, wordsEnd);
    }

    int[] wordStarts() {
        return copy(wordStarts);
    }

    int[] firstTypes() {
        return copy(firstTypes);
    }

    int[] words() {
        return copy(words);
    }

    int[] tags() {
        return copy(tags);
    }

    int[] lengths() {
        return copy(lengths);
    }

    List<int[]> typesOfSegments() {
        return List.copyOf(typesOfSegments);
    }

    private static int[] copy(IntsRefBuilder ints) {
        IntsRef ref = ints.get();
        return Arrays.copyOfRange(ref.ints, ref.offset, ref.offset + ref.length);
    }
}
