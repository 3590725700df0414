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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.Commits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.index.SamplePages;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Characters;
import org.gonghui.corpus.text.Token;
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

    private List<Token> tokens() {
        return paragraphs().stream().flatMap(paragraph -> paragraph.tokens().stream()).toList();
    }

    @Test
    void measuresTheWholeCorpus() throws UserException, IOException {
        long characters = pages.stream()
                .flatMap(page -> page.summaries().stream()
                        .flatMap(document -> document.paragraphs().stream())
                        .map(paragraph -> paragraph.paragraph().span().in(page.page().text())))
                .mapToLong(Characters::count)
                .sum();
        long words = tokens().stream().filter(token -> !token.pos().startsWith("w")).count();
        look(search -> assertThat(search.subcorpus(SearchFilter.NONE).size()).isEqualTo(new SubcorpusSize(
                documents().size(), paragraphs().size(), tokens().size(), words, characters)));
    }

    @Test
    void measuresWhatAFilterLeaves() throws UserException, IOException {
        Set<Category> wanted = Set.of(Category.RETIREES, Category.MUTUAL_AID, Category.CHARITY_SERVICE);
        List<AnnotatedParagraph> left = paragraphs().stream()
                .filter(paragraph -> paragraph.classification().category().filter(wanted::contains).isPresent())
                .toList();
        look(search -> {
            SubcorpusSize size = search.subcorpus(SearchFilter.NONE.withCategories(wanted)).size();
            assertThat(size.paragraphs()).isEqualTo(left.size()).isPositive();
            assertThat(size.tokens()).isEqualTo(left.stream().mapToLong(paragraph -> paragraph.tokens().size()).sum());
            assertThat(search.subcorpus(SearchFilter.NONE.withSources(Set.of("nowhere"))).size().isEmpty()).isTrue();
        });
    }

    @Test
    void countsWordsAndPartsOfSpeech() throws UserException, IOException {
        Map<String, Long> words = tokens().stream()
                .collect(Collectors.groupingBy(Token::word, Collectors.counting()));
        Map<String, Long> tags = tokens().stream().collect(Collectors.groupingBy(Token::pos, Collectors.counting()));
        look(search -> {
            Frequencies found = search.subcorpus(SearchFilter.NONE).frequencies();
            Vocabulary vocabulary = found.vocabulary();
            assertThat(vocabulary.words()).isEqualTo(words.size());
            for (int word = 0; word < vocabulary.words(); word++) {
                assertThat(found.ofWord(word)).as(vocabulary.word(word)).isEqualTo(words.get(vocabulary.word(word)));
            }
            for (int tag = 0; tag < vocabulary.tags(); tag++) {
                assertThat(found.ofTag(tag)).isEqualTo(tags.get(vocabulary.tag(tag)));
            }
        });
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

    @Test
    void isAlsoWhatAQueryFinds() throws UserException, IOException {
        ResolvedQuery query = new ResolvedQuery.Tokens(
                new TokenPattern.One(new TokenTest.Is(Attribute.WORD, "教代")));
        long expected = paragraphs().stream()
                .filter(paragraph -> paragraph.tokens().stream().anyMatch(token -> token.word().equals("教代")))
                .count();
        look(search -> assertThat(search.subcorpus(query, SearchFilter.NONE).size().paragraphs())
                .isEqualTo(expected)
                .isPositive());
    }
}
