package org.gonghui.analyzer.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiPredicate;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.quality.SitePages.SiteDocument;
import org.gonghui.analyzer.quality.SitePages.SiteLine;
import org.gonghui.analyzer.quality.SitePages.SitePage;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.read.ReadOutcome;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the pipeline to what is written of invented web pages: where their documents begin, what they are and whose,
/// and what part their lines play. The floors stand in `quality/sites.properties` and only rise.
final class SitePagesTest {

    private static final Map<SitePage, AnnotatedPage> PAGES = new HashMap<>();
    private static Properties floors = new Properties();
    private static List<SitePage> pages = List.of();

    @BeforeAll
    static void annotate(@TempDir Path folder) throws Exception {
        pages = SitePages.read();
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/quality/sites.properties"))) {
            floors.load(reader);
        }
        Pipeline pipeline = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, HanLpSegmenter.standard());
        PageReader reader = new PageReader(Limits.DEFAULT);
        for (SitePage page : pages) {
            Path file = folder.resolve("page.txt");
            Files.writeString(file, page.text());
            for (Input input : Inputs.find(List.of(file), Limits.DEFAULT)) {
                if (reader.load(input) instanceof LoadOutcome.Loaded loaded
                        && reader.read(loaded) instanceof ReadOutcome.Read read) {
                    PAGES.put(page, pipeline.annotate(read.page()));
                }
            }
        }
    }

    @Test
    void everyPageIsRead() {
        assertThat(PAGES).hasSameSizeAs(pages);
        assertThat(pages).hasSizeGreaterThan(60);
    }

    @Test
    void linesAreToldApartAtLeastAsWellAsBefore() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (SitePage page : pages) {
            for (SiteLine line : page.lines()) {
                all++;
                ParagraphKind found = kind(page, line);
                if (found != line.kind()) {
                    wrong.add(page.name() + ": " + line.kind().id() + " -> " + found.id() + " " + line.text());
                }
            }
        }
        assertFloor("line.kind", wrong, all);
    }

    @Test
    void documentsBeginWhereTheyDo() {
        assertDocuments("boundaries", (document, found) -> true);
        int found = PAGES.values().stream().mapToInt(page -> page.summaries().size()).sum();
        long there = pages.stream().flatMap(page -> page.documents().stream().filter(document -> found(page, document)
                .isPresent())).count();

        assertThat(found - there).as("documents that are not there")
                .isLessThanOrEqualTo(Integer.parseInt(floors.getProperty("boundaries.extra.most")));
    }

    @Test
    void documentsAreJudgedAtLeastAsWellAsBefore() {
        assertDocuments("document.kind", (document, found) -> found.kind() == document.kind());
        assertDocuments("document.organisation", (document, found) -> found.organisation() == document.organisation());
        assertDocuments("document.school", (document, found) -> document.schools().isEmpty()
                || found.school().name().filter(document.schools()::contains).isPresent());
    }

    @Test
    void noDocumentIsGivenAWrongSchool() {
        for (SitePage page : pages) {
            for (SiteDocument document : page.documents()) {
                assertThat(found(page, document).flatMap(found -> found.school().name()).stream())
                        .as(page.name())
                        .isSubsetOf(document.schools());
            }
        }
    }

    private static void assertDocuments(String measure, BiPredicate<SiteDocument, Summary> isRight) {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (SitePage page : pages) {
            for (SiteDocument document : page.documents()) {
                all++;
                if (found(page, document).filter(found -> isRight.test(document, found)).isEmpty()) {
                    wrong.add(page.name() + " line " + document.line());
                }
            }
        }
        assertFloor(measure, wrong, all);
    }

    private static void assertFloor(String measure, List<String> wrong, int all) {
        assertThat(1 - wrong.size() / (double) all).as("%s: %d of %d wrong%n%s", measure, wrong.size(), all,
                String.join("\n", wrong))
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(measure)));
    }

    private static Optional<Summary> found(SitePage page, SiteDocument document) {
        SiteLine line = page.lines().get(document.line());
        return annotated(page).summaries().stream()
                .map(AnnotatedSummary::summary)
                .filter(summary -> line.holds(summary.span().start()))
                .findFirst();
    }

    /// What a line was taken for; what is in no document is the site's.
    private static ParagraphKind kind(SitePage page, SiteLine line) {
        return annotated(page).summaries().stream()
                .flatMap(summary -> summary.paragraphs().stream())
                .filter(paragraph -> line.holds(paragraph.paragraph().span().start()))
                .findFirst()
                .map(AnnotatedParagraph::classification)
                .map(classification -> classification.kind())
                .orElse(ParagraphKind.SITE_BOILERPLATE);
    }

    private static AnnotatedPage annotated(SitePage page) {
        return Optional.ofNullable(PAGES.get(page)).orElseThrow();
    }
}
