package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// A corpus that an earlier build wrote is kept with the tests, one folder for each schema version. If this fails, the
/// layout of the index has changed: then its schema version must change too, so that such a corpus is refused with what
/// to do instead of being misread, and a corpus of the new version is kept beside it
/// (`-Dtest=KeptCorpusTest -Dkept.write=FOLDER` writes one).
final class KeptCorpusTest {

    private static final String WRITE = "kept.write";

    private final Path folder;

    KeptCorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void opensACorpusThatAnEarlierBuildWroteAndReadsTheSameFromIt() throws Exception {
        Path kept = kept("schema-" + CommitData.SCHEMA);
        try (Corpus corpus = Corpus.open(copy(kept.resolve("corpus")))) {
            assertThat(content(corpus)).isEqualTo(Files.readString(kept.resolve("content.txt")));
        }
    }

    @Test
    void updatesACorpusThatAnEarlierBuildWrote() throws Exception {
        Path directory = copy(kept("schema-" + CommitData.SCHEMA).resolve("corpus"));
        int before;
        try (Corpus corpus = Corpus.open(directory)) {
            before = corpus.manifest().inputs();
        }
        Commits.write(directory, SamplePages.page("后来.txt", "走访三户"));
        try (Corpus corpus = Corpus.open(directory)) {
            assertThat(corpus.manifest().inputs()).isEqualTo(before + 1);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = WRITE, matches = ".+", disabledReason = "writes a corpus to keep")
    void writesACorpusToKeep() throws UserException, IOException {
        Path directory = Path.of(System.getProperty(WRITE)).resolve("corpus");
        Commits.write(directory, IntStream.range(0, 12)
                .mapToObj(i -> SamplePages.random("第" + i + "号.txt", i))
                .toArray(AnnotatedPage[]::new));
        try (Corpus corpus = Corpus.open(directory)) {
            Files.writeString(directory.resolveSibling("content.txt"), content(corpus));
        }
    }

    private static String content(Corpus corpus) throws IOException {
        StringBuilder content = new StringBuilder();
        CorpusTexts texts = corpus.texts();
        for (int number = 0; number < texts.size(); number++) {
            for (ParagraphEntry entry : texts.paragraphs(number)) {
                content.append(entry.document().document().id())
                        .append('\t')
                        .append(entry.paragraph().span())
                        .append('\t')
                        .append(entry.paragraph().kind().id())
                        .append('\t')
                        .append(entry.headings())
                        .append('\t')
                        .append(entry.text().replace("\n", "\\n"))
                        .append('\n');
            }
        }
        try (Stream<Facts> facts = corpus.facts()) {
            facts.forEachOrdered(each -> {
                each.figures().forEach(figure -> content.append(figure.span()).append('\t').append(figure.measure())
                        .append('\t').append(figure.value()).append('\n'));
                each.activities().forEach(activity -> content.append(activity.span()).append('\t')
                        .append(activity.canonical()).append('\n'));
            });
        }
        return content.toString();
    }

    private static Path kept(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(KeptCorpusTest.class.getResource("kept"), "kept").toURI()).resolve(name);
    }

    private Path copy(Path kept) throws IOException {
        Path target = folder.resolve("corpus");
        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(kept.relativize(file).toString()));
            }
        }
        return target;
    }
}
