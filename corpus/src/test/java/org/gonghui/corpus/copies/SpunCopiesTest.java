package org.gonghui.corpus.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.corpus.copies.Spinner.Level;
import org.gonghui.corpus.copies.SpunCorpus.Quality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well copies are found that were spun by a generator with words of its own; see [Spinner.Level].
final class SpunCopiesTest {

    private static final double FLOOR = 0.98;

    @ParameterizedTest
    @CsvSource({"LIGHT,1", "LIGHT,2", "HEAVY,1", "HEAVY,2", "REORDERED,1", "REORDERED,2", "PARTIAL,1", "PARTIAL,2"})
    void findsSpunCopiesAndNothingElse(Level level, long seed) throws Exception {
        SpunCorpus corpus = new SpunCorpus(level, seed);

        Quality quality = corpus.quality(corpus.find(CopySettings.DEFAULT));

        String described = level + ", seed " + seed + ": " + quality;
        assertThat(quality.pairRecall()).as(described).isGreaterThanOrEqualTo(FLOOR);
        assertThat(quality.pairPrecision()).as(described).isGreaterThanOrEqualTo(FLOOR);
        assertThat(quality.passageRecall()).as(described).isGreaterThanOrEqualTo(FLOOR);
        assertThat(quality.passagePrecision()).as(described).isGreaterThanOrEqualTo(FLOOR);
    }
}
