package org.gonghui.analyzer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gonghui.analyzer.chart.SampleCharts;
import org.gonghui.analyzer.ledger.Golden;
import org.gonghui.analyzer.publication.Block.Evidence;
import org.gonghui.analyzer.publication.Block.Listing;
import org.gonghui.analyzer.publication.Block.Picture;
import org.gonghui.analyzer.publication.Block.Style;
import org.gonghui.analyzer.publication.Block.Text;
import org.gonghui.analyzer.publication.Block.Witness;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class HtmlPagesTest {

    @TempDir
    private Path folder;

    /// Pages by the names of their files.
    private Map<String, String> pages(Publication publication, Language language) throws IOException {
        HtmlPages.write(publication, folder, language);
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private Map<String, String> sample() throws IOException {
        return pages(SamplePublication.publication(), Language.ZH);
    }

    @ParameterizedTest
    @CsvSource({"index.html, ZH, overview-zh.html", "school-1.html, EN, school-en.html"})
    void writesAsInTheGoldenFile(String file, Language language, String golden) throws Exception {
        String page = pages(SamplePublication.publication(), language).getOrDefault(file, "");
        Golden.check(HtmlPagesTest.class, golden, page.replace(StyleSheet.text(), "…"));
    }

    @Test
    void writesAPageForEachLeaf() throws Exception {
        assertThat(sample()).containsOnlyKeys("index.html", "school-1.html", "school-2.html", "school-3.html");
    }

    @Test
    void needsNothingButItself() throws Exception {
        for (String page : sample().values()) {
            assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContainIgnoringCase("http:", "https:",
                    "src=", "url(", "@import", "<script", "<link", "<iframe", "<object", "javascript:");
            assertThat(page).contains("content=\"default-src 'none'; style-src 'unsafe-inline'");
        }
        assertThat(StyleSheet.text()).as("what HTML and XML read differently").doesNotContain("<", ">", "&");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLinkLeadsToAPlaceThatThereIs(Language language) throws Exception {
        Map<String, String> pages = pages(SamplePublication.publication(), language);
        Map<String, List<String>> ids = new HashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            List<String> own = ParsedPage.of(page.getValue()).attributes("id");
            assertThat(own).as(page.getKey()).doesNotHaveDuplicates();
            ids.put(page.getKey(), own);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            ParsedPage parsed = ParsedPage.of(page.getValue());
            for (String link : parsed.attributes("href")) {
                String[] parts = link.split("#", 2);
                List<String> there = ids.getOrDefault(parts[0].isEmpty() ? page.getKey() : parts[0], List.of());
                assertThat(there).as(link).isNotEmpty();
                if (parts.length > 1) {
                    assertThat(there).contains(parts[1]);
                }
            }
            assertThat(ids.get(page.getKey())).containsAll(
                    parsed.attributes("aria-labelledby").stream().flatMap(some -> Stream.of(some.split(" "))).toList());
        }
    }

    @Test
    void headingsAreInOrderAndTablesSayWhatTheyAre() throws Exception {
        for (String page : sample().values()) {
            ParsedPage parsed = ParsedPage.of(page);
            List<Integer> levels = parsed.all("*")
                    .stream()
                    .map(Element::getTagName)
                    .filter(name -> name.matches("h[1-6]"))
                    .map(name -> name.charAt(1) - '0')
                    .toList();
            assertThat(levels).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            assertThat(parsed.all("table")).allSatisfy(
                    table -> assertThat(ParsedPage.all(table, "caption")).hasSize(1));
            assertThat(parsed.all("th")).allSatisfy(
                    cell -> assertThat(cell.getAttribute("scope")).isIn("col", "row"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberAndTextIsFoundAgain(Language language) throws Exception {
        Publication publication = SamplePublication.publication();
        Map<String, String> pages = pages(publication, language);
        int checked = 0;
        for (int leaf = 0; leaf < publication.leaves().size(); leaf++) {
            ParsedPage page = ParsedPage.of(pages.getOrDefault(publication.file(leaf), ""));
            for (Block block : publication.leaves().get(leaf).blocks().toList()) {
                if (block instanceof Listing listing) {
                    checked += check(page, listing.id(), listing.table(), listing.key(0));
                } else if (block instanceof Picture picture) {
                    checked += check(page, picture.id(), picture.data(), picture.key(0));
                }
            }
        }
        assertThat(checked).isEqualTo(3 * 7 + 4 * (2 * 2) + 3 * (2 * 2));
        assertThat(ParsedPage.of(pages.getOrDefault("index.html", "")).attributes("data-text"))
                .containsExactly("summary-1", "summary-2", "summary-3", "summary-4");
    }

    /// Compares a table with what the page says; returns how many cells there are.
    private static int check(ParsedPage page, String id, ResultTable table, String firstKey) {
        List<Element> found = page.all("table")
                .stream()
                .filter(one -> one.getAttribute("data-table").equals(id))
                .toList();
        assertThat(found).as(id).hasSize(1);
        List<Element> rows = ParsedPage.all(found.getFirst(), "tr").stream().skip(1).toList();
        assertThat(rows).hasSize(table.size());
        assertThat(rows.getFirst().getAttribute("data-row")).isEqualTo(firstKey);
        int cells = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<Element> written = ParsedPage.all(rows.get(row), "*")
                    .stream()
                    .filter(cell -> cell.hasAttribute("data-column"))
                    .toList();
            for (int column = 0; column < table.columns().size(); column++) {
                check(written.get(column), table, row, column);
                cells++;
            }
        }
        return cells;
    }

    private static void check(Element cell, ResultTable table, int row, int column) {
        assertThat(cell.getAttribute("data-column")).isEqualTo(table.columns().get(column).id());
        if (table.columns().get(column).kind() == Kind.TEXT) {
            assertThat(cell.getTextContent()).isEqualTo(table.text(row, column));
            return;
        }
        OptionalDouble number = table.number(row, column);
        List<Element> data = ParsedPage.all(cell, "data");
        if (number.isEmpty()) {
            assertThat(data).isEmpty();
            assertThat(cell.getTextContent()).isEqualTo("—");
        } else {
            assertThat(Double.parseDouble(data.getFirst().getAttribute("value"))).isEqualTo(number.getAsDouble());
        }
    }

    @Test
    void aCellLeadsToItsEvidenceAndTheEvidenceBack() throws Exception {
        String page = sample().getOrDefault("school-1.html", "");

        assertThat(page).contains("<a href=\"#visits-1\" data-note=\"1\" id=\"visits-1_from\">",
                "<a href=\"#visits-1_from\" class=\"back\"");
    }

    @Test
    void theWordsThatWereReadAreMarked() throws Exception {
        String page = sample().getOrDefault("school-1.html", "");

        assertThat(page).contains("走访慰问教职工<mark>10人次</mark>，送去", "<cite>2025/shiqiao.txt</cite>",
                "第 120–124 字符", "<summary>其余 3 条</summary>");
    }

    private static Publication hostile(String text) {
        Message any = new Message(text, text);
        ResultTable table = new ResultTable(any,
                List.of(new ResultColumn("a", any, Kind.TEXT), new ResultColumn("b", any, Kind.NUMBER)),
                Table.create("t", StringColumn.create("a", List.of(text)),
                        DoubleColumn.create("b", new double[]{Double.POSITIVE_INFINITY})),
                List.of(any));
        Witness witness = new Witness(text, any, text, new Span(0, text.length()), text, new Span(0, 1));
        Section section = new Section("s", any,
                List.of(new Text(Style.LEAD, any), new Listing("t", table, 1, List.of()),
                        new Picture("p", SampleCharts.trend(), table), new Evidence("e", any, List.of(witness))));
        return new Publication(any, any, List.of(new Leaf("a", any, Optional.of(any), List.of(section))));
    }

    @Test
    void anyTextIsInert() throws Exception {
        for (String text : List.of("</p><script>alert(1)</script>", "<img src=x onerror=y>", "\u0000\u0007\uD800\uFFFE",
                "\u202E反\"'&amp;", "--></style><style>*{display:none}", "]]>")) {
            String page = pages(hostile(text), Language.ZH).getOrDefault("index.html", "");
            ParsedPage parsed = ParsedPage.of(page);
            assertThat(parsed.all("script")).isEmpty();
            assertThat(parsed.all("img")).isEmpty();
            assertThat(parsed.all("style")).hasSize(1);
            assertThat(page).doesNotContain("<script", "<img", "\u0000", "\uFFFE").contains("∞");
            assertThat(page.codePoints()).noneMatch(one -> Character.getType(one) == Character.SURROGATE);
        }
    }

    @Test
    void emptyTablesSaySo() throws Exception {
        Message any = new Message("某", "any");
        ResultTable table = new ResultTable(any, List.of(new ResultColumn("a", any, Kind.TEXT)),
                Table.create("t", StringColumn.create("a")), List.of());
        Leaf leaf = new Leaf("a", any, List.of(new Section("s", any, List.of(new Listing("t", table, 1, List.of())))));

        assertThat(pages(new Publication(any, any, List.of(leaf)), Language.ZH)).allSatisfy(
                (file, page) -> assertThat(page).contains("没有可列的").doesNotContain("<nav"));
    }

    @Test
    void columnsAreLaidOutByWhatTheyHold() throws Exception {
        Message any = new Message("某", "any");
        List<String> texts = List.of("短", "figure:2025/shiqiao.txt#1@120-124", "a long text in English words",
                "很长很长很长很长很长的一句话");
        ResultTable table = new ResultTable(any,
                Stream.of("a", "b", "c", "d").map(id -> new ResultColumn(id, any, Kind.TEXT)).toList(),
                Table.create("t", StringColumn.create("a", texts.get(0)), StringColumn.create("b", texts.get(1)),
                        StringColumn.create("c", texts.get(2)), StringColumn.create("d", texts.get(3))),
                List.of());
        Leaf leaf = new Leaf("a", any, List.of(new Section("s", any, List.of(new Listing("t", table, 1, List.of())))));
        String page = pages(new Publication(any, any, List.of(leaf)), Language.ZH).getOrDefault("index.html", "");

        List<Element> cells = ParsedPage.all(ParsedPage.of(page).all("tr").get(1), "*");
        assertThat(cells).extracting(cell -> cell.getAttribute("class")).containsExactly("s", "c", "w", "w");
    }

    private static Publication county(int schools, boolean grouped) {
        Message any = new Message("某", "any");
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf("overview", any, List.of())));
        for (int i = 1; i <= schools; i++) {
            Message name = new Message("虚构第" + i + "小学", "School " + i);
            Optional<Message> town = grouped
                    ? Optional.of(new Message("虚构" + i % 20 + "镇", "Town " + i % 20))
                    : Optional.empty();
            leaves.add(new Leaf("school-" + i, name, town, List.of()));
        }
        return new Publication(any, any, leaves);
    }

    @Test
    void theFirstPageNamesAllOthersInTheirGroupsAndAnotherOnlyItsOwn() throws Exception {
        Map<String, String> pages = pages(county(500, true), Language.ZH);
        ParsedPage first = ParsedPage.of(pages.getOrDefault("index.html", ""));
        ParsedPage school = ParsedPage.of(pages.getOrDefault("school-41.html", ""));

        assertThat(first.all("details")).hasSize(20);
        assertThat(first.attributes("href")).filteredOn(link -> link.startsWith("school-")).hasSize(500);
        assertThat(school.all("details")).hasSize(1);
        assertThat(school.attributes("href")).hasSizeLessThan(35)
                .contains("index.html", "school-40.html", "school-42.html", "school-21.html");
        assertThat(school.attributes("aria-current")).containsExactly("page");
    }

    @Test
    void manyPagesWithoutGroupAreListedInPieces() throws Exception {
        Map<String, String> pages = pages(county(120, false), Language.ZH);

        assertThat(ParsedPage.of(pages.getOrDefault("index.html", "")).all("summary")).hasSize(3)
                .first()
                .satisfies(summary -> assertThat(summary.getTextContent()).isEqualTo("虚构第1小学 – 虚构第50小学（50）"));
        assertThat(ParsedPage.of(pages.getOrDefault("school-60.html", "")).all("details")).hasSize(1);
    }

    @Test
    void equalPublicationsGiveEqualBytesInAnyLocale() throws Exception {
        Map<String, String> pages = sample();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(sample()).isEqualTo(pages);
        } finally {
            Locale.setDefault(before);
        }
    }
}
