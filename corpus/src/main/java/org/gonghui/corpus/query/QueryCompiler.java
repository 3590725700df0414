package org.gonghui.corpus.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.Terms;
import org.gonghui.corpus.query.ResolvedQuery.PlacedWord;
import org.gonghui.corpus.text.Labelled;

/// Turns a resolved query into Lucene's.
final class QueryCompiler {

    private QueryCompiler() {}

    /// The field in which all parts of `query` are looked for.
    static String field(ResolvedQuery query) {
        return switch (query) {
            case ResolvedQuery.Words words -> Fields.WORDS;
            case ResolvedQuery.Characters characters -> Fields.CHARACTERS;
            case ResolvedQuery.Every(List<ResolvedQuery> parts) -> field(parts.getFirst());
        };
    }

    /// What has to be in a paragraph. Its score, under [OccurrenceSimilarity], is the number of occurrences.
    static Query text(ResolvedQuery query) {
        return switch (query) {
            case ResolvedQuery.Words(List<PlacedWord> words) -> phrase(words);
            case ResolvedQuery.Characters(List<String> characters) -> sequence(characters);
            case ResolvedQuery.Every(List<ResolvedQuery> parts) -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                parts.forEach(part -> all.add(text(part), Occur.MUST));
                yield all.build();
            }
        };
    }

    private static Query phrase(List<PlacedWord> words) {
        if (words.size() == 1) {
            return new TermQuery(term(Fields.WORDS, words.getFirst().word()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(term(Fields.WORDS, word.word()), word.position()));
        return phrase.build();
    }

    private static Query sequence(List<String> characters) {
        if (characters.size() == 1) {
            return new TermQuery(term(Fields.CHARACTERS, characters.getFirst()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        characters.forEach(character -> phrase.add(term(Fields.CHARACTERS, character)));
        return phrase.build();
    }

    /// `text` within the paragraphs that meet `filter`.
    static Query filtered(Query text, SearchFilter filter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(text, Occur.MUST);
        any(query, Fields.OF_SCHOOL, filter.schools(), Function.identity());
        any(query, Fields.CATEGORY, filter.categories(), Labelled::id);
        any(query, Fields.KIND, filter.kinds(), Labelled::id);
        any(query, Fields.OF_KIND, filter.documentKinds(), Labelled::id);
        any(query, Fields.SOURCE, filter.sources(), Function.identity());
        filter.years()
                .ifPresent(years -> query.add(IntField.newRangeQuery(Fields.OF_YEAR, years.first(), years.last()),
                        Occur.FILTER));
        return query.build();
    }

    private static <T> void any(BooleanQuery.Builder query, String field, Collection<T> values,
            Function<? super T, String> id) {
        if (!values.isEmpty()) {
            List<BytesRef> terms = values.stream().map(id).map(Terms::of).toList();
            query.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }

    private static Term term(String field, String text) {
        return new Term(field, Terms.of(text));
    }
}
