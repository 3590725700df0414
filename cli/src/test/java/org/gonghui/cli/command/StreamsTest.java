package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Results go to standard output, everything else to standard error.
final class StreamsTest {

    @TempDir
    private Path parent = Path.of("");

    @Test
    void aQuietCommandSaysNothingWhenAllIsWell() {
        SmallCounty county = SmallCounty.in(parent);
        Path corpus = parent.resolve("corpus");
        List<List<Object>> commands = List.of(
                List.of("index", county.folder(), "-o", corpus, "--schools", county.schools()),
                List.of("index", county.folder(), "-o", corpus), List.of("stats", corpus),
                List.of("stats", county.folder()), List.of("search", corpus, "教代会"),
                List.of("annotate", county.folder()), List.of("stats", corpus, "-o", parent.resolve("t.txt")));
        for (List<Object> command : commands) {
            List<Object> quiet = new ArrayList<>(command);
            quiet.add("--quiet");
            Cli.Result result = Cli.run(quiet.toArray());
            assertThat(result.code()).as(command.toString()).isZero();
            assertThat(result.err()).as(command.toString()).isEmpty();
        }
    }

    @Test
    void quietStillTellsWhatIsWrong() {
        SmallCounty county = SmallCounty.in(parent);
        SmallCounty.write(county.folder().resolve("x.exe"), "x");

        Cli.Result result = Cli.run("stats", county.folder(), "--quiet");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("注意：拒收 x.exe：").hasLineCount(1);
        assertThat(Cli.run("stats", parent.resolve("no"), "--quiet").err()).startsWith("错误：");
    }

    @Test
    void resultsAreTheSameWhateverIsSaidBesides() {
        SmallCounty county = SmallCounty.in(parent);

        assertThat(Cli.run("annotate", county.folder(), "--quiet").out())
                .isEqualTo(Cli.run("annotate", county.folder()).out()).startsWith("{\"type\":\"document\"");
    }

    /// In a process of its own, in a locale that knows no Chinese.
    @Test
    @Timeout(60)
    void aProcessGivesUtf8AndItsExitCodeWhateverTheLocale() throws Exception {
        Path corpus = SampleCorpus.corpus();
        Path out = parent.resolve("out");
        Path err = parent.resolve("err");

        assertThat(process(out, err, "stats", corpus.toString(), "--by", "category")).isZero();
        assertThat(Files.readString(out)).isEqualTo(Cli.run("stats", corpus, "--by", "category").out());
        assertThat(Files.readString(err)).isEmpty();

        assertThat(process(out, err, "stats", "no-such-folder")).isEqualTo(2);
        assertThat(Files.readString(out)).isEmpty();
        assertThat(Files.readString(err)).isEqualTo("错误：没有这个文件或文件夹：no-such-folder；请检查路径\n");
    }

    private static int process(Path out, Path err, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "org.gonghui.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
