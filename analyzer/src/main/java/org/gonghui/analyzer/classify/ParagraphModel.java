package org.gonghui.analyzer.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.UserFile;

/// What was learned of paragraphs: a [LinearModel] for each [Task] that was learned, and where it comes from.
///
/// Immutable; safe for any number of threads.
public final class ParagraphModel {

    private final Map<String, String> provenance;
    private final Map<Task, LinearModel> models;

    /// @param provenance what it was made from, for people: name and value
    /// @param models at most one for each task
    public ParagraphModel(Map<String, String> provenance, List<LinearModel> models) {
        this.provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
        this.models = models.stream().collect(Collectors.toMap(LinearModel::task, model -> model,
                (first, second) -> {
                    throw new IllegalArgumentException("two models of " + first.task().id());
                }, () -> new EnumMap<>(Task.class)));
    }

    /// The model that comes along.
    public static ParagraphModel standard() {
        return Standard.MODEL;
    }

    /// Reads a model from a file (UTF-8).
    ///
    /// @throws ModelException naming the file and the first line that cannot be used
    public static ParagraphModel read(Path file) throws ModelException {
        try {
            return ModelReader.read(file.toString(), UserFile.lines(file));
        } catch (IOException e) {
            throw new ModelException(file, e);
        }
    }

    /// Writes the model; weights are rounded to hundredths.
    public void write(Appendable out) throws IOException {
        ModelWriter.write(this, out);
    }

    /// SHA-256 of the model as it is written, in hexadecimal. Worked out at each call.
    public String fingerprint() {
        try {
            StringBuilder text = new StringBuilder();
            write(text);
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Map<String, String> provenance() {
        return provenance;
    }

    /// What was learned of a task, empty if nothing.
    public Optional<LinearModel> of(Task task) {
        return Optional.ofNullable(models.get(task));
    }

    /// Loaded on first use, once.
    private static final class Standard {

        private static final String RESOURCE = "paragraph.model";
        private static final ParagraphModel MODEL = load();

        private static ParagraphModel load() {
            InputStream stream = Objects.requireNonNull(ParagraphModel.class.getResourceAsStream(RESOURCE), RESOURCE);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return ModelReader.read(RESOURCE, reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ModelException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
