package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RangeVisitorTest {

    /// What a subcorpus says of the ranges that a query touches: paragraph, then positions.
    private static List<String> ranges(CorpusSearch search, ResolvedQuery query) throws UserException, IOException {
        List<String> ranges = new ArrayList<>();
        search.hits(query, SearchFilter.NONE).visitRanges(
                (paragraph, start, end) -> ranges.add(paragraph + " " + start + ".." + end));
        return ranges;
    }

    private interface Look {
        void at(CorpusSearch search) throws UserException, IOException;
    }

    private static void look(Path folder, Look look) throws UserException, IOException {
        // two commits, so that the order of the index is not that of the corpus
        AnnotatedPage[] pages = IntStream.range(0, 20)
                .mapToObj(i -> SamplePages.random((i * 7) % 20 + ".txt", i))
                .toArray(AnnotatedPage[]::new);
        Commits.write(folder, java.util.Arrays.copyOfRange(pages, 0, 8));
        Commits.write(folder, java.util.Arrays.copyOfRange(pages, 8, 20));
        try (Corpus corpus = Corpus.open(folder)) {
            look.at(CorpusSearch.in(corpus, new PairSegmenter()));
        }
    }

    @Test
    void tellsWhereAWordStandsInTheOrderOfTheCorpus(@TempDir Path folder) throws UserException, IOException {
        look(folder, search -> {
            List<String> expected = new ArrayList<>();
            String word = search.vocabulary().word(search.vocabulary().words() / 2);
            search.subcorpus(SearchFilter.NONE).visitInOrder(tokens -> {
                for (int position = 0; position < tokens.size(); position++) {
                    if (search.vocabulary().wordOfType(tokens.type(position)).equals(word)) {
                        expected.add(tokens.paragraph() + " " + position + ".." + (position + 1));
                    }
                }
            });

            assertThat(expected).isNotEmpty();
            assertThat(ranges(search, new ResolvedQuery.Tokens(
                    new TokenPattern.One(new TokenTest.Is(Attribute.WORD, word))))).isEqualTo(expected);
        });
    }

    @Test
    void tellsWhichWordsHitsOfCharactersTouch(@TempDir Path folder) throws UserException, IOException {
        look(folder, search -> {
            List<String> expected = new ArrayList<>();
            search.subcorpus(SearchFilter.NONE).visitInOrder(tokens -> {
                for (int position = 0; position < tokens.size(); position++) {
                    String word = search.vocabulary().wordOfType(tokens.type(position));
                    for (int at = word.indexOf('工'); at >= 0; at = word.indexOf('工', at + 1)) {
                        expected.add(tokens.paragraph() + " " + position + ".." + (position + 1));
                    }
                }
            });

            assertThat(expected).isNotEmpty();
            assertThat(ranges(search, new ResolvedQuery.Characters("工"))).isEqualTo(expected);
        });
    }
}
