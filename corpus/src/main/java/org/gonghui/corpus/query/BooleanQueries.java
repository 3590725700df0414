package org.gonghui.corpus.query;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.index.Fields;

/// Lucene queries that only choose paragraphs.
final class BooleanQueries {

    /// Most clauses in one query; Lucene allows 1,024 in all.
    static final int MOST_CLAUSES = 512;

    private BooleanQueries() {}

    static Query everyParagraph() {
        return new FieldExistsQuery(Fields.TOKENS);
    }

    /// Paragraphs that have any of the terms.
    static Query anyTerm(String field, Collection<BytesRef> terms) {
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no term");
            case 1 -> new TermQuery(new Term(field, terms.iterator().next()));
            default -> new TermInSetQuery(field, terms);
        };
    }

    /// What all of the queries find.
    static Query all(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.FILTER));
        return all.build();
    }

    /// What any of the queries finds.
    static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /// The paragraphs that the query does not find.
    static Query none(Query query) {
        return new BooleanQuery.Builder().add(everyParagraph(), Occur.FILTER).add(query, Occur.MUST_NOT).build();
    }
}
