package org.gonghui.corpus.query;

import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphKind;

/// Which paragraphs are looked at: those that meet every condition. An empty set is no condition.
///
/// @param schools names or ids of schools as they stand in the corpus, any of them; the corpus knows no aliases, a
///     register does
/// @param years years that documents are counted under; a document without a year never meets it
/// @param categories main categories, any of them
/// @param kinds kinds of paragraph, any of them
/// @param documentKinds kinds of document, any of them
/// @param sources sources, any of them
public record SearchFilter(Set<String> schools, Optional<Years> years, Set<Category> categories,
        Set<ParagraphKind> kinds, Set<DocumentKind> documentKinds, Set<String> sources) {

    /// Every paragraph.
    public static final SearchFilter NONE = new SearchFilter(Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(),
            Set.of());

    public SearchFilter {
        schools = Set.copyOf(schools);
        categories = Set.copyOf(categories);
        kinds = Set.copyOf(kinds);
        documentKinds = Set.copyOf(documentKinds);
        sources = Set.copyOf(sources);
    }

    /// Years, both included.
    ///
    /// @param first the first
    /// @param last the last, not before the first
    public record Years(int first, int last) {
        public Years {
            if (last < first) {
                throw new IllegalArgumentException("years must satisfy first <= last, got " + first + "-" + last);
            }
        }
    }

    public SearchFilter withSchools(Set<String> newSchools) {
        return new SearchFilter(newSchools, years, categories, kinds, documentKinds, sources);
    }

    public SearchFilter withYears(int first, int last) {
        return new SearchFilter(schools, Optional.of(new Years(first, last)), categories, kinds, documentKinds,
                sources);
    }

    public SearchFilter withCategories(Set<Category> newCategories) {
        return new SearchFilter(schools, years, newCategories, kinds, documentKinds, sources);
    }

    public SearchFilter withKinds(Set<ParagraphKind> newKinds) {
        return new SearchFilter(schools, years, categories, newKinds, documentKinds, sources);
    }

    public SearchFilter withDocumentKinds(Set<DocumentKind> newKinds) {
        return new SearchFilter(schools, years, categories, kinds, newKinds, sources);
    }

    public SearchFilter withSources(Set<String> newSources) {
        return new SearchFilter(schools, years, categories, kinds, documentKinds, newSources);
    }
}
