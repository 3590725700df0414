package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.query.SegmentationSensitivity.Cut;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.ResolvedQuery.Characters;
import org.gonghui.corpus.query.language.ResolvedQuery.Tokens;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SegmentationSensitivityTest {

    private final Path folder;

    SegmentationSensitivityTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SegmentationSensitivity of(String words, String characters) throws UserException, IOException {
        try (Corpus corpus = Corpus.open(folder)) {
            return SegmentationSensitivity.of(CorpusSearch.in(corpus, new PairSegmenter()),
                    (Tokens) QueryParser.parseResolved(words), new Characters(characters), SearchFilter.NONE);
        }
    }

    @Test
    void showsHowEachOccurrenceIsCut() throws UserException, IOException {
        Commits.write(folder,
                SamplePages.page("a.txt", "慰问教工", "去慰问了", "慰问，慰问", "前往慰 问", "慰　问慰问", "教工"),
                SamplePages.page("b.txt", "才慰问", "再慰问"));

        assertThat(of("[word=\"慰问\"]", "慰问")).isEqualTo(new SegmentationSensitivity(3, 7, List.of(
                new Cut(List.of("慰问"), 3), new Cut(List.of("再慰", "问"), 1), new Cut(List.of("去慰", "问了"), 1),
                new Cut(List.of("才慰", "问"), 1), new Cut(List.of("问慰", "问"), 1))));
    }

    @Test
    void wordsWithBlanksBetweenThemAreWordsAndNotCharacters() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "慰问教工", "慰问 教工", "去慰问教工"));

        assertThat(of("[word=\"慰问\"] [word=\"教工\"]", "慰问教工")).isEqualTo(new SegmentationSensitivity(2, 2, List.of(
                new Cut(List.of("去慰", "问教", "工"), 1), new Cut(List.of("慰问", "教工"), 1))));
    }

    @Test
    void whatDoesNotOccurIsCutInNoWay() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "慰问"));

        assertThat(of("[word=\"教工\"]", "教工")).isEqualTo(new SegmentationSensitivity(0, 0, List.of()));
    }
}
