package org.gonghui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Keeps README.md true. After a change that is meant to change the demo's table, run once with `-Dgolden.update=true`
/// and read the difference.
final class ReadmeTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = HOME.resolve("README.md");
    private static final Pattern DEMO = Pattern.compile("<!-- demo -->\n```\n(.*?)\n```\n<!-- /demo -->",
            Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("<!-- run: (.*?) -->\n```\n(.*?)\n```\n<!-- /run -->",
            Pattern.DOTALL);
    private static final String HOME_PROPERTY = "gonghui.home";

    @TempDir
    private Path folder;

    private String homeBefore = "";

    @BeforeEach
    void startAsTheLauncherDoes() {
        homeBefore = System.getProperty(HOME_PROPERTY, "");
        System.setProperty(HOME_PROPERTY, HOME.toString());
    }

    @AfterEach
    void restoreTheHome() {
        if (homeBefore.isEmpty()) {
            System.clearProperty(HOME_PROPERTY);
        } else {
            System.setProperty(HOME_PROPERTY, homeBefore);
        }
    }

    @Test
    void theDemoPrintsWhatTheReadmeShows() throws IOException {
        String out = Cli.run("demo", "-o", folder).out();
        String table = out.substring(0, out.indexOf("\n\n统计表（CSV）"));
        String readme = Files.readString(README);
        if (Boolean.getBoolean("golden.update")) {
            String block = "<!-- demo -->\n```\n" + table + "\n```\n<!-- /demo -->";
            Files.writeString(README, DEMO.matcher(readme).replaceFirst(Matcher.quoteReplacement(block)));
            return;
        }

        Matcher shown = DEMO.matcher(readme);

        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).isEqualTo(table);
    }

    /// After `<!-- run: ` stands a command line, in which 语料 is the corpus of the samples.
    @Test
    void whatTheReadmeShowsOfACommandIsWhatItPrints() throws IOException {
        String readme = Files.readString(README);
        String updated = RUN.matcher(readme).replaceAll(shown -> Matcher.quoteReplacement("<!-- run: " + shown.group(1)
                + " -->\n```\n" + printed(shown.group(1)) + "\n```\n<!-- /run -->"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, updated);
            return;
        }

        assertThat(RUN.matcher(readme).results()).isNotEmpty();
        assertThat(readme).isEqualTo(updated);
    }

    private static String printed(String line) {
        Object[] arguments = words("./gonghui " + line).stream()
                .map(word -> word.equals("语料") ? SampleCorpus.corpus().toString() : word)
                .toArray();
        return Cli.run(arguments).out().stripTrailing();
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void everyCommandLineOfTheReadmeIsUnderstood(String line) {
        List<String> arguments = new ArrayList<>(words(line));
        arguments.add("--help");

        Cli.Result result = Cli.run(arguments.toArray());

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("links")
    void everyFileThatTheReadmeNamesIsThere(String link) {
        assertThat(HOME.resolve(link)).exists();
    }

    static Stream<String> commandLines() throws IOException {
        return Files.readAllLines(README).stream().filter(line -> line.startsWith("./gonghui "));
    }

    static Stream<String> links() throws IOException {
        return Pattern.compile("\\]\\(([^):]+)\\)").matcher(Files.readString(README)).results()
                .map(found -> found.group(1))
                .distinct();
    }

    /// The arguments of a shell line, without what the shell keeps for itself.
    private static List<String> words(String line) {
        String command = line.replaceFirst("^\\./gonghui ", "").replaceFirst("\\s+(#|>).*$", "");
        return Arrays.stream(command.split(" +(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(word -> word.replace("\"", ""))
                .toList();
    }
}
