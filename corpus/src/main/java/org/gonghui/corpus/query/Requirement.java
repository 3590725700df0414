package org.gonghui.corpus.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.index.Fields;

/// What a paragraph cannot do without if a pattern is to match in it.
sealed interface Requirement {

    /// Nothing in particular.
    record Nothing() implements Requirement {}

    /// One of these terms.
    ///
    /// @param field in which field
    /// @param terms which; without any, no paragraph matches
    record AnyTerm(String field, List<BytesRef> terms) implements Requirement {
        public AnyTerm {
            terms = List.copyOf(terms);
        }
    }

    /// All of these.
    record All(List<Requirement> parts) implements Requirement {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// One of these.
    record OneOf(List<Requirement> parts) implements Requirement {
        public OneOf {
            parts = List.copyOf(parts);
        }
    }

    /// Both together.
    static Requirement all(List<Requirement> parts) {
        List<Requirement> real = parts.stream()
                .filter(part -> !(part instanceof Nothing))
                .flatMap(part -> part instanceof All(List<Requirement> inner) ? inner.stream() : List.of(part).stream())
                .distinct()
                .toList();
        return switch (real.size()) {
            case 0 -> new Nothing();
            case 1 -> real.getFirst();
            default -> new All(real);
        };
    }

    /// One or the other.
    static Requirement oneOf(List<Requirement> parts) {
        if (parts.stream().anyMatch(Nothing.class::isInstance)) {
            return new Nothing();
        }
        Map<String, Set<BytesRef>> terms = new TreeMap<>();
        Set<Requirement> distinct = new LinkedHashSet<>();
        for (Requirement part : parts) {
            if (part instanceof AnyTerm(String field, List<BytesRef> more)) {
                terms.computeIfAbsent(field, key -> new LinkedHashSet<>()).addAll(more);
            } else {
                distinct.add(part);
            }
        }
        terms.forEach((field, all) -> distinct.add(new AnyTerm(field, List.copyOf(all))));
        return distinct.size() == 1 ? distinct.iterator().next() : new OneOf(List.copyOf(distinct));
    }

    /// Paragraphs that have it.
    default Query toQuery() {
        return switch (this) {
            case Nothing() -> BooleanQueries.everyParagraph();
            case AnyTerm(String field, List<BytesRef> terms) -> BooleanQueries.anyTerm(field, terms);
            case All(List<Requirement> parts) -> BooleanQueries.all(queries(essential(parts)));
            // what is too much for Lucene is left to the matcher
            case OneOf(List<Requirement> parts) -> parts.size() > BooleanQueries.MOST_CLAUSES
                    ? BooleanQueries.everyParagraph()
                    : BooleanQueries.any(queries(parts));
        };
    }

    /// Nearly every paragraph has the usual parts of speech: beside words it is not worth while to ask for them.
    private static List<Requirement> essential(List<Requirement> parts) {
        List<Requirement> words = parts.stream()
                .filter(part -> !(part instanceof AnyTerm(String field, var terms) && field.equals(Fields.POS)))
                .toList();
        return words.isEmpty() ? parts : words;
    }

    private static List<Query> queries(List<Requirement> parts) {
        return parts.stream().limit(BooleanQueries.MOST_CLAUSES).map(Requirement::toQuery).toList();
    }
}
