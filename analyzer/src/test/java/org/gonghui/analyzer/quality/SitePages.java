package org.gonghui.analyzer.quality;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;

/// The invented pages of `quality/sites`, whose README explains the format.
final class SitePages {

    private static final Path FOLDER = Path.of("src/test/resources/quality/sites");

    /// @param name the page's, with that of its file
    /// @param lines in order
    /// @param documents in order
    record SitePage(String name, List<SiteLine> lines, List<SiteDocument> documents) {

        String text() {
            return String.join("\n", lines.stream().map(SiteLine::text).toList()) + "\n";
        }
    }

    /// @param kind what part the line plays
    /// @param text as written
    /// @param start of it in the page
    record SiteLine(ParagraphKind kind, String text, int start) {

        boolean holds(int offset) {
            return offset >= start && offset <= start + text.length();
        }
    }

    /// @param line the number of its first line
    /// @param kind of the document
    /// @param organisation whose it is
    /// @param schools the forms of its school's name, none if it names none
    record SiteDocument(int line, DocumentKind kind, Organisation organisation, List<String> schools) {}

    private final List<SitePage> pages = new ArrayList<>();

    private SitePages() {}

    static List<SitePage> read() throws IOException {
        SitePages pages = new SitePages();
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, "*.txt")) {
            found.forEach(files::add);
        }
        files.remove(FOLDER.resolve("README.txt"));
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                pages.add(file, line);
            }
        }
        return pages.pages;
    }

    private void add(Path file, String line) {
        if (line.startsWith("== ")) {
            String name = file.getFileName() + " " + line.substring(3).strip();
            pages.add(new SitePage(name, new ArrayList<>(), new ArrayList<>()));
        } else if (line.startsWith("@")) {
            addDocument(pages.getLast(), line.substring(1).split(" ", 3));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            SitePage page = pages.getLast();
            page.lines().add(new SiteLine(kind(line.charAt(0)), line.substring(2), page.lines().isEmpty()
                    ? 0
                    : page.lines().getLast().start() + page.lines().getLast().text().length() + 1));
        }
    }

    private static void addDocument(SitePage page, String[] parts) {
        List<String> schools = parts.length < 3 || parts[2].equals("-")
                ? List.of()
                : Arrays.asList(parts[2].split("\\|"));
        page.documents().add(new SiteDocument(page.lines().size(),
                Labelled.of(DocumentKind.class, parts[0]),
                Labelled.of(Organisation.class, parts[1]), schools));
    }

    private static ParagraphKind kind(char mark) {
        return switch (mark) {
            case 'b' -> ParagraphKind.SITE_BOILERPLATE;
            case 't' -> ParagraphKind.DOC_TITLE;
            case 'h' -> ParagraphKind.HEADING;
            case 'p' -> ParagraphKind.PREAMBLE;
            case 'w' -> ParagraphKind.WORK;
            case 'f' -> ParagraphKind.FUTURE_PLAN;
            case 's' -> ParagraphKind.SHORTCOMINGS;
            case 'c' -> ParagraphKind.CLOSING;
            case 'o' -> ParagraphKind.OUT_OF_SCOPE;
            default -> throw new IllegalArgumentException("expected one of b t h p w f s c o, got " + mark);
        };
    }
}
