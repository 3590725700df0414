package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.Terms;
import org.gonghui.corpus.query.language.Condition;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.Labelled;

/// Turns conditions on metadata into Lucene queries for paragraphs.
final class FilterCompiler {

    private FilterCompiler() {}

    /// The paragraphs that meet a filter; empty for all of them.
    static List<Query> queries(SearchFilter filter) {
        List<Query> all = new ArrayList<>();
        any(all, Fields.OF_SCHOOL, filter.schools(), Function.identity());
        any(all, Fields.CATEGORY, filter.categories(), Labelled::id);
        any(all, Fields.KIND, filter.kinds(), Labelled::id);
        any(all, Fields.OF_KIND, filter.documentKinds(), Labelled::id);
        any(all, Fields.OF_ORGANISATION, filter.organisations(), Labelled::id);
        any(all, Fields.SUBSTANCE, filter.substances(), Labelled::id);
        any(all, Fields.SOURCE, filter.sources(), Function.identity());
        filter.years().ifPresent(years -> all.add(years(years.first(), years.last())));
        filter.among().ifPresent(paragraphs -> all.add(new ParagraphSetQuery(paragraphs)));
        return all;
    }

    private static <T> void any(List<Query> all, String field, Collection<T> values,
            Function<? super T, String> id) {
        if (!values.isEmpty()) {
            all.add(anyValue(field, values.stream().map(id).toList()));
        }
    }

    private static Query anyValue(String field, Collection<String> values) {
        List<BytesRef> terms = values.stream().map(Terms::of).toList();
        return BooleanQueries.anyTerm(field, terms);
    }

    private static Query years(int first, int last) {
        return IntField.newRangeQuery(Fields.OF_YEAR, first, last);
    }

    /// The paragraphs that meet a condition.
    static Query query(Condition condition) {
        return switch (condition) {
            case Condition.OneOf oneOf -> anyValue(field(oneOf.field()), oneOf.values());
            case Condition.StartsWith(MetadataField field, String prefix) ->
                new PrefixQuery(new Term(field(field), prefix));
            case Condition.Years(int first, int last) -> years(first, last);
        };
    }

    private static String field(MetadataField field) {
        return switch (field) {
            case SCHOOL -> Fields.OF_SCHOOL;
            case CATEGORY -> Fields.CATEGORY;
            case KIND -> Fields.KIND;
            case DOCUMENT_KIND -> Fields.OF_KIND;
            case SOURCE -> Fields.SOURCE;
            case YEAR -> Fields.OF_YEAR;
        };
    }
}
