package org.gonghui.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.notebooks.Notebook.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The notebooks, run as a Java kernel runs them but without Jupyter: each cell must show what is committed. After a
/// change that is meant, `notebooks/run-all --update` writes what they show now.
final class NotebooksTest {

    private static final Path FOLDER = Path.of("..", "notebooks");
    /// How a notebook names the project, relative to its own folder.
    private static final String HOME = "Path home = Path.of(\"..\");";
    /// What differs from one build of the program to the next.
    private static final String VOLATILE = "(语料指纹</td><td[^>]*>)[0-9a-f]+";

    /// What counts of a drawing are its words and numbers, not where they stand.
    private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

    @TempDir
    private static Path home = Path.of("");

    @BeforeAll
    static void copyTheSamples() throws IOException {
        Path target = home.resolve("corpus/samples");
        try (Stream<Path> files = Files.walk(Cli.SAMPLES)) {
            files.forEach(file -> copy(file, target.resolve(Cli.SAMPLES.relativize(file).toString())));
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Notebook> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().map(NotebooksTest::read).toList();
        }
    }

    private static Notebook read(Path file) {
        try {
            return Notebook.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String settled(String shown) {
        return DRAWING.matcher(shown.replaceAll(VOLATILE, "$1…"))
                .replaceAll(drawing -> Matcher.quoteReplacement(drawing.group().replaceAll("<[^>]*>|\\s", "")))
                .strip();
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void showsWhatIsCommitted(Notebook notebook) {
        String place = "Path home = Path.of(\"" + home.toAbsolutePath().toString().replace("\\", "\\\\") + "\");";
        try (Shell shell = new Shell()) {
            for (Cell cell : notebook.code()) {
                String shown = shell.run(cell.source().replace(HOME, place));
                assertThat(settled(shown)).as(notebook.name() + ", cell " + cell.id())
                        .isEqualTo(settled(cell.shown().orElse("")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void beginsWithTheFingerprintAndEndsWithExercises(Notebook notebook) {
        List<Cell> cells = notebook.cells();
        Cell first = notebook.code().getFirst();

        assertThat(first.source()).contains(HOME).endsWith("\nfingerprint(corpus)");
        assertThat(first.shown()).hasValueSatisfying(shown -> assertThat(shown).contains("数据指纹", "语料指纹"));
        assertThat(cells.getFirst().source()).startsWith("# " + notebook.name().substring(0, 2));
        assertThat(cells.getLast().source()).startsWith("## 练习\n");
    }

    /// What a person without Jupyter reads must not stand there as an error or as somebody's log.
    @ParameterizedTest
    @MethodSource("notebooks")
    void isCleanAndCanBeCompared(Notebook notebook) {
        assertThat(notebook.json().get("nbformat").asInt()).isEqualTo(4);
        assertThat(notebook.json().get("nbformat_minor").asInt()).isEqualTo(5);
        assertThat(notebook.json().at("/metadata/kernelspec/name").asText()).isEqualTo("gonghui");
        assertThat(notebook.cells()).extracting(Cell::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
        for (Cell cell : notebook.code()) {
            assertThat(cell.outputs()).as(cell.id()).isLessThanOrEqualTo(1);
            assertThat(cell.shown()).as(cell.id()).isNotEqualTo(Optional.of(""));
        }
    }

    /// What the tour prints is gathered in the shell, so that it does not run into what other tests print.
    @Test
    void theTourForJShellRunsAsItStands() throws IOException {
        String tour = Files.readString(FOLDER.resolve("tour.jsh"))
                .replace("gonghui-out/demo/corpus", SampleCorpus.corpus().toString().replace("\\", "\\\\"))
                .replace("System.out.println(", "shown.add(\"\" + ")
                .replaceFirst("(?m)^Corpus corpus", "var shown = new java.util.ArrayList<String>();\n$0")
                .replaceAll("(?m)^/exit$", "");
        try (Shell shell = new Shell()) {
            shell.run(tour);

            assertThat(shell.run("shown.size()")).as("two tables and three hits").isEqualTo("5");
            assertThat(shell.run("shown.get(0)")).contains("paragraphs");
            assertThat(shell.run("shown.get(2)")).contains("教代会");
        }
    }

    @Test
    void allOfThemAreInTheIndex() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));

        assertThat(notebooks()).hasSizeGreaterThan(3)
                .allSatisfy(notebook -> assertThat(index).contains("](" + notebook.name() + ")"));
    }
}
