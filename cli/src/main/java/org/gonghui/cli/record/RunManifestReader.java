package org.gonghui.cli.record;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gonghui.cli.record.RunManifest.CorpusMark;
import org.gonghui.cli.record.RunManifest.Output;
import org.gonghui.cli.record.RunManifest.Screen;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;

/// Reads a manifest. Every field has to be there, of the right form; fields that are not known are passed over.
///
/// @param file the file
record RunManifestReader(Path file) {

    /// Longest file in bytes: no manifest comes near.
    private static final long LONGEST = 1 << 20;
    /// Columns of the widest screen that is believed.
    private static final int WIDEST = 10_000;
    private static final JsonFactory FACTORY = new JsonFactory();

    RunManifest read() throws IOException, RunManifestException {
        if (Files.isDirectory(file)) {
            throw problem("它是文件夹", "it is a folder");
        }
        if (!Files.isRegularFile(file)) {
            throw problem("没有这个文件", "there is no such file");
        }
        if (Files.size(file) > LONGEST) {
            throw problem("文件太大", "the file is too large");
        }
        try (InputStream in = Files.newInputStream(file); JsonParser json = FACTORY.createParser(in)) {
            json.nextToken();
            return manifest(object(value(json)));
        } catch (JacksonException e) {
            String place = e.getLocation() == null ? "?" : String.valueOf(e.getLocation().getLineNr());
            throw problem("第 " + place + " 行不是 JSON", "line " + place + " is no JSON");
        } catch (CharConversionException e) {
            throw problem("不是 UTF-8 文本", "it is not UTF-8 text");
        } catch (NoSuchFileException e) {
            throw problem("没有这个文件", "there is no such file");
        }
    }

    private RunManifest manifest(SortedMap<String, Object> fields) throws RunManifestException {
        if (!Long.valueOf(RunManifestFile.FORM).equals(fields.get("manifest"))) {
            throw wrong("manifest");
        }
        SortedMap<String, List<String>> options = new TreeMap<>();
        for (Map.Entry<String, Object> option : object(fields.get("options")).entrySet()) {
            options.put(option.getKey(), strings(option.getKey(), option.getValue()));
        }
        return new RunManifest(string(fields, "program"), string(fields, "command"),
                strings("parameters", fields.get("parameters")), options, screen(object(fields.get("screen"))),
                corpus(fields), strings(object(fields.get("files"))), strings(object(fields.get("understood"))),
                outputs(fields));
    }

    private Screen screen(SortedMap<String, Object> fields) throws RunManifestException {
        Language language = switch (string(fields, "language")) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw wrong("language");
        };
        long width = number(fields, "width");
        if (width > WIDEST) {
            throw wrong("width");
        }
        return new Screen(language, (int) width);
    }

    private Optional<CorpusMark> corpus(SortedMap<String, Object> all) throws RunManifestException {
        if (!all.containsKey("corpus")) {
            return Optional.empty();
        }
        SortedMap<String, Object> fields = object(all.get("corpus"));
        return Optional.of(new CorpusMark(string(fields, "path"), string(fields, "fingerprint"),
                string(fields, "schema"), string(fields, "segmenter"), string(fields, "rules")));
    }

    private List<Output> outputs(SortedMap<String, Object> all) throws RunManifestException {
        List<Output> outputs = new ArrayList<>();
        for (Object output : list("outputs", all.get("outputs"))) {
            SortedMap<String, Object> fields = object(output);
            outputs.add(new Output(string(fields, "name"), number(fields, "bytes"), string(fields, "sha256")));
        }
        return outputs;
    }

    private String string(SortedMap<String, Object> fields, String name) throws RunManifestException {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw wrong(name);
    }

    private long number(SortedMap<String, Object> fields, String name) throws RunManifestException {
        if (fields.get(name) instanceof Long number && number >= 0) {
            return number;
        }
        throw wrong(name);
    }

    private List<String> strings(String name, @Nullable Object value) throws RunManifestException {
        List<String> strings = new ArrayList<>();
        for (Object each : list(name, value)) {
            if (!(each instanceof String text)) {
                throw wrong(name);
            }
            strings.add(text);
        }
        return strings;
    }

    private SortedMap<String, String> strings(SortedMap<String, Object> fields) throws RunManifestException {
        SortedMap<String, String> strings = new TreeMap<>();
        for (String name : fields.keySet()) {
            strings.put(name, string(fields, name));
        }
        return strings;
    }

    private List<?> list(String name, @Nullable Object value) throws RunManifestException {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name);
    }

    private SortedMap<String, Object> object(@Nullable Object value) throws RunManifestException {
        if (value instanceof JsonObject(SortedMap<String, Object> fields)) {
            return fields;
        }
        throw problem("缺少应有的部分", "a part is missing");
    }

    private RunManifestException wrong(String field) {
        return problem("字段 " + field + " 缺少或不对", "the field " + field + " is missing or wrong");
    }

    private RunManifestException problem(String zh, String en) {
        return new RunManifestException(file, new Message(zh, en));
    }

    /// An object of the file.
    private record JsonObject(SortedMap<String, Object> fields) {}

    /// Stands for null, for numbers that are no integers and for truth values, none of which a manifest has.
    private enum Odd {
        VALUE
    }

    /// The value at which `json` stands: a string, a `Long`, a list, a [JsonObject] or [Odd].
    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                yield list;
            }
            case START_OBJECT -> {
                SortedMap<String, Object> fields = new TreeMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    fields.put(name, value(json));
                }
                yield new JsonObject(fields);
            }
            case null, default -> Odd.VALUE;
        };
    }
}
