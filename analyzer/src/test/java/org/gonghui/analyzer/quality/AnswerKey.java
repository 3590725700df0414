package org.gonghui.analyzer.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;

/// What careful readers say of the samples: the files of `corpus/samples/key`, explained in `corpus/samples/README.md`.
///
/// @param documents all documents, by part and in the order of the files
/// @param lines the lines of each source, in the order of the page
record AnswerKey(List<Document> documents, Map<String, List<Line>> lines) {

    /// What should be found of a document.
    ///
    /// @param source its page
    /// @param firstLine 0-based number of its first line among the page's lines with text
    /// @param school full name with all that is known from outside the text, empty if hidden
    /// @param year likewise
    record Document(String id, String source, int firstLine, DocumentKind kind, Organisation organisation,
            Optional<String> school, OptionalInt year) {}

    /// What should be found of a line.
    ///
    /// @param number 0-based among the page's lines with text
    /// @param begins its first characters
    record Line(String source, int number, ParagraphKind kind, Optional<Category> category,
            Optional<Category> secondary, String begins) {}

    static AnswerKey read(Path samples) throws IOException {
        List<Document> documents = new ArrayList<>();
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        Map<String, String> schoolNames = schoolNames(samples);
        for (String part : List.of("part-a", "part-b")) {
            Path folder = samples.resolve("key").resolve(part);
            for (String json : Files.readAllLines(folder.resolve("documents.jsonl"))) {
                documents.add(document(new ObjectMapper().readTree(json), schoolNames));
            }
            for (String row : Files.readAllLines(folder.resolve("lines.tsv")).stream().skip(1).toList()) {
                Line line = line(row.split("\t", -1));
                lines.computeIfAbsent(line.source(), source -> new ArrayList<>()).add(line);
            }
        }
        return new AnswerKey(documents, lines);
    }

    private static Map<String, String> schoolNames(Path samples) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String row : Files.readAllLines(samples.resolve("schools.csv"))) {
            String[] cells = row.split(",", -1);
            names.put(cells[0], cells[1]);
        }
        return names;
    }

    private static Document document(JsonNode json, Map<String, String> schoolNames) {
        String school = json.get("school").asText();
        String listed = json.path("listed_school_id").asText();
        Optional<String> name = Optional.of(school.isEmpty() ? schoolNames.getOrDefault(listed, "") : school)
                .filter(known -> !known.isEmpty());
        JsonNode year = json.get("year").isNull() ? json.path("listed_year") : json.get("year");
        return new Document(json.get("id").asText(), json.get("source").asText(),
                json.get("first_paragraph").asInt(), Labelled.of(DocumentKind.class, json.get("kind").asText()),
                Labelled.of(Organisation.class, json.get("organisation").asText()), name,
                year.isInt() ? OptionalInt.of(year.asInt()) : OptionalInt.empty());
    }

    private static Line line(String[] cells) {
        return new Line(cells[0], Integer.parseInt(cells[1]), Labelled.of(ParagraphKind.class, cells[2]),
                category(cells[3]), category(cells[4]), cells[7]);
    }

    private static Optional<Category> category(String id) {
        return id.equals("-") ? Optional.empty() : Optional.of(Labelled.of(Category.class, id));
    }
}
