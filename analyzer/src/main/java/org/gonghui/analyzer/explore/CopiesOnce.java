package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.corpus.copies.CopyFinder;
import org.gonghui.corpus.copies.CopyPair;
import org.gonghui.corpus.copies.CopySettings;
import org.gonghui.corpus.copies.SharedPassage;
import org.gonghui.corpus.copies.VariantGroups;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.DocumentParagraphs;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.Subcorpora;
import org.gonghui.corpus.text.Characters;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// A subcorpus in which near-duplicate paragraphs are counted once.
///
/// Copies are looked for among the paragraphs of the subcorpus alone, with [CopyFinder] and its usual settings: words,
/// names, numbers and order may have been changed, and what many unrelated documents share is no copy. A paragraph is left
/// out if more than [#SHARE] of its Han characters, letters and digits stand in passages that an earlier document has in a
/// paragraph that is not left out itself. Earlier is the document of the smaller year, a document without a year coming
/// after all others, and of one year that which comes first in the corpus; so of all copies the earliest stays.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CopiesOnce once = CopiesOnce.among(corpus, Subcorpora.in(corpus).paragraphs(SearchFilter.NONE));
///     SearchFilter withoutCopies = SearchFilter.NONE.within(once.kept());
///     Table sizes = SubcorpusSizes.of(corpus, withoutCopies).table();
/// }
/// ```
///
/// @param kept the paragraphs that are counted
/// @param leftOut how many are left out as copies
public record CopiesOnce(ParagraphSet kept, int leftOut) {

    /// The share of a paragraph from which on it is a copy.
    public static final double SHARE = 0.5;

    /// Looks for copies. This reads every text of the subcorpus at least twice.
    ///
    /// @param paragraphs the subcorpus
    public static CopiesOnce among(Corpus corpus, ParagraphSet paragraphs) throws IOException {
        CorpusTexts texts = corpus.texts();
        int[] documents = documents(texts, paragraphs);
        CopyFinder finder = new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard());
        Selection selection = new Selection(texts, paragraphs, documents);
        finder.find(CorpusCopySource.of(texts, paragraphs, documents)).pairs().forEach(selection::add);
        ParagraphSet copies = texts.set(selection.copies());
        return new CopiesOnce(paragraphs.without(copies), copies.size());
    }

    /// Looks for copies only between documents of one school, year and kind of period: what a school wrote twice about the
    /// same time is counted once, what it took from others, or wrote again next year, is kept. Reads the texts of schools
    /// with several documents only.
    ///
    /// @return the paragraphs of the whole corpus without such copies
    public static CopiesOnce withinSchools(Corpus corpus) throws IOException {
        CorpusTexts texts = corpus.texts();
        ParagraphSet all = Subcorpora.in(corpus).paragraphs(SearchFilter.NONE);
        CopyFinder finder = new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard());
        Map<Integer, BitSet> copies = new HashMap<>();
        for (List<Integer> unit : units(texts)) {
            int[] documents = unit.stream().mapToInt(Integer::intValue).toArray();
            Selection selection = new Selection(texts, all, documents);
            finder.find(CorpusCopySource.of(texts, all, documents)).pairs().forEach(selection::add);
            copies.putAll(selection.copies());
        }
        ParagraphSet leftOut = texts.set(copies);
        return new CopiesOnce(all.without(leftOut), leftOut.size());
    }

    private record Unit(String school, int year, PeriodType type) {}

    /// Numbers of the documents of each school and period that has several.
    private static List<List<Integer>> units(CorpusTexts texts) {
        Map<Unit, List<Integer>> units = new LinkedHashMap<>();
        for (int number = 0; number < texts.size(); number++) {
            Summary document = texts.document(number).document();
            Optional<String> school = document.school().id().or(() -> document.school().name());
            if (school.isPresent() && document.period().year().isPresent()
                    && document.kind() == DocumentKind.SUMMARY) {
                units.computeIfAbsent(new Unit(school.get(), document.period().year().getAsInt(),
                        document.period().type()), any -> new ArrayList<>()).add(number);
            }
        }
        return units.values().stream().filter(documents -> documents.size() > 1).toList();
    }

    /// The rows of the paragraphs that are counted, in the order of the corpus.
    ///
    /// @param corpus the one in which copies were looked for
    public List<ParagraphRow> rows(Corpus corpus) throws IOException {
        CorpusTexts texts = corpus.texts();
        List<ParagraphRow> rows = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            List<ParagraphEntry> entries = texts.paragraphs(number);
            texts.members(kept, number).stream().forEach(paragraph -> rows.add(entries.get(paragraph).paragraph()));
        }
        return rows;
    }

    /// All documents with those of their paragraphs that are counted, in the order of the corpus; read one by one.
    ///
    /// @param corpus the one in which copies were looked for; has to stay open
    public Stream<DocumentParagraphs> documents(Corpus corpus) throws IOException {
        CorpusTexts texts = corpus.texts();
        return IntStream.range(0, texts.size()).mapToObj(number -> {
            try {
                List<ParagraphEntry> entries = texts.paragraphs(number);
                return new DocumentParagraphs(texts.document(number), texts.members(kept, number)
                        .stream()
                        .mapToObj(paragraph -> entries.get(paragraph).paragraph())
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The documents that have any of the paragraphs, the earliest first.
    private static int[] documents(CorpusTexts texts, ParagraphSet paragraphs) throws IOException {
        List<Integer> documents = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            if (!texts.members(paragraphs, number).isEmpty()) {
                documents.add(number);
            }
        }
        documents.sort(Comparator.<Integer>comparingInt(
                number -> texts.document(number).document().period().year().orElse(Integer.MAX_VALUE))
                .thenComparingInt(number -> number));
        return documents.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Decides document by document, the earliest first.
    private static final class Selection {

        private final CorpusTexts texts;
        private final ParagraphSet paragraphs;
        private final int[] documents;
        private final Map<String, Integer> ranks = new HashMap<>();
        /// What later documents share with earlier ones, by the rank of the later.
        private final Map<Integer, List<Shared>> shared = new HashMap<>();
        /// Spans of paragraphs that are left out, by rank.
        private final Map<Integer, List<Span>> dropped = new HashMap<>();

        /// A passage of a document that an earlier one has.
        ///
        /// @param rank of the earlier
        private record Shared(int rank, Span earlier, Span later) {}

        Selection(CorpusTexts texts, ParagraphSet paragraphs, int[] documents) {
            this.texts = texts;
            this.paragraphs = paragraphs;
            this.documents = documents;
            for (int rank = 0; rank < documents.length; rank++) {
                ranks.put(texts.document(documents[rank]).document().id(), rank);
            }
        }

        void add(CopyPair pair) {
            int first = ranks.getOrDefault(pair.first().id(), 0);
            int second = ranks.getOrDefault(pair.second().id(), 0);
            List<Shared> passages = shared.computeIfAbsent(Math.max(first, second), rank -> new ArrayList<>());
            for (SharedPassage passage : pair.passages()) {
                passages.add(first < second
                        ? new Shared(first, passage.first(), passage.second())
                        : new Shared(second, passage.second(), passage.first()));
            }
        }

        /// Numbers of the paragraphs that are left out, by number of document.
        Map<Integer, BitSet> copies() throws IOException {
            Map<Integer, BitSet> copies = new HashMap<>();
            for (int rank : shared.keySet().stream().sorted().toList()) {
                BitSet members = copies(rank, shared.getOrDefault(rank, List.of()));
                if (!members.isEmpty()) {
                    copies.put(documents[rank], members);
                }
            }
            return copies;
        }

        private BitSet copies(int rank, List<Shared> passages) throws IOException {
            List<Span> known = passages.stream().filter(this::isKept).map(Shared::later).sorted().toList();
            List<ParagraphEntry> entries = texts.paragraphs(documents[rank]);
            BitSet copies = texts.members(paragraphs, documents[rank]);
            IntStream.range(0, entries.size())
                    .filter(number -> !isCopy(entries.get(number), known))
                    .forEach(copies::clear);
            dropped.put(rank, copies.stream().mapToObj(number -> entries.get(number).paragraph().span()).toList());
            return copies;
        }

        private boolean isKept(Shared passage) {
            return dropped.getOrDefault(passage.rank(), List.of()).stream()
                    .noneMatch(paragraph -> paragraph.contains(passage.earlier()));
        }

        /// @param known spans in the page, in order; they may overlap
        private static boolean isCopy(ParagraphEntry entry, List<Span> known) {
            Span paragraph = entry.paragraph().span();
            int covered = 0;
            int end = paragraph.start();
            for (Span span : known) {
                int from = Math.max(span.start(), end);
                int to = Math.min(span.end(), paragraph.end());
                if (from < to) {
                    covered += Characters.count(
                            entry.text().substring(from - paragraph.start(), to - paragraph.start()));
                    end = to;
                }
            }
            return covered > SHARE * Characters.count(entry.text());
        }
    }
}
