package org.gonghui.corpus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubcorpusTest {

    private final Path folder;
    private final List<AnnotatedPage> pages;

    SubcorpusTest(@TempDir Path folder) throws UserException, IOException {
        this.folder = folder;
        this.pages = IntStream.range(0, 40)
                .mapToObj(i -> SamplePages.random((i * 17) % 40 + ".txt", i))
                .toList();
        Commits.write(folder, pages.subList(0, 15).toArray(AnnotatedPage[]::new));
        Commits.write(folder, pages.subList(15, 40).toArray(AnnotatedPage[]::new));
    }

    /// Looks at a search while its corpus is open.
    private interface Look {
        void at(CorpusSearch search) throws UserException, IOException;
    }

    private void look(Look look) throws UserException, IOException {
        try (Corpus corpus = Corpus.open(folder)) {
            look.at(CorpusSearch.in(corpus, new PairSegmenter()));
        }
    }

    private List<AnnotatedSummary> documents() {
        return pages.stream()
                .sorted(Comparator.comparing(page -> page.page().source()))
                .flatMap(page -> page.summaries().stream())
                .filter(document -> !document.paragraphs().isEmpty())
                .toList();
    }

    private List<AnnotatedParagraph> paragraphs() {
        return documents().stream().flatMap(document -> document.paragraphs().stream()).toList();
    }

    /// Writes down what it sees.
    private static final class Notes implements TokenVisitor {

        private final Vocabulary vocabulary;
        private final List<String> lines = new ArrayList<>();
        private final Map<Integer, String> documents = new HashMap<>();

        Notes(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        @Override
        public void visit(TokenSequence tokens) throws IOException {
            String id = tokens.documentRow().document().id();
            assertThat(documents.put(tokens.document(), id)).isIn(null, id);
            assertThat(tokens.paragraphRow().document()).isEqualTo(id);
            lines.add(IntStream.range(0, tokens.size())
                    .mapToObj(position -> {
                        String tag = vocabulary.tag(tokens.tag(position));
                        assertThat(tokens.isPunctuation(position)).isEqualTo(tag.startsWith("w"));
                        assertThat(vocabulary.wordOfType(tokens.type(position)))
                                .isEqualTo(vocabulary.word(tokens.word(position)));
                        return vocabulary.word(tokens.word(position)) + "/" + tag;
                    })
                    .collect(Collectors.joining(" ")));
        }
    }

    @Test
    void showsTokensInTheOrderOfTheCorpus() throws UserException, IOException {
        List<String> expected = paragraphs().stream()
                .map(paragraph -> paragraph.tokens()
                        .stream()
                        .map(token -> token.word() + "/" + token.pos())
                        .collect(Collectors.joining(" ")))
                .toList();
        List<String> ids = documents().stream().map(document -> document.summary().id()).toList();
        look(search -> {
            Subcorpus all = search.subcorpus(SearchFilter.NONE);
            Notes notes = new Notes(search.vocabulary());
            all.visitInOrder(notes);
            assertThat(notes.lines).isEqualTo(expected);
            assertThat(IntStream.range(0, ids.size()).mapToObj(notes.documents::get)).isEqualTo(ids);
            List<Notes> parts = all.visit(() -> new Notes(notes.vocabulary));
            assertThat(parts.stream().flatMap(part -> part.lines.stream())).isEqualTo(expected);
        });
    }

    @Test
    void visitsManyParagraphsInPartsOfWholeDocuments() throws UserException, IOException {
        RandomQueries random = new RandomQueries(new Random(3));
        AnnotatedPage[] many = IntStream.range(0, 90)
                .mapToObj(i -> SamplePages.page("many" + i + ".txt",
                        IntStream.range(0, 70).mapToObj(line -> random.text()).toArray(String[]::new)))
                .toArray(AnnotatedPage[]::new);
        Commits.write(folder, many);
        look(search -> {
            Subcorpus all = search.subcorpus(SearchFilter.NONE);
            Notes notes = new Notes(search.vocabulary());
            all.visitInOrder(notes);
            List<Notes> parts = all.visit(() -> new Notes(notes.vocabulary));
            assertThat(parts).hasSizeGreaterThan(2);
            assertThat(parts.stream().flatMap(part -> part.lines.stream())).isEqualTo(notes.lines);
            assertThat(parts.stream().mapToInt(part -> part.documents.size()).sum()).isEqualTo(notes.documents.size());
        });
    }
}
