package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.text.Token;

/// How much the number of occurrences of a term depends on where texts are cut into words: what is found by words,
/// and how every occurrence of its characters is cut.
///
/// @param words how often the words of the term follow one another, whatever blanks stand between them
/// @param characters how often its characters stand in the texts, occurrences that overlap counted each
/// @param cuts the ways in which those are cut, the most frequent first, then in the order of strings; their hits
///     add up to `characters`
public record SegmentationSensitivity(long words, long characters, List<Cut> cuts) {

    /// Hits that are read at a time: memory does not grow with their number.
    private static final int PAGE = 10_000;
    private static final Comparator<Cut> ORDER = Comparator.comparingLong(Cut::hits).reversed().thenComparing(
            cut -> String.join(" ", cut.words()));

    public SegmentationSensitivity {
        cuts = List.copyOf(cuts);
    }

    /// One way to cut.
    ///
    /// @param words the words that the characters touch, in order: the whole words, which may go beyond the term
    /// @param hits how many occurrences are cut so, at least 1
    public record Cut(List<String> words, long hits) {
        public Cut {
            words = List.copyOf(words);
        }
    }

    /// Looks for a term by words and by characters.
    ///
    /// @param words the term as words
    /// @param characters the term as characters
    /// @throws QueryException as [CorpusSearch#hits] does
    public static SegmentationSensitivity of(CorpusSearch search, ResolvedQuery.Tokens words,
            ResolvedQuery.Characters characters, SearchFilter filter) throws QueryException, IOException {
        Hits all = search.hits(characters, filter);
        Map<List<String>, Long> cuts = new HashMap<>();
        for (long from = 0; from < all.size(); from += PAGE) {
            for (Hit hit : all.page(from, PAGE, ContextSize.tokens(0))) {
                cuts.merge(hit.key().tokens().stream().map(Token::word).toList(), 1L, Long::sum);
            }
        }
        List<Cut> sorted = new ArrayList<>();
        cuts.forEach((cut, hits) -> sorted.add(new Cut(cut, hits)));
        sorted.sort(ORDER);
        return new SegmentationSensitivity(search.hits(words, filter).size(), all.size(), sorted);
    }
}
