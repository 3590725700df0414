package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Characters;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubcorporaTest {

    private static final int PAGES = 60;
    private static final SubcorpusSize NOTHING = new SubcorpusSize(0, 0, 0, 0, 0);

    private final Path folder;

    SubcorporaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /// Writes pages of random content twice, so that some of the index is deleted.
    @BeforeEach
    void write() throws UserException, IOException {
        Commits.write(folder, pages(1));
        Commits.write(folder, pages(2));
    }

    private static AnnotatedPage[] pages(int step) {
        List<AnnotatedPage> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i += step) {
            pages.add(SamplePages.random("page" + i + ".txt", 7L * i + step));
        }
        return pages.toArray(AnnotatedPage[]::new);
    }

    private static SubcorpusSize plus(SubcorpusSize one, SubcorpusSize other) {
        return new SubcorpusSize(one.documents() + other.documents(), one.paragraphs() + other.paragraphs(),
                one.tokens() + other.tokens(), one.words() + other.words(), one.characters() + other.characters());
    }

    /// The size that is counted paragraph by paragraph.
    private static SubcorpusSize plain(Corpus corpus, Predicate<ParagraphEntry> meets) throws IOException {
        CorpusTexts texts = corpus.texts();
        SubcorpusSize size = NOTHING;
        for (int number = 0; number < texts.size(); number++) {
            List<ParagraphEntry> entries = texts.paragraphs(number).stream().filter(meets).toList();
            long tokens = 0;
            long words = 0;
            long characters = 0;
            for (ParagraphEntry entry : entries) {
                List<Token> all = new PairSegmenter().segment(entry.text());
                tokens += all.size();
                words += all.stream().filter(token -> !token.pos().startsWith("w")).count();
                characters += Characters.count(entry.text());
            }
            size = plus(size, new SubcorpusSize(entries.isEmpty() ? 0 : 1, entries.size(), tokens, words, characters));
        }
        return size;
    }

    @Test
    void everyFilterHasTheSizeOfTheParagraphsThatMeetIt() throws UserException, IOException {
        Map<SearchFilter, Predicate<ParagraphEntry>> filters = new HashMap<>();
        filters.put(SearchFilter.NONE, entry -> true);
        for (DocumentKind kind : DocumentKind.values()) {
            filters.put(SearchFilter.NONE.withDocumentKinds(Set.of(kind)),
                    entry -> entry.document().document().kind() == kind);
        }
        for (Organisation organisation : Organisation.values()) {
            filters.put(SearchFilter.NONE.withOrganisations(Set.of(organisation)),
                    entry -> entry.document().document().organisation() == organisation);
        }
        for (Substance substance : Substance.values()) {
            filters.put(SearchFilter.NONE.withSubstances(Set.of(substance)),
                    entry -> entry.paragraph().substance().equals(Optional.of(substance)));
        }
        for (ParagraphKind kind : ParagraphKind.values()) {
            filters.put(SearchFilter.NONE.withKinds(Set.of(kind)), entry -> entry.paragraph().kind() == kind);
        }
        try (Corpus corpus = Corpus.open(folder)) {
            Subcorpora subcorpora = Subcorpora.in(corpus);
            for (Map.Entry<SearchFilter, Predicate<ParagraphEntry>> filter : filters.entrySet()) {
                ParagraphSet paragraphs = subcorpora.paragraphs(filter.getKey());

                assertThat(subcorpora.size(paragraphs)).as("%s", filter.getKey())
                        .isEqualTo(plain(corpus, filter.getValue()));
                assertThat(paragraphs.size()).isEqualTo(subcorpora.size(paragraphs).paragraphs());
            }
        }
    }

    @Test
    void partsAreSortedAndAddUp() throws UserException, IOException {
        try (Corpus corpus = Corpus.open(folder)) {
            Subcorpora subcorpora = Subcorpora.in(corpus);
            ParagraphSet all = subcorpora.paragraphs(SearchFilter.NONE);
            SortedMap<Optional<String>, SubcorpusSize> schools = subcorpora.sizes(all, MetadataField.SCHOOL);
            SortedMap<Optional<String>, SubcorpusSize> kinds = subcorpora.sizes(all, MetadataField.KIND);

            assertThat(schools.values().stream().reduce(NOTHING, SubcorporaTest::plus))
                    .isEqualTo(subcorpora.size(all));
            assertThat(schools.firstKey()).isEmpty();
            for (Map.Entry<Optional<String>, SubcorpusSize> kind : kinds.entrySet()) {
                String id = kind.getKey().orElse("");
                assertThat(kind.getValue()).as(id).isEqualTo(plain(corpus,
                        entry -> entry.paragraph().kind() == Labelled.of(ParagraphKind.class, id)));
            }
        }
    }

    @Test
    void aSetOfParagraphsIsAFilter() throws UserException, IOException {
        Random random = new Random(11);
        try (Corpus corpus = Corpus.open(folder)) {
            CorpusTexts texts = corpus.texts();
            Map<Integer, BitSet> chosen = new HashMap<>();
            for (int number = 0; number < texts.size(); number++) {
                BitSet members = new BitSet();
                for (int paragraph = 0; paragraph < texts.paragraphs(number).size(); paragraph++) {
                    members.set(paragraph, random.nextBoolean());
                }
                chosen.put(number, members);
            }
            ParagraphSet set = texts.set(chosen);
            Subcorpora subcorpora = Subcorpora.in(corpus);
            SearchFilter work = SearchFilter.NONE.withKinds(Set.of(ParagraphKind.WORK));
            ParagraphSet both = subcorpora.paragraphs(work.within(set));

            for (int number = 0; number < texts.size(); number++) {
                assertThat(texts.members(set, number)).isEqualTo(chosen.get(number));
            }
            assertThat(both.size()).isPositive().isEqualTo(subcorpora.paragraphs(work).and(set).size());
            assertThat(both.without(set).size()).isZero();
            assertThat(set.and(both).size()).isEqualTo(both.size());
            assertThat(subcorpora.paragraphs(SearchFilter.NONE.within(set).within(both)).size())
                    .isEqualTo(both.size());
        }
    }
}
