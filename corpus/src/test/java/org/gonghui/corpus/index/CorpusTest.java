package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {

    private final Path folder;

    CorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<AnnotatedPage> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SamplePages.random("第" + (i * 7 % count) + "号.txt", i))
                .sorted(Comparator.comparing(page -> page.page().source()))
                .toList();
    }

    @Test
    void givesBackTheRowsOfTheAnnotatedPages() throws UserException, IOException {
        List<AnnotatedPage> pages = pages(60);
        Commits.write(folder, pages.toArray(AnnotatedPage[]::new));
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.inputs()).isEqualTo(pages.stream().map(SamplePages::row).toList());
            assertThat(corpus.documents())
                    .isEqualTo(pages.stream().flatMap(page -> SamplePages.documentRows(page).stream()).toList());
            assertThat(corpus.paragraphs())
                    .isEqualTo(pages.stream().flatMap(page -> SamplePages.paragraphRows(page).stream()).toList());
            assertThat(corpus.inputRows()).isEqualTo(corpus.inputs());
            assertThat(corpus.documentParagraphs().map(DocumentParagraphs::document))
                    .isEqualTo(corpus.documents().toList());
            assertThat(corpus.documentParagraphs().flatMap(document -> document.paragraphs().stream()))
                    .isEqualTo(corpus.paragraphs().toList());
            assertThat(corpus.facts())
                    .isEqualTo(pages.stream().flatMap(page -> SamplePages.facts(page).stream()).toList());
        }
    }

    @Test
    void givesTheTextsOfDocumentsInAnyOrder() throws UserException, IOException {
        List<AnnotatedPage> pages = pages(20);
        Commits.write(folder, pages.toArray(AnnotatedPage[]::new));
        List<ParagraphRow> rows = new ArrayList<>();
        try (Corpus corpus = Corpus.open(folder)) {
            CorpusTexts texts = corpus.texts();
            assertThat(IntStream.range(0, texts.size()).mapToObj(texts::document))
                    .isEqualTo(corpus.documents().toList());
            for (int number = texts.size() - 1; number >= 0; number--) {
                List<ParagraphEntry> entries = texts.paragraphs(number);
                DocumentRow row = texts.document(number);
                assertThat(entries).allSatisfy(entry -> {
                    assertThat(entry.document()).isEqualTo(row);
                    assertThat(entry.text()).hasSize(entry.paragraph().span().length());
                });
                rows.addAll(0, entries.stream().map(ParagraphEntry::paragraph).toList());
            }
            assertThat(rows).isEqualTo(corpus.paragraphs().toList());
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void findsTheParagraphsOfEachOfManyDocumentsInOneFile() throws UserException, IOException {
        int documents = 5_000;
        Commits.write(folder, SamplePages.page("a.txt", "慰问"), SamplePages.many("b.txt", documents));
        try (Corpus corpus = Corpus.open(folder)) {
            CorpusTexts texts = corpus.texts();
            BitSet first = new BitSet();
            first.set(0);
            Map<Integer, BitSet> odd = new HashMap<>();
            IntStream.range(0, documents).filter(number -> number % 2 == 1).forEach(number -> odd.put(number, first));
            ParagraphSet set = texts.set(odd);

            Map<Integer, BitSet> members = new HashMap<>();
            for (int number = 0; number < documents; number++) {
                BitSet some = texts.members(set, number);
                if (!some.isEmpty()) {
                    members.put(number, some);
                }
            }
            assertThat(set.size()).isEqualTo(documents / 2);
            assertThat(members.equals(odd)).isTrue();
            assertThat(texts.paragraphs(documents)).extracting(ParagraphEntry::text)
                    .containsExactly("慰问第" + documents + "户");
        }
    }

    @Test
    void findsTheFirstParagraphOfADocumentFromAnyOfThem() throws UserException, IOException {
        List<AnnotatedPage> pages = new ArrayList<>(pages(40));
        pages.add(SamplePages.page("long.txt",
                IntStream.range(0, 200).mapToObj(i -> "慰问第" + i + "户").toArray(String[]::new)));
        pages.add(SamplePages.many("many.txt", 5));
        Commits.write(folder, pages.toArray(AnnotatedPage[]::new));
        try (Corpus corpus = Corpus.open(folder)) {
            Cursor cursor = corpus.index().cursor();
            Map<Integer, Integer> first = new HashMap<>();
            for (int doc = 0; doc < corpus.index().reader().maxDoc(); doc++) {
                int document = cursor.documentNumber(doc);
                if (document != doc) {
                    first.putIfAbsent(document, doc);
                    assertThat(cursor.firstParagraph(doc)).isEqualTo(first.get(document));
                }
            }
            assertThat(first).hasSizeGreaterThan(40);
        }
    }

    @Test
    void givesRowsInTheOrderOfSourcesWhateverTheOrderOfPuts() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("b.txt", "慰问"), SamplePages.page("a.txt", "慰问"));
        Commits.write(folder, SamplePages.page("aa.txt", "慰问"));
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.documents().map(row -> row.document().source())).containsExactly("a.txt", "aa.txt",
                    "b.txt");
        }
    }

    @Test
    void countsInTheManifest() throws UserException, IOException {
        Manifest written = Commits.write(folder, SamplePages.page("a.txt", "走访三户", "看望两人"));
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.manifest()).isEqualTo(written);
            assertThat(written).extracting(Manifest::inputs, Manifest::documents, Manifest::paragraphs)
                    .containsExactly(1, 1, 2);
            assertThat(written.fingerprints()).isEqualTo(Commits.FINGERPRINTS);
        }
    }

    @Test
    void opensEmpty() throws UserException, IOException {
        Commits.write(folder);
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.inputs()).isEmpty();
            assertThat(corpus.paragraphs()).isEmpty();
            assertThat(corpus.manifest().inputs()).isZero();
        }
    }

    @Test
    void keepsTheCommitItWasOpenedWith() throws UserException, IOException {
        Commits.write(folder, SamplePages.page("a.txt", "走访三户"));
        try (Corpus corpus = Corpus.open(folder)) {
            Commits.write(folder, SamplePages.page("a.txt", "改写了", "两行"));
            assertThat(corpus.paragraphs()).hasSize(1);
        }
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.paragraphs()).hasSize(2);
        }
    }

    @Test
    void keepsRegisterAndDocumentListByteForByte() throws UserException, IOException {
        Path schools = Files.write(folder.resolve("my schools.csv"), "名称\r\n霁川县第一中学".getBytes("GB18030"));
        Path documents = Files.writeString(folder.resolve("docs.csv"), "path,school\n");
        Path directory = folder.resolve("corpus");
        try (CorpusWriter writer = CorpusWriter.open(directory, Commits.FINGERPRINTS)) {
            writer.commit(Commits.with(schools, documents));
        }
        try (Corpus corpus = Corpus.open(directory)) {
            assertThat(corpus.register().orElseThrow()).hasFileName("schools.csv").hasSameBinaryContentAs(schools);
            assertThat(corpus.documentList().orElseThrow()).hasFileName("documents.csv")
                    .hasSameBinaryContentAs(documents);
        }
    }

    @Test
    void writesTheManifestForPeople() throws UserException, IOException {
        AnnotatedPage page = SamplePages.page("a.txt", "走访三户");
        Manifest manifest = Commits.write(folder, page);
        assertThat(Files.readString(folder.resolve("manifest.json"), StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "schema" : "2",
                  "tool" : "gonghui test",
                  "fingerprint" : "%s",
                  "fingerprints" : {
                    "segmenter" : "pairs-1",
                    "rules" : "rules-1",
                    "register" : "register-1"
                  },
                  "counts" : {
                    "inputs" : 1,
                    "documents" : 1,
                    "paragraphs" : 1
                  },
                  "files" : {
                    "inputs.csv" : "%s"
                  },
                  "inputs" : {
                    "a.txt" : "%s"
                  }
                }
                """.formatted(manifest.fingerprint(), Sha256.of(folder.resolve("inputs.csv")),
                page.page().origin().sha256()));
        assertThat(folder.resolve("inputs.csv")).hasContent("a.txt,indexed\n");
    }
}
