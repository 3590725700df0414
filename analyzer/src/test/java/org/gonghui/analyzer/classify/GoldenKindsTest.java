package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents in `golden/*.txt`, each line with what it should be. See `golden/README.txt`.
class GoldenKindsTest {

    @ParameterizedTest
    @ValueSource(strings = {"headings.txt", "items.txt", "women.txt", "monthly.txt"})
    void judgesAsTheGoldenFileSays(String name) throws Exception {
        List<String> wanted = Golden.lines(name);
        StringBuilder text = new StringBuilder();
        wanted.forEach(line -> text.append(line, line.indexOf('|') + 1, line.length()).append('\n'));
        Documents.Document document = Documents.summary(text.toString().stripTrailing());
        List<Classification> found = document.classify(Documents.CLASSIFIER);
        List<String> got = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String line = wanted.get(i);
            got.add(label(found.get(i)) + line.substring(line.indexOf('|')));
        }
        assertThat(got).containsExactlyElementsOf(wanted);
    }

    private static String label(Classification classification) {
        String category = classification.category().map(Category::id).orElse("-");
        String substance = classification.substance().map(value -> value.id()).orElse("-");
        return String.format(Locale.ROOT, "%s %s %s", classification.kind().id(), category, substance);
    }
}
