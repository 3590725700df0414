package org.gonghui.corpus.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is page furniture, as read from `furniture.txt`. Immutable.
///
/// @param rules rules by the section they stand in
/// @param soleFields labels of a page's particulars that are furniture by themselves
/// @param pairFields labels that are furniture beside another one
/// @param own words by which a text speaks of its own work
/// @param work those of them that no site uses of what it offers
/// @param html parts of web pages that hold furniture
record FurnitureRules(Map<Section, List<FurnitureRule>> rules, Set<String> soleFields, Set<String> pairFields,
        List<String> own, List<String> work, PageParts html) {

    /// Where the patterns of a rule are looked for.
    enum Section {
        HEAD, LINE, LOOSE, PAGE_NUMBER, SENTENCE, INLINE, END
    }

    /// How a web page says that a part of it is furniture.
    ///
    /// @param elements names of elements
    /// @param roles values of the attribute `role`
    /// @param classes words of the attributes `class` and `id`
    record PageParts(Set<String> elements, Set<String> roles, Set<String> classes) {}

    private static final String RESOURCE = "furniture.txt";

    FurnitureRules {
        rules = Map.copyOf(rules);
        soleFields = Set.copyOf(soleFields);
        pairFields = Set.copyOf(pairFields);
        own = List.copyOf(own);
        work = List.copyOf(work);
    }

    List<FurnitureRule> of(Section section) {
        return rules.getOrDefault(section, List.of());
    }

    /// The rules that come with the project.
    static FurnitureRules builtIn() {
        return Holder.BUILT_IN;
    }

    private static final class Holder {
        static final FurnitureRules BUILT_IN = load();

        private static FurnitureRules load() {
            try (InputStream stream = Objects.requireNonNull(FurnitureRules.class.getResourceAsStream(RESOURCE));
                    BufferedReader reader = new BufferedReader(
                            new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new FurnitureFile(RESOURCE).parse(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
