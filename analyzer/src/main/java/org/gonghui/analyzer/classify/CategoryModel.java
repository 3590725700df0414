package org.gonghui.analyzer.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gonghui.corpus.text.Category;

/// A linear model of categories: each feature of a line adds its weights to the fourteen categories, and their sums are
/// mixed with the weights of the rules.
///
/// `p_c = exp(l_c) / Σ exp(l_i)`, `l_c = a · s_c + b · (w_c0 + Σ_f w_cf · x_f)`, where `s_c` is the weight of category `c` by
/// the rules, `x_f` the value of feature `f` in the line, `a` and `b` the mixing weights.
///
/// Immutable; safe for any number of threads.
@SuppressWarnings("EnumOrdinal") // asked many times for every line, where maps of enums cost more than all else
public final class CategoryModel {

    /// The order of all lists of weights.
    static final List<Category> ORDER = List.of(Category.values());
    static final int CATEGORIES = ORDER.size();

    private final Map<String, String> provenance;
    private final Mixing mixing;
    private final List<Double> bias;
    private final List<String> names;
    private final float[] weights;
    private final FeatureTable table;

    /// How rules and model are mixed.
    ///
    /// @param rules `a`: what one unit of a rule's weight adds to the log odds, at least 0
    /// @param model `b`: what one unit of the linear sum adds to the log odds, at least 0
    public record Mixing(double rules, double model) {

        public Mixing {
            if (!(rules >= 0 && model >= 0)) {
                throw new IllegalArgumentException("mixing weights must be at least 0, got " + rules + ", " + model);
            }
        }
    }

    /// A model from what was learned.
    ///
    /// @param provenance what it was made from, for people: name and value
    /// @param bias for each category in their order
    /// @param features for each feature its weights, one a category in their order
    public CategoryModel(Map<String, String> provenance, Mixing mixing, List<Double> bias,
            Map<String, List<Double>> features) {
        this.provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
        this.mixing = mixing;
        this.bias = List.copyOf(bias);
        Map<String, List<Double>> sorted = new TreeMap<>(features);
        this.names = new ArrayList<>(sorted.keySet());
        this.weights = new float[names.size() * CATEGORIES];
        int at = 0;
        for (Map.Entry<String, List<Double>> feature : sorted.entrySet()) {
            if (feature.getValue().size() != CATEGORIES) {
                throw new IllegalArgumentException("feature " + feature.getKey() + " needs " + CATEGORIES
                        + " weights, got " + feature.getValue().size());
            }
            for (double weight : feature.getValue()) {
                weights[at++] = (float) weight;
            }
        }
        this.table = new FeatureTable(names);
    }

    /// The model that comes along.
    public static CategoryModel standard() {
        return Standard.MODEL;
    }

    /// Reads a model from a file (UTF-8).
    ///
    /// @throws ModelException naming the file and the first line that cannot be used
    public static CategoryModel read(Path file) throws ModelException {
        try {
            return ModelFile.read(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ModelException(file, e);
        }
    }

    /// Writes the model; weights are rounded to hundredths.
    public void write(Appendable out) throws IOException {
        ModelFile.write(this, out);
    }

    /// SHA-256 of the model as it is written, in hexadecimal.
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

    /// Whether the features of these weights can be left out of a model without a difference.
    public static boolean isNegligible(List<Double> weights) {
        return ModelFile.isNegligible(weights);
    }

    public Map<String, String> provenance() {
        return provenance;
    }

    public Mixing mixing() {
        return mixing;
    }

    List<Double> bias() {
        return bias;
    }

    /// Names of the features, in order.
    List<String> names() {
        return names;
    }

    /// Row of a feature, -1 if it is not known.
    int row(FeatureGroup group, CharSequence text, int start, int end) {
        return table.find(group.mark(), text, start, end);
    }

    float weight(int row, Category category) {
        return weights[row * CATEGORIES + category.ordinal()];
    }

    /// Adds `value` times the weights of a row to `sums`.
    void addTo(double[] sums, int row, double value) {
        int at = row * CATEGORIES;
        for (int i = 0; i < CATEGORIES; i++) {
            sums[i] += value * weights[at + i];
        }
    }

    /// Loaded on first use, once.
    private static final class Standard {

        private static final String RESOURCE = "category.model";
        private static final CategoryModel MODEL = load();

        private static CategoryModel load() {
            InputStream stream = Objects.requireNonNull(CategoryModel.class.getResourceAsStream(RESOURCE), RESOURCE);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return ModelFile.read(RESOURCE, reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ModelException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
