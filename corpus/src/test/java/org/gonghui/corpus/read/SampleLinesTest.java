package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read from every sample is, line by line, what a person saw there: the answer key.
class SampleLinesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Map<String, List<KeyLine>> KEY = KeyLine.bySource(SAMPLES.resolve("key"));
    private static final List<Page> PAGES = new ArrayList<>();

    /// A line of a page.
    ///
    /// @param text without blanks at either end
    /// @param furniture whether nothing but blanks is left beside the furniture
    private record PageLine(String text, boolean furniture) {

        boolean begins(KeyLine key) {
            return text.replace('\t', ' ').startsWith(key.begins());
        }
    }

    @BeforeAll
    static void readSamples() throws Exception {
        PageReader reader = new PageReader(Limits.DEFAULT);
        for (Input input : Inputs.find(List.of(SAMPLES.resolve("summaries")), Limits.DEFAULT)) {
            LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) reader.load(input);
            PAGES.add(((ReadOutcome.Read) reader.read(loaded)).page());
        }
    }

    @Test
    void theKeyKnowsEverySourceAndNoOther() {
        assertThat(PAGES.stream().map(Page::source)).containsExactlyInAnyOrderElementsOf(KEY.keySet());
    }

    @Test
    void theKeyCountsTheLinesOfASourceWithoutGap() {
        KEY.values().forEach(lines -> {
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i).ordinal()).as(lines.get(i).toString()).isEqualTo(i);
            }
        });
    }

    static Stream<String> sources() {
        return KEY.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void hasTheLinesOfTheKey(String source) {
        List<KeyLine> key = KEY.getOrDefault(source, List.of());
        int next = 0;
        for (PageLine line : lines(source)) {
            Optional<KeyLine> wanted = next < key.size() ? Optional.of(key.get(next)) : Optional.empty();
            boolean same = wanted.filter(line::begins).isPresent();
            if (same) {
                assertThat(line.furniture()).as("%s line %d [%s] is furniture", source, next, line.text())
                        .isEqualTo(wanted.get().isBoilerplate());
                next++;
            } else {
                // page numbers and running heads are no lines to a reader
                assertThat(line.furniture()).as("%s line %d: the key has [%s], the page has [%s]", source, next,
                        wanted.map(KeyLine::begins).orElse("no such line"), line.text()).isTrue();
            }
        }
        assertThat(next).as("%s: lines of the key that the page has, next would be %s", source,
                next < key.size() ? key.get(next) : "none").isEqualTo(key.size());
    }

    private static List<PageLine> lines(String source) {
        Page page = PAGES.stream().filter(candidate -> candidate.source().equals(source)).findFirst().orElseThrow();
        return Line.of(page.text()).stream()
                .filter(line -> !withoutBlanks(line.text()).isEmpty())
                .map(line -> new PageLine(line.core(), isFurniture(page, line.span())))
                .toList();
    }

    private static boolean isFurniture(Page page, Span line) {
        StringBuilder left = new StringBuilder(line.in(page.text()));
        for (Span furniture : page.furniture()) {
            for (int i = Math.max(line.start(), furniture.start()); i < Math.min(line.end(), furniture.end()); i++) {
                left.setCharAt(i - line.start(), ' ');
            }
        }
        return withoutBlanks(left).isEmpty();
    }

    private static String withoutBlanks(CharSequence text) {
        StringBuilder kept = new StringBuilder();
        text.chars().filter(c -> !Line.isBlank((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
