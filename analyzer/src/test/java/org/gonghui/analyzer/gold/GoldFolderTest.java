package org.gonghui.analyzer.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldFolderTest {

    private static final String DOCUMENT = """
            {"id":"a#1","source":"a.txt","first_line":0,"also":[2],"kind":"summary","organisation":"school-union",
            "school":"霁川县石梁小学","aliases":["石小"],"year":2023}
            """.replace("\n", "") + "\n";
    private static final String HEADER = "source\tline\tkind\tcategory\tsecondary\tsubstance\tdocument\n";
    private static final String LINE = "a.txt\t2\twork\tretirees\t-\tconcrete\ta#1\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("documents.jsonl"), DOCUMENT);
        Files.writeString(folder.resolve("lines.tsv"), HEADER + LINE);
    }

    private void mentions(String text) throws IOException {
        Files.writeString(folder.resolve("mentions.jsonl"), text);
    }

    @Test
    void readsDocumentsLinesAndMentions() throws Exception {
        mentions("""
                {"source":"a.txt","line":2,"figures":[{"text":"近百人","value":100,"min":null,"max":100,\
                "precision":"approx","unit":"person","status":"done"}],"activities":[]}
                """);

        GoldFolder gold = GoldFolder.read(folder);

        GoldDocument document = gold.documents().getFirst();
        assertThat(document.school().names()).containsExactly("霁川县石梁小学", "石小");
        assertThat(document.also()).containsExactly(new LinePlace.Raw(2));
        assertThat(document.year()).hasValue(2023);
        assertThat(gold.lines().getFirst().kind()).isEqualTo(ParagraphKind.WORK);
        assertThat(gold.lines().getFirst().category()).contains(Category.RETIREES);
        GoldFigure figure = gold.mentions().getFirst().figures().getFirst();
        assertThat(figure.precision()).isEqualTo(Precision.APPROX);
        assertThat(figure.min()).isEmpty();
        assertThat(gold.sources()).containsExactly("a.txt");
    }

    @Test
    void mentionsMayBeMissing() throws Exception {
        assertThat(GoldFolder.read(folder).mentions()).isEmpty();
    }

    @Test
    void theHashFollowsTheContent() throws Exception {
        String before = GoldFolder.read(folder).sha256();
        Files.writeString(folder.resolve("lines.tsv"), HEADER + LINE.replace("concrete", "routine"));

        assertThat(before).hasSize(64);
        assertThat(GoldFolder.read(folder).sha256()).isNotEqualTo(before);
    }

    @Test
    void aWrongIdIsToldWithFileLineAndChoices() throws Exception {
        Files.writeString(folder.resolve("lines.tsv"), HEADER + LINE.replace("retirees", "pensioners"));

        assertThatThrownBy(() -> GoldFolder.read(folder)).isInstanceOf(GoldException.class)
                .hasMessageContaining("lines.tsv, line 2")
                .hasMessageContaining("pensioners")
                .hasMessageContaining("mutual-aid");
    }

    @ParameterizedTest
    @CsvSource({"work,wrok,kind 的值“wrok”不对，应为 doc-title", "2,two,line 的值“two”不对，应为 0",
        "concrete,solid,substance 的值“solid”不对，应为 concrete", "work,closing,category 的值“retirees”不对，应为 -",
        "retirees,-,category 的值“-”不对，应为 democratic-management", "concrete\ta#1,concrete,有 6 格，表头有 7 格"})
    void aWrongCellIsToldWithItsColumnAndWhatWouldBeRight(String right, String wrong, String message)
            throws IOException {
        Files.writeString(folder.resolve("lines.tsv"), HEADER + LINE.replace(right, wrong));

        assertThatThrownBy(() -> GoldFolder.read(folder)).isInstanceOfSatisfying(GoldException.class,
                e -> assertThat(e.userMessage().zh())
                        .startsWith(folder.resolve("lines.tsv") + " 第 2 行：" + message));
    }

    @Test
    void aTableWithoutLinesOrHeaderIsNoAnnotation() throws IOException {
        Files.writeString(folder.resolve("lines.tsv"), HEADER);
        assertThatThrownBy(() -> GoldFolder.read(folder)).isInstanceOf(GoldException.class)
                .hasMessageEndingWith("lines.tsv: has a header, but no annotated line");

        Files.writeString(folder.resolve("lines.tsv"), "");
        assertThatThrownBy(() -> GoldFolder.read(folder)).isInstanceOf(GoldException.class)
                .hasMessageContaining("the header must name source, kind, category,");
    }

    @Test
    void aMissingFieldIsToldWithFileAndLine() throws Exception {
        mentions("{\"source\":\"a.txt\",\"line\":2,\"figures\":[{\"text\":\"三人\"}]}\n");

        assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("mentions.jsonl, line 1")
                .hasMessageContaining("precision");
    }

    @Test
    void brokenJsonAndMissingFilesAreTold() throws Exception {
        mentions("{");
        assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("not valid JSON");
        Files.delete(folder.resolve("documents.jsonl"));
        assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("documents.jsonl: is not there");
    }

    @Test
    void aHeaderWithoutPlacesIsRefused() throws Exception {
        Files.writeString(folder.resolve("lines.tsv"), HEADER.replace("line", "row") + LINE);

        assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("line or paragraph");
    }

    @Test
    void findsLinesByTheirPlaceAmongThoseWithTextAndPassesOverRunningHeads() throws Exception {
        Files.writeString(folder.resolve("lines.tsv"), """
                source\tparagraph\tkind\tcategory\tsecondary\tsubstance\tdocument\tbegins
                a.txt\t0\tdoc-title\t-\t-\t-\ta#1\t石梁小学
                a.txt\t1\twork\tretirees\t-\tconcrete\ta#1\t重阳节
                """);
        Page page = page("石梁小学工会总结\n\n第 2 页\n　重阳节请老同事回校。\n");

        GoldPage lines = GoldPage.of(page, GoldFolder.read(folder));

        assertThat(lines.line(new LinePlace.Ordinal(0))).contains(0);
        assertThat(lines.line(new LinePlace.Ordinal(1))).contains(3);
        assertThat(lines.find(3, "重阳节", 0).orElseThrow().in(page.text())).isEqualTo("重阳节");
        assertThat(lines.find(3, "回", 1)).isEmpty();
    }

    @Test
    void aSourceThatIsNotTheAnnotatedOneIsRefused() throws Exception {
        Files.writeString(folder.resolve("lines.tsv"), """
                source\tparagraph\tkind\tcategory\tsecondary\tsubstance\tdocument\tbegins
                a.txt\t0\twork\tretirees\t-\tconcrete\ta#1\t重阳节
                """);

        assertThatThrownBy(() -> GoldPage.of(page("端午节包粽子。"), GoldFolder.read(folder)))
                .hasMessageContaining("a.txt")
                .hasMessageContaining("重阳节");
    }

    @Test
    void linesEndAtLineFeedsAndOffsetsFindThem() throws Exception {
        GoldPage lines = GoldPage.of(page("一\r\n\n>  \n二三"), GoldFolder.read(folder));

        assertThat(lines.size()).isEqualTo(4);
        assertThat(lines.span(0)).isEqualTo(new Span(0, 2));
        assertThat(lines.nextWithText(1)).isEqualTo(3);
        assertThat(List.of(lines.lineAt(0), lines.lineAt(2), lines.lineAt(3), lines.lineAt(9)))
                .containsExactly(0, 0, 1, 3);
    }

    private static Page page(String text) {
        return new Page("a.txt", text, List.of(), new Origin("txt", "UTF-8", 0, "0".repeat(64)));
    }
}
