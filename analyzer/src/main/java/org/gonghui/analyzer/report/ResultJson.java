package org.gonghui.analyzer.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A result as one JSON object, or as JSON Lines: one line of what must be known, then one line a row. The fields of a
/// row are the ids of the columns.
final class ResultJson {

    private final ResultTable table;
    private final Language language;
    private final JsonGenerator json;

    private ResultJson(ResultTable table, Language language, JsonGenerator json) {
        this.table = table;
        this.language = language;
        this.json = json;
    }

    static void write(ResultTable table, OutputStream out, Language language) throws IOException {
        try (JsonGenerator json = JsonForm.object(out)) {
            new ResultJson(table, language, json).object();
            json.writeRaw('\n');
        }
    }

    static void writeLines(ResultTable table, OutputStream out, Language language) throws IOException {
        try (JsonGenerator json = JsonForm.lines(out)) {
            new ResultJson(table, language, json).lines();
            json.writeRaw('\n');
        }
    }

    private void object() throws IOException {
        json.writeStartObject();
        head();
        json.writeArrayFieldStart("rows");
        for (int row = 0; row < table.size(); row++) {
            json.writeStartObject();
            row(row);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void lines() throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "table");
        head();
        json.writeEndObject();
        for (int row = 0; row < table.size(); row++) {
            json.writeStartObject();
            json.writeStringField("type", "row");
            row(row);
            json.writeEndObject();
        }
    }

    private void head() throws IOException {
        json.writeStringField("title", table.title().in(language));
        json.writeArrayFieldStart("notes");
        for (Message note : table.notes()) {
            json.writeString(note.in(language));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("columns");
        for (ResultColumn column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("id", column.id());
            json.writeStringField("label", column.label().in(language));
            json.writeStringField("kind", column.kind().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("row_count", table.size());
    }

    private void row(int row) throws IOException {
        for (int column = 0; column < table.columns().size(); column++) {
            cell(row, column);
        }
    }

    private void cell(int row, int column) throws IOException {
        String id = table.columns().get(column).id();
        switch (table.columns().get(column).kind()) {
            case TEXT -> json.writeStringField(id, table.text(row, column));
            case COUNT, LABEL -> number(id, table.number(row, column), true);
            case NUMBER, RATIO, P_VALUE -> number(id, table.number(row, column), false);
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
