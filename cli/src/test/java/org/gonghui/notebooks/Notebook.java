package org.gonghui.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// A notebook as it is committed.
///
/// @param name of its file
/// @param json all of it
record Notebook(String name, JsonNode json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// A cell.
    ///
    /// @param id stable
    /// @param isCode whether it is code rather than text
    /// @param source what was written
    /// @param shown what its last value shows, if anything
    /// @param outputs number of outputs
    record Cell(String id, boolean isCode, String source, Optional<String> shown, int outputs) {}

    static Notebook read(Path file) throws IOException {
        return new Notebook(file.getFileName().toString(), MAPPER.readTree(file.toFile()));
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (JsonNode cell : json.get("cells")) {
            JsonNode outputs = cell.path("outputs");
            Optional<String> shown = outputs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(joined(outputs.get(outputs.size() - 1).at("/data/text~1html")));
            cells.add(new Cell(cell.path("id").asText(), cell.get("cell_type").asText().equals("code"),
                    joined(cell.get("source")), shown, outputs.size()));
        }
        return cells;
    }

    List<Cell> code() {
        return cells().stream().filter(Cell::isCode).toList();
    }

    /// A text that stands there whole or line by line.
    private static String joined(JsonNode text) {
        return text.isArray()
                ? StreamSupport.stream(text.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining())
                : text.asText();
    }
}
