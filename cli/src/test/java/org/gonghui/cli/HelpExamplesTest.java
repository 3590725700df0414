package org.gonghui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gonghui.cli.record.RunManifest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Runs what the help and the README tell people to type, on the samples: every example works and finds something. Names
/// of what people have themselves stand for parts of the samples.
final class HelpExamplesTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Set<String> WRITING = Set.of("-o", "--output", "--graphml", "--ledger", RunManifest.OPTION);
    private static final Map<String, Path> STAND_INS = Map.ofEntries(
            Map.entry("总结/", SampleCorpus.SUMMARIES), Map.entry("schools.csv", SampleCorpus.SCHOOLS),
            Map.entry("documents.csv", SampleCorpus.DOCUMENTS),
            Map.entry("2023/", SampleCorpus.SUMMARIES.resolve("2023")),
            Map.entry("2024/", SampleCorpus.SUMMARIES.resolve("2024")),
            Map.entry("2023年总结/", SampleCorpus.SUMMARIES.resolve("2023")),
            Map.entry("2024年总结/", SampleCorpus.SUMMARIES.resolve("2024")),
            Map.entry("新来的/", SampleCorpus.SUMMARIES.resolve("mixed")),
            Map.entry("一篇.docx", SampleCorpus.SUMMARIES.resolve("2022/jc-01-yizhong.docx")),
            Map.entry("标注/", Cli.SAMPLES.resolve("key/part-a")), Map.entry("原文/", SampleCorpus.SUMMARIES));
    /// These take long and have tests of their own.
    private static final Pattern ELSEWHERE = Pattern
            .compile("(demo|train|score|report|verify) .*|demo|.* --(model|corrected-by) .*|\\S+ --help.*");
    private static final Pattern NOTHING = Pattern.compile("没有找到|没有符合|没有发现|^共 0 ");

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyExampleFindsSomething() throws IOException {
        return examples().stream()
                .filter(line -> !ELSEWHERE.matcher(line).matches())
                .map(line -> DynamicTest.dynamicTest(line, () -> run(line)));
    }

    private static Collection<String> examples() throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        Files.readAllLines(HOME.resolve("README.md")).stream()
                .filter(line -> line.startsWith("./gonghui "))
                .forEach(line -> lines.add(line.substring("./gonghui ".length())));
        ResourceBundle help = ResourceBundle.getBundle("org.gonghui.cli.command.Help", Locale.ROOT);
        for (String key : new TreeSet<>(help.keySet())) {
            String line = help.getString(key).strip();
            if (key.contains(".usage.footer") && line.startsWith("gonghui ") && !key.startsWith("gonghui.usage")) {
                lines.add(line.substring("gonghui ".length()));
            }
        }
        return lines.stream().map(line -> line.replaceFirst("\\s+(#|>) .*$", "").strip()).toList();
    }

    private void run(String line) throws IOException {
        List<String> outputs = new ArrayList<>();
        List<Object> words = words(line, outputs);
        if (words.contains("rerun")) {
            Cli.run("search", SampleCorpus.corpus(), "教代会", "--format", "csv", RunManifest.OPTION,
                    folder.resolve("记录.json"));
        }

        Cli.Result result = Cli.run(words.toArray());

        assertThat(result.code()).as(result.err()).isLessThanOrEqualTo(1);
        assertThat(result.err()).doesNotContain("错误：").doesNotContainPattern(NOTHING);
        assertThat(result.out()).doesNotContainPattern(NOTHING);
        assertThat(result.out().isEmpty() && outputs.isEmpty()).as("neither shown nor written").isFalse();
        assertThat(outputs).allSatisfy(output -> assertThat(Path.of(output)).exists());
    }

    private List<Object> words(String line, List<String> outputs) {
        List<Object> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String word = Stream.of(1, 2, 3).map(matcher::group).filter(group -> group != null).findFirst()
                    .orElseThrow();
            boolean written = !words.isEmpty() && WRITING.contains(words.getLast().toString());
            words.add(written ? folder.resolve(word) : given(word));
            if (written) {
                outputs.add(words.getLast().toString());
            }
        }
        return words;
    }

    private Object given(String word) {
        return switch (word) {
            case "语料", "搬走的语料" -> SampleCorpus.corpus();
            case "编号" -> "figure:2023/jc-01-yizhong.rtf#1@139-143";
            case "记录.json" -> folder.resolve(word);
            default -> STAND_INS.containsKey(word) ? STAND_INS.get(word) : word;
        };
    }
}
