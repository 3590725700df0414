package org.gonghui.analyzer.consistency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.LongStream;
import org.gonghui.corpus.text.Period;

/// Counts what [CarriedOver#between] would find in any number of documents, of which nothing but eight bytes a sentence
/// is kept: 56 bits of a digest of school and sentence, and the year. That two sentences among a million share them has a
/// chance of about 10⁻⁵. Not safe for more than one thread.
public final class CarriedOverCount {

    private static final int YEAR_BITS = 8;
    private static final char BETWEEN = '\n';

    private final LongStream.Builder sentences = LongStream.builder();
    private final MessageDigest digest;

    public CarriedOverCount() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Takes in what one document tells.
    public void add(CarriedOver.Told told) {
        for (Statement sentence : told.sentences()) {
            byte[] words = (told.school() + BETWEEN + CarriedOver.key(sentence.text()))
                    .getBytes(StandardCharsets.UTF_8);
            long hash = ByteBuffer.wrap(digest.digest(words)).getLong();
            sentences.add(hash << YEAR_BITS | told.year() - Period.FIRST_YEAR);
        }
    }

    /// How many sentences stand in a document of an earlier year of the same school, too. Nothing can be added any more.
    public int count() {
        long[] sorted = sentences.build().sorted().toArray();
        int count = 0;
        int first = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] >> YEAR_BITS != sorted[first] >> YEAR_BITS) {
                first = i;
            } else if (sorted[i] != sorted[first]) {
                count++;
            }
        }
        return count;
    }
}
