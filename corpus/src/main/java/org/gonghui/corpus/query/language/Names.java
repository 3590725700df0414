package org.gonghui.corpus.query.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CategoryGroup;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.ParagraphKind;

/// What fields, attributes and values are called in queries: by their ids, their labels in both languages, the names of
/// `names.txt`, and categories also by their group.
///
/// @param fields names of [MetadataField]s
/// @param attributes names of [Attribute]s
/// @param categories names of categories and of their groups
/// @param kinds names of kinds of paragraph
/// @param documentKinds names of kinds of document
record Names(NameTable fields, NameTable attributes, NameTable categories, NameTable kinds, NameTable documentKinds) {

    private static final String FILE = "names.txt";

    /// Those of the program.
    static final Names BUILT_IN = of(FILE, lines());

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(FILE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file of names.
    ///
    /// @throws IllegalStateException if a line cannot be used: the file is part of the program
    static Names of(String file, List<String> lines) {
        Names names = new Names(NameTable.of(MetadataField.values()), NameTable.of(Attribute.values()),
                NameTable.of(Category.values()), NameTable.of(ParagraphKind.values()),
                NameTable.of(DocumentKind.values()));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                names.add(line, file + " line " + (i + 1) + ": ");
            }
        }
        for (CategoryGroup group : CategoryGroup.values()) {
            names.addGroup(group);
        }
        return names;
    }

    private void add(String line, String place) {
        String[] words = line.split("\\s+");
        NameTable table = Map.of("field", fields, "attribute", attributes, "category", categories, "kind", kinds,
                "document-kind", documentKinds).get(words[0]);
        if (table == null || words.length < 3 || !table.hasId(words[1])) {
            throw new IllegalStateException(
                    place + "expected a sort of names, an id of that sort and names, got '" + line + "'");
        }
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            if (!table.name(word.replace('_', ' '), words[1])) {
                throw new IllegalStateException(place + "'" + word + "' names something else already");
            }
        }
    }

    private void addGroup(CategoryGroup group) {
        List<String> ids = Arrays.stream(Category.values())
                .filter(category -> category.group() == group)
                .map(Category::id)
                .toList();
        categories.name(group.id(), ids);
        categories.name(group.label().zh(), ids);
        categories.name(group.label().en(), ids);
    }

    /// What the values of a field are called.
    ///
    /// @param field one whose values are a closed list
    NameTable valuesOf(MetadataField field) {
        return switch (field) {
            case CATEGORY -> categories;
            case KIND -> kinds;
            case DOCUMENT_KIND -> documentKinds;
            case SCHOOL, YEAR, SOURCE -> throw new IllegalArgumentException(field + " has values of its own");
        };
    }
}
