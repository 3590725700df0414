package org.gonghui.analyzer.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A result as one JSON object, or as JSON Lines: one line of what must be known, then one line a row. The fields of a
/// row are the ids of the columns. In JSON Lines `type` tells what a line is, so that a column of that id is `row_type`.
final class ResultJson {

    private static final String TYPE = "type";

    private final PagedResult result;
    private final ResultTable head;
    private final Language language;
    private final JsonGenerator json;
    private final boolean asLines;

    private ResultJson(PagedResult result, Language language, JsonGenerator json, boolean asLines) {
        this.result = result;
        this.head = result.head();
        this.language = language;
        this.json = json;
        this.asLines = asLines;
    }

    static void write(PagedResult result, OutputStream out, Language language) throws IOException {
        try (JsonGenerator json = JsonForm.object(out)) {
            new ResultJson(result, language, json, false).object();
            json.writeRaw('\n');
        }
    }

    static void writeLines(PagedResult result, OutputStream out, Language language) throws IOException {
        try (JsonGenerator json = JsonForm.lines(out)) {
            new ResultJson(result, language, json, true).lines();
            json.writeRaw('\n');
        }
    }

    private void object() throws IOException {
        json.writeStartObject();
        head();
        json.writeArrayFieldStart("rows");
        result.pages(this::rows);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void lines() throws IOException {
        json.writeStartObject();
        json.writeStringField(TYPE, "table");
        head();
        json.writeEndObject();
        result.pages(this::rows);
    }

    private void rows(ResultTable page) throws IOException {
        for (int row = 0; row < page.size(); row++) {
            json.writeStartObject();
            if (asLines) {
                json.writeStringField(TYPE, "row");
            }
            for (int column = 0; column < page.columns().size(); column++) {
                cell(page, row, column);
            }
            json.writeEndObject();
        }
    }

    private void head() throws IOException {
        json.writeStringField("title", head.title().in(language));
        json.writeArrayFieldStart("notes");
        for (Message note : head.notes()) {
            json.writeString(note.in(language));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("columns");
        for (ResultColumn column : head.columns()) {
            json.writeStartObject();
            json.writeStringField("id", field(column));
            json.writeStringField("label", column.label().in(language));
            json.writeStringField("kind", column.kind().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("row_count", result.size());
    }

    private String field(ResultColumn column) {
        return asLines && column.id().equals(TYPE) ? "row_" + TYPE : column.id();
    }

    private void cell(ResultTable page, int row, int column) throws IOException {
        String id = field(page.columns().get(column));
        switch (page.columns().get(column).kind()) {
            case TEXT -> json.writeStringField(id, page.text(row, column));
            case COUNT, LABEL -> number(id, page.number(row, column), true);
            case NUMBER, RATIO, SHARE, P_VALUE -> number(id, page.number(row, column), false);
        }
    }

    private void number(String id, OptionalDouble value, boolean isWhole) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(id);
        } else if (isWhole) {
            json.writeNumberField(id, (long) value.getAsDouble());
        } else {
            json.writeNumberField(id, value.getAsDouble());
        }
    }
}
