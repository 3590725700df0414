package org.gonghui.analyzer.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// An object of a JSON Lines file, asked for its fields; what is wrong is told with file and line.
final class JsonRow {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Path file;
    private final int number;
    private final JsonNode node;

    JsonRow(Path file, int number, String text) throws GoldException {
        this(file, number, parse(file, number, text));
    }

    private JsonRow(Path file, int number, JsonNode node) throws GoldException {
        this.file = file;
        this.number = number;
        this.node = node;
        if (!node.isObject()) {
            throw wrong("", node.toString(), "一个 JSON 对象", "a JSON object");
        }
    }

    private static JsonNode parse(Path file, int number, String text) throws GoldException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new GoldException(file, number, new Message("不是有效的 JSON：" + e.getOriginalMessage(),
                    "is not valid JSON: " + e.getOriginalMessage()), e);
        }
    }

    int number() {
        return number;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /// A text that must be there.
    String text(String field) throws GoldException {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw wrong(field, value.toString(), "一段文字", "a text");
        }
        return value.textValue();
    }

    /// A text; empty if it is not there or empty.
    Optional<String> someText(String field) throws GoldException {
        return has(field) && !text(field).isEmpty() ? Optional.of(text(field)) : Optional.empty();
    }

    /// A whole number of at least 0.
    int index(String field) throws GoldException {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw wrong(field, value.toString(), "不小于 0 的整数", "an integer of at least 0");
        }
        return value.intValue();
    }

    /// A whole number; empty if it is not there, null or a text (a year that was blanked).
    OptionalInt someInteger(String field) {
        JsonNode value = node.path(field);
        return value.canConvertToInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    /// A number; empty if it is not there or null.
    Optional<BigDecimal> number(String field) throws GoldException {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!node.path(field).isNumber()) {
            throw wrong(field, node.path(field).toString(), "一个数", "a number");
        }
        return Optional.of(node.path(field).decimalValue());
    }

    /// A value of a closed list, by its id.
    <E extends Enum<E> & Labelled> E id(String field, Class<E> type) throws GoldException {
        String id = text(field);
        return Labelled.find(type, id).orElseThrow(() -> wrong(field, id, Labelled.ids(type) + " 之一",
                "one of " + Labelled.ids(type)));
    }

    /// Texts; none if the field is not there.
    List<String> texts(String field) throws GoldException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            if (!value.isTextual()) {
                throw wrong(field, value.toString(), "一段文字", "a text");
            }
            texts.add(value.textValue());
        }
        return texts;
    }

    /// Whole numbers; none if the field is not there.
    List<Integer> integers(String field) throws GoldException {
        List<Integer> integers = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            if (!value.canConvertToInt()) {
                throw wrong(field, value.toString(), "一个整数", "an integer");
            }
            integers.add(value.intValue());
        }
        return integers;
    }

    /// Objects; none if the field is not there.
    List<JsonRow> rows(String field) throws GoldException {
        List<JsonRow> rows = new ArrayList<>();
        for (JsonNode value : node.path(field)) {
            rows.add(new JsonRow(file, number, value));
        }
        return rows;
    }

    private GoldException wrong(String field, String value, String zh, String en) {
        String shown = value.isEmpty() ? "—" : value;
        return new GoldException(file, number, new Message("字段 " + field + " 的值 " + shown + " 不对，应为" + zh,
                "field " + field + " is " + shown + ", expected " + en));
    }
}
