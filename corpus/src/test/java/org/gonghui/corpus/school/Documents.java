package org.gonghui.corpus.school;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Documents for tests. A line that begins with `#` is a title, one that begins with `~` furniture; the sign is no part
/// of the line.
final class Documents {

    static final Register REGISTER = register("""
            id,name,aliases
            jc-03,霁川县实验小学,实验小学;实小
            jc-04,霁川县松坪镇中心小学,松坪镇中心小学;松坪小学;松小
            jc-12,霁川县城南小学,城南小学;南小
            jc-10,霁川县机关幼儿园,机关园
            jc-08,霁川县职业教育中心,职教中心
            jc-20,霁川县第三中学,三中
            jc-21,霁川县沙洲镇第三中学,三中
            """);

    private Documents() {}

    static Register register(String csv) {
        try {
            return Register.parse("schools.csv", csv.getBytes(StandardCharsets.UTF_8));
        } catch (CsvFileException e) {
            throw new AssertionError(e);
        }
    }

    static DocumentList list(String csv) {
        try {
            return DocumentList.parse("documents.csv", csv.getBytes(StandardCharsets.UTF_8));
        } catch (CsvFileException e) {
            throw new AssertionError(e);
        }
    }

    static Summary resolve(SchoolResolver resolver, DocumentKind kind, Organisation organisation, String... lines) {
        String text = java.util.Arrays.stream(lines).map(Documents::content).collect(Collectors.joining("\n"));
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            Span span = new Span(start, start + content(line).length());
            paragraphs.add(new Paragraph(span, role(line), List.of()));
            start = span.end() + 1;
        }
        Page page = new Page("p.txt", text, List.of(), new Origin("txt", "UTF-8", 0, "0".repeat(64)));
        return resolver.resolve(page, new Summary("p.txt#1", "p.txt", new Span(0, text.length()), "", kind,
                organisation, School.HIDDEN, Period.UNKNOWN, paragraphs));
    }

    static Summary resolve(String... lines) {
        return resolve(new SchoolResolver(), DocumentKind.SUMMARY, Organisation.SCHOOL_UNION, lines);
    }

    private static String content(String line) {
        return line.startsWith("#") || line.startsWith("~") ? line.substring(1) : line;
    }

    private static ParagraphRole role(String line) {
        return switch (line.charAt(0)) {
            case '#' -> ParagraphRole.TITLE;
            case '~' -> ParagraphRole.FURNITURE;
            default -> ParagraphRole.BODY;
        };
    }
}
