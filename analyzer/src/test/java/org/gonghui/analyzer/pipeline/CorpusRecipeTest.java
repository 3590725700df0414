package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.Lexicon;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusRecipeTest {

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");
    private Path schools = Path.of("");
    private Path documents = Path.of("");
    private Path path = Path.of("");

    @BeforeEach
    void writeTexts() throws IOException {
        folder = Files.createDirectory(temporary.resolve("texts"));
        Files.writeString(folder.resolve("a.txt"), "霁川县甲峰小学工会2023年工作总结\n五月举行了拔河比赛，慰问生病教师五人。\n");
        Files.writeString(folder.resolve("b.txt"), "我校工会工作总结\n春节前慰问退休教师十二人。\n");
        schools = Files.writeString(temporary.resolve("schools.csv"), "id,name,stage\njc-51,霁川县甲峰小学,primary\n");
        documents = Files.writeString(temporary.resolve("documents.csv"), "path,school,year\nb.txt,霁川县甲峰小学,2021\n");
        path = temporary.resolve("corpus");
    }

    @Test
    void makesACorpusOfAFolder() throws IOException, UserException {
        CorpusUpdate.Result made = CorpusRecipe.of(folder).make(path);

        assertThat(made.rows()).extracting(row -> row.source() + " " + row.outcome())
                .containsExactly("a.txt INDEXED", "b.txt INDEXED");
        try (Corpus corpus = Corpus.open(path)) {
            assertThat(corpus.manifest()).isEqualTo(made.manifest());
            assertThat(corpus.register()).isEmpty();
            assertThat(corpus.documents().map(CorpusRecipeTest::year)).containsExactly("2023", "");
        }
    }

    private static String year(DocumentRow row) {
        return row.document().period().year().isPresent()
                ? String.valueOf(row.document().period().year().getAsInt())
                : "";
    }

    @Test
    void takesRegisterAndDocumentList() throws IOException, UserException {
        CorpusRecipe.of(folder).schools(schools).documents(documents).make(path);

        try (Corpus corpus = Corpus.open(path)) {
            assertThat(corpus.documents().map(row -> row.document().school().id().orElse("") + " " + year(row)))
                    .containsExactly("jc-51 2023", "jc-51 2021");
            assertThat(corpus.register()).isPresent();
            assertThat(corpus.documentList()).isPresent();
        }
    }

    @Test
    void leavesAloneWhatIsAsItWas() throws IOException, UserException {
        CorpusRecipe recipe = CorpusRecipe.of(folder);
        String before = recipe.make(path).manifest().fingerprint();
        Files.writeString(folder.resolve("c.txt"), "乙溪小学工会2022年工作总结\n十月慰问困难教职工三户。\n");
        CorpusUpdate.Result more = recipe.make(path);

        assertThat(more.rows()).extracting(row -> row.outcome())
                .containsExactly(InputOutcome.UNCHANGED, InputOutcome.UNCHANGED, InputOutcome.INDEXED);
        assertThat(more.manifest().fingerprint()).isNotEqualTo(before);
        Files.delete(folder.resolve("c.txt"));
        CorpusUpdate.Result less = recipe.make(path);
        assertThat(less.dropped()).containsExactly("c.txt");
        assertThat(less.manifest().fingerprint()).isEqualTo(before);
    }

    @Test
    void annotatesWithoutACorpusAsInOne() throws IOException, UserException {
        List<AnnotatedPage> pages = CorpusRecipe.of(folder).schools(schools).annotate();
        CorpusRecipe.of(folder).schools(schools).make(path);

        assertThat(pages).extracting(page -> page.page().source()).containsExactly("a.txt", "b.txt");
        try (Corpus corpus = Corpus.open(path)) {
            assertThat(
                    corpus.documents().map(DocumentRow::document).map(one -> one.title() + one.school() + one.kind()))
                    .containsExactlyElementsOf(pages.stream().flatMap(page -> page.summaries().stream())
                            .map(one -> one.summary().title() + one.summary().school() + one.summary().kind())
                            .toList());
        }
    }

    @Test
    void takesAClassifierOfOnesOwn() throws UserException {
        CorpusRecipe recipe = CorpusRecipe.of(folder);
        Classifier rules = Classifier.byRules(Lexicon.standard());

        assertThat(recipe.classifier(rules).pipeline().classifier()).isSameAs(rules);
        assertThat(recipe.classifier(rules).pipeline().fingerprint()).isNotEqualTo(recipe.pipeline().fingerprint());
    }

    @Test
    void refusesWhatIsNotThere() {
        Path missing = temporary.resolve("nowhere");

        assertThatThrownBy(() -> CorpusRecipe.of(missing).make(path)).isInstanceOf(UserException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> CorpusRecipe.of(folder).schools(missing).make(path))
                .isInstanceOf(UserException.class).hasMessageContaining("nowhere");
        assertThatThrownBy(CorpusRecipe::of).isInstanceOf(IllegalArgumentException.class);
    }
}
