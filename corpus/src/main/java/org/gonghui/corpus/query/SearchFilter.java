package org.gonghui.corpus.query;

import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;

/// Which paragraphs are looked at: those that meet every condition. An empty set is no condition.
///
/// @param schools names or ids of schools as they stand in the corpus, any of them; the corpus knows no aliases, a
///     register does
/// @param years years that documents are counted under; a document without a year never meets it
/// @param categories main categories, any of them
/// @param kinds kinds of paragraph, any of them
/// @param documentKinds kinds of document, any of them
/// @param organisations whose documents, any of them
/// @param substances how much evidence a paragraph of work holds, any of them; no other paragraph meets it
/// @param sources sources, any of them
/// @param among only these paragraphs, if given
public record SearchFilter(Set<String> schools, Optional<Years> years, Set<Category> categories,
        Set<ParagraphKind> kinds, Set<DocumentKind> documentKinds, Set<Organisation> organisations,
        Set<Substance> substances, Set<String> sources, Optional<ParagraphSet> among) {

    /// Every paragraph.
    public static final SearchFilter NONE = new SearchFilter(Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(),
            Set.of(), Set.of(), Set.of(), Optional.empty());

    public SearchFilter {
        schools = Set.copyOf(schools);
        categories = Set.copyOf(categories);
        kinds = Set.copyOf(kinds);
        documentKinds = Set.copyOf(documentKinds);
        organisations = Set.copyOf(organisations);
        substances = Set.copyOf(substances);
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

    public SearchFilter withSchools(Set<String> newValues) {
        return new SearchFilter(newValues, years, categories, kinds, documentKinds, organisations, substances, sources,
                among);
    }

    public SearchFilter withYears(int first, int last) {
        return new SearchFilter(schools, Optional.of(new Years(first, last)), categories, kinds, documentKinds,
                organisations, substances, sources, among);
    }

    public SearchFilter withCategories(Set<Category> newValues) {
        return new SearchFilter(schools, years, newValues, kinds, documentKinds, organisations, substances, sources,
                among);
    }

    public SearchFilter withKinds(Set<ParagraphKind> newValues) {
        return new SearchFilter(schools, years, categories, newValues, documentKinds, organisations, substances,
                sources, among);
    }

    public SearchFilter withDocumentKinds(Set<DocumentKind> newValues) {
        return new SearchFilter(schools, years, categories, kinds, newValues, organisations, substances, sources,
                among);
    }

    public SearchFilter withOrganisations(Set<Organisation> newValues) {
        return new SearchFilter(schools, years, categories, kinds, documentKinds, newValues, substances, sources,
                among);
    }

    public SearchFilter withSubstances(Set<Substance> newValues) {
        return new SearchFilter(schools, years, categories, kinds, documentKinds, organisations, newValues, sources,
                among);
    }

    public SearchFilter withSources(Set<String> newValues) {
        return new SearchFilter(schools, years, categories, kinds, documentKinds, organisations, substances, newValues,
                among);
    }

    /// The paragraphs of this filter that are in `set` too.
    public SearchFilter within(ParagraphSet set) {
        return new SearchFilter(schools, years, categories, kinds, documentKinds, organisations, substances, sources,
                Optional.of(among.map(set::and).orElse(set)));
    }
}
