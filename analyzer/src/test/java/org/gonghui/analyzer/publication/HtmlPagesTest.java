package org.gonghui.analyzer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gonghui.analyzer.ledger.Golden;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlPagesTest {

    @TempDir
    private Path folder;

    /// A page without its style sheet.
    private String page(String file, Language language) throws Exception {
        HtmlPages.write(SamplePublication.publication(), folder, language);
        return Files.readString(folder.resolve(file)).replace(StyleSheet.text(), "…");
    }

    @ParameterizedTest
    @CsvSource({"index.html, ZH, overview-zh.html", "school-1.html, EN, school-en.html"})
    void writesAsInTheGoldenFile(String file, Language language, String golden) throws Exception {
        Golden.check(HtmlPagesTest.class, golden, page(file, language));
    }

    @Test
    void writesAPageForEachLeaf() throws Exception {
        HtmlPages.write(SamplePublication.publication(), folder, Language.ZH);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("index.html",
                    "school-1.html", "school-2.html", "school-3.html");
        }
    }
}
