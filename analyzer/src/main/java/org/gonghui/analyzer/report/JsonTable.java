package org.gonghui.analyzer.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.ledger.Coverage;
import org.gonghui.analyzer.ledger.StatsColumn;
import org.gonghui.analyzer.ledger.StatsRow;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A table as one JSON object, or as JSON Lines: one line of what must be known, then one line a row.
final class JsonTable {

    private final StatsTable table;
    private final Language language;
    private final JsonGenerator json;

    private JsonTable(StatsTable table, Language language, JsonGenerator json) {
        this.table = table;
        this.language = language;
        this.json = json;
    }

    static void write(StatsTable table, OutputStream out, Language language) throws IOException {
        try (JsonGenerator json = JsonForm.object(out)) {
            new JsonTable(table, language, json).object();
            json.writeRaw('\n');
        }
    }

    static void writeLines(StatsTable table, OutputStream out, Language language) throws IOException {
        try (JsonGenerator json = JsonForm.lines(out)) {
            new JsonTable(table, language, json).lines();
            json.writeRaw('\n');
        }
    }

    private void object() throws IOException {
        json.writeStartObject();
        head();
        json.writeArrayFieldStart("rows");
        for (int row = 0; row < table.rows().size(); row++) {
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
        for (int row = 0; row < table.rows().size(); row++) {
            json.writeStartObject();
            json.writeStringField("type", "row");
            row(row);
            json.writeEndObject();
        }
    }

    private void head() throws IOException {
        text("title", table.title());
        text("denominator", table.denominator());
        json.writeArrayFieldStart("coverage");
        for (Coverage coverage : table.coverage()) {
            json.writeStartObject();
            json.writeStringField("of", coverage.id());
            json.writeNumberField("with_data", coverage.withData());
            json.writeNumberField("total", coverage.total());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (Message note : table.notes()) {
            json.writeString(note.in(language));
        }
        json.writeEndArray();
        text("rows_are", table.rowHeader());
        columns(table.columns());
    }

    private void columns(List<StatsColumn> columns) throws IOException {
        json.writeArrayFieldStart("columns");
        for (StatsColumn column : columns) {
            json.writeStartObject();
            json.writeStringField("id", column.id());
            text("label", column.label());
            if (column.group().isPresent()) {
                text("group", column.group().get());
            } else {
                json.writeNullField("group");
            }
            json.writeStringField("role", column.roleId());
            json.writeStringField("unit", column.unitId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void row(int index) throws IOException {
        StatsRow row = table.rows().get(index);
        json.writeStringField("id", row.id());
        text("label", row.label());
        json.writeStringField("role", row.roleId());
        json.writeObjectFieldStart("values");
        for (int column = 0; column < table.columns().size(); column++) {
            value(table.columns().get(column), table.value(index, column));
        }
        json.writeEndObject();
    }

    private void value(StatsColumn column, OptionalDouble value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(column.id());
            return;
        }
        switch (column.unit()) {
            case COUNT -> json.writeNumberField(column.id(), (long) value.getAsDouble());
            case SHARE -> json.writeNumberField(column.id(), value.getAsDouble());
        }
    }

    private void text(String name, Message message) throws IOException {
        json.writeStringField(name, message.in(language));
    }
}
