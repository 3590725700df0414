package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gonghui.cli.Cli;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/// Everything that is written of a county that was made to do harm is read again by strict parsers: it is well-formed,
/// runs nothing, fetches nothing, and lies where it should.
final class HostileOutputsTest {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> HARMLESS_LINKS = Set.of("href", "src", "action", "data", "poster", "srcset",
            "xlink:href");

    @TempDir
    private static Path parent;

    private static Path corpus = Path.of("");

    @BeforeAll
    static void index() {
        HostileCounty county = HostileCounty.in(parent);
        corpus = parent.resolve("corpus");
        Cli.Result result = Cli.run("index", county.folder(), "-o", corpus, "--schools", county.schools(),
                "--documents",
                county.documents(), "--threads", 4);
        assertThat(result.code()).as(result.err()).isBetween(0, 1);
    }

    private static void run(Object... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Set<String> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aReportIsInertAndLiesWhereItShould() throws Exception {
        Set<String> before = children(parent);
        Path report = parent.resolve("report");
        run("report", corpus, "-o", report, "--year", 2023);

        before.add("report");
        assertThat(children(parent)).isEqualTo(before);
        Set<String> folded = new HashSet<>();
        for (Path file : files(report)) {
            String name = file.getFileName().toString();
            assertThat(name).matches("[a-z][a-z0-9-]{0,110}\\.[a-z]+")
                    .doesNotMatch("(?:con|nul|aux|prn|com\\d|lpt\\d)\\..*");
            assertThat(folded.add(name.toLowerCase(Locale.ROOT))).isTrue();
            check(file);
        }
        assertThat(folded).hasSizeGreaterThan(HostileCounty.HARM.size() / 2);
    }

    @Test
    void anExportIsInert() throws Exception {
        run("export", corpus, "-o", parent.resolve("export"));
        run("export", corpus, "-o", parent.resolve("export.xlsx"));
        for (Path file : files(parent.resolve("export"))) {
            check(file);
        }
        check(parent.resolve("export.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats CORPUS --by school", "stats CORPUS --by document,category", "activities CORPUS",
        "search CORPUS 教代会", "kwic CORPUS 教代会", "compare CORPUS --year 2023", "network CORPUS --graphml G.graphml"})
    void everyTableIsInertInEveryFormat(String line) throws Exception {
        for (String format : List.of("csv", "json", "jsonl", "xlsx")) {
            Path file = parent.resolve("t" + line.hashCode() + "." + format);
            String words = line + " --format " + format + " -o " + file;
            Cli.Result result = Cli.run((Object[]) words.replace("CORPUS", corpus.toString())
                    .replace("G.graphml", parent.resolve("g" + format + ".graphml").toString()).split(" "));
            if (result.code() == 0) {
                check(file);
            } else {
                assertThat(result.code()).as(result.err()).isEqualTo(2);
                assertThat(file).doesNotExist();
            }
        }
        for (Path file : files(parent).stream().filter(file -> file.toString().endsWith(".graphml")).toList()) {
            check(file);
        }
    }

    @Test
    void halvesOfSurrogatePairsAreShownAsTheReplacementCharacter() {
        Cli.Result result = Cli.run("search", corpus, "教代会", "--source", "halves-*");

        assertThat(result.out()).contains("审议通过\uFFFD方案");
        assertThat(result.out().codePoints()).noneMatch(one -> Character.getType(one) == Character.SURROGATE);
    }

    @Test
    void annotationsAreJson() throws Exception {
        Path file = parent.resolve("annotated.jsonl");
        Cli.run("annotate", parent.resolve("county"), "-o", file);
        check(file);
    }

    private static void check(Path file) throws Exception {
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> checkPage(Files.readString(file), file.resolveSibling(""));
            case "csv" -> checkCsv(Files.readString(file));
            case "json" -> checkJson(Files.readString(file));
            case "jsonl" -> Files.readString(file).lines().forEach(HostileOutputsTest::checkJson);
            case "xlsx", "docx" -> checkOffice(file);
            case "graphml", "svg" -> xml(Files.readString(file));
            case "css", "txt", "md" -> assertThat(file).isNotEmptyFile();
            default -> throw new AssertionError(file);
        }
    }

    private static void checkJson(String line) {
        try {
            STRICT.readTree(line);
            assertThat(line).as("half a surrogate pair").doesNotContainPattern("\\\\u[dD][89a-fA-F]");
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static org.w3c.dom.Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static void checkPage(String text, Path folder) throws Exception {
        xml(text.replace("<!DOCTYPE html>", ""));
        assertThat(text.chars().filter(unit -> unit != '\n' && unit != '\t' && Character.isISOControl(unit))).isEmpty();
        Document page = Jsoup.parse(text);
        assertThat(page
                .select("script, iframe, object, embed, form, img, base, link[rel=stylesheet], foreignObject, animate, "
                        + "set, meta[http-equiv=refresh]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
                if (HARMLESS_LINKS.contains(attribute.getKey())) {
                    String target = attribute.getValue();
                    assertThat(target).matches("(?:[a-z][a-z0-9.-]*)?(?:#[a-zA-Z0-9._-]+)?");
                    String file = target.replaceFirst("#.*", "");
                    assertThat(file.isEmpty() || Files.exists(folder.resolve(file))).as(target).isTrue();
                }
            }
            assertThat(element.attr("style")).doesNotContainIgnoringCase("url(", "expression");
        }
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "</");
    }

    private static void checkCsv(String text) throws IOException {
        String rows = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(rows.replaceAll("(?m)^#.*\r?\n", ""), CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                for (String cell : row) {
                    assertThat(cell).satisfiesAnyOf(
                            harmless -> assertThat(harmless).doesNotContainPattern("^[=+\\-@\t\r]"),
                            number -> assertThat(number).matches("[+-]?[0-9.,]+(?:E[+-]?[0-9]+)?%?"));
                }
            }
        }
    }

    private static void checkOffice(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = new HashSet<>();
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                assertThat(names.add(entry.getName().toLowerCase(Locale.ROOT))).isTrue();
                assertThat(entry.getName()).doesNotContain("..").doesNotStartWith("/");
                try (InputStream in = zip.getInputStream(entry)) {
                    checkPart(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".xlsx")) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.toString().length())
                        .isLessThanOrEqualTo(32_767))));
            }
        } else {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                assertThat(document.getParagraphs()).isNotEmpty();
            }
        }
    }

    private static void checkPart(String name, String text) throws Exception {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        org.w3c.dom.Document part = xml(text);
        assertThat(part.getElementsByTagNameNS("*", "f").getLength()).as(name).isZero();
        assertThat(part.getElementsByTagNameNS("*", "altChunk").getLength()).as(name).isZero();
        assertThat(text).as(name).doesNotContain("TargetMode=\"External\"", "DDEAUTO", "INCLUDE");
    }
}
