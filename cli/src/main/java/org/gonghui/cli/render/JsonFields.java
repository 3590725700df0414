package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The fields that JSON outputs have in common. What is not known is null, never left out.
///
/// @param json where they go
record JsonFields(JsonGenerator json) {

    /// Digits of a probability or weight: more would pretend to an exactness that it does not have.
    private static final int DIGITS = 4;

    /// Writes the fields of one object.
    interface Writing<T> {
        void write(T value) throws IOException;
    }

    <T> void array(String name, Iterable<T> values, Writing<? super T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /// A span with its text.
    void quote(Span span, String text) throws IOException {
        span(span);
        json.writeStringField("text", text);
    }

    /// Which document: its id, school and year.
    void document(Summary document) throws IOException {
        json.writeStringField("document", document.id());
        text("school", document.school().name());
        text("school_id", document.school().id());
        number("year", document.period().year());
    }

    void id(String name, Labelled value) throws IOException {
        json.writeStringField(name, value.id());
    }

    void id(String name, Optional<? extends Labelled> value) throws IOException {
        text(name, value.map(Labelled::id));
    }

    void text(String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(null));
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void ids(String name, List<? extends Labelled> values) throws IOException {
        texts(name, values.stream().map(Labelled::id).toList());
    }

    void number(String name, Optional<BigDecimal> value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value.orElse(null));
    }

    void number(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    void rounded(String name, double number) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        json.writeNumberField(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
