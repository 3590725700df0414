package org.gonghui.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The build writes the bill of materials `gonghui.cdx.json` into the application's folder; this reads it. An offline
/// build (`mvn -o`) writes none, and then there is nothing to read.
class LicencesTest {

    private static final Path APP = Path.of("target", "app");
    private static final Set<String> FITTING = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0");

    /// Licences that are not stated as one of the above, with what was read in the jar or the project.
    private static final Map<String, String> LOOKED_AT = Map.of("icu4j", "Unicode/ICU License", // permissive, as MIT
            "liblinear", "BSD-4-Clause"); // its pom says no more than BSD; its COPYRIGHT file has three clauses

    @Test
    void everyLibraryHasALicenceThatAsksForNothingButItsNotice() throws IOException {
        Map<String, String> others = new TreeMap<>();
        for (JsonNode library : libraries()) {
            String name = library.get("name").asText();
            List<String> licences = licences(library);
            assertThat(licences).as(name).isNotEmpty();
            licences.stream()
                    .filter(licence -> !FITTING.contains(licence))
                    .forEach(licence -> others.put(name, licence));
        }
        assertThat(others).isEqualTo(new TreeMap<>(LOOKED_AT));
    }

    @Test
    void theBillOfMaterialsListsWhatTheApplicationRunsOn() throws IOException {
        assertThat(libraries().stream().map(library -> library.get("name").asText()))
                .contains("lucene-core", "hanlp", "picocli", "tablesaw-core", "gonghui-corpus")
                .doesNotContain("assertj-core", "archunit");
    }

    private static List<JsonNode> libraries() throws IOException {
        Path file = APP.resolve("gonghui.cdx.json");
        assumeTrue(Files.exists(file), "no bill of materials: the build was offline");
        JsonNode bill = new ObjectMapper().readTree(file.toFile());
        return bill.get("components").valueStream().toList();
    }

    private static List<String> licences(JsonNode library) {
        return library.path("licenses").valueStream().map(LicencesTest::name).toList();
    }

    private static String name(JsonNode licence) {
        JsonNode stated = licence.path("license");
        return stated.path("id").asText(stated.path("name").asText(licence.path("expression").asText()));
    }
}
