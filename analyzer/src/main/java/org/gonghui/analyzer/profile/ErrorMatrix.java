package org.gonghui.analyzer.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.measure.Bootstrap;
import org.gonghui.analyzer.measure.Interval;
import org.gonghui.analyzer.measure.Misclassification;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserFile;

/// How often categories are taken for others, counted on annotated documents; shares are corrected by it. Immutable.
///
/// Its file is what `gonghui score --format json` writes: of it only the object `category.confusion` is read, wanted
/// categories to given ones to counts. A given label that is no category (a work paragraph that was taken for something
/// else) counts as lost. See [Misclassification].
public final class ErrorMatrix {

    /// Nothing is known of errors: nothing is corrected.
    public static final ErrorMatrix NONE = new ErrorMatrix(List.of());

    private static final List<Category> CATEGORIES = List.of(Category.values());
    /// Variances need fewer rounds than bounds; single schools fewer still, since most of theirs is not drawn.
    private static final Bootstrap GROUPS = new Bootstrap(Bootstrap.USUAL.seed(), 500);
    private static final Bootstrap SCHOOLS = new Bootstrap(Bootstrap.USUAL.seed(), 100);

    private final List<List<Integer>> counts;
    private final Optional<Misclassification> errors;

    /// Shares without known error.
    ///
    /// @param shares of the categories in their order, with the sum 1
    /// @param intervals of each
    record Corrected(List<Double> shares, List<Interval> intervals) {

        double share(Category category) {
            return shares.get(CATEGORIES.indexOf(category));
        }

        Interval interval(Category category) {
            return intervals.get(CATEGORIES.indexOf(category));
        }
    }

    private ErrorMatrix(List<List<Integer>> counts) {
        this.counts = counts;
        this.errors = counts.isEmpty() ? Optional.empty() : Optional.of(Misclassification.of(counts));
    }

    /// From counts in memory.
    ///
    /// @param counts a row for each category, in order: how often each category was given, then how often none
    static ErrorMatrix of(List<List<Integer>> counts) {
        return new ErrorMatrix(counts);
    }

    /// Reads a file.
    ///
    /// @throws ErrorMatrixException if it cannot be read or has no counts of categories
    public static ErrorMatrix read(Path file) throws ErrorMatrixException {
        JsonNode confusion = tree(file).path("category").path("confusion");
        if (!confusion.isObject() || confusion.isEmpty()) {
            throw new ErrorMatrixException(file, 0,
                    new Message("里面没有 category.confusion；请用 gonghui score 标注文件夹 --format json 写出",
                            "there is no category.confusion in it; write it with gonghui score GOLD --format json"));
        }
        int[][] counts = new int[CATEGORIES.size()][CATEGORIES.size() + 1];
        for (Map.Entry<String, JsonNode> row : confusion.properties()) {
            Category wanted = Labelled.find(Category.class, row.getKey())
                    .orElseThrow(() -> unknown(file, row.getKey()));
            for (Map.Entry<String, JsonNode> cell : row.getValue().properties()) {
                int given = Labelled.find(Category.class, cell.getKey()).map(CATEGORIES::indexOf)
                        .orElse(CATEGORIES.size());
                counts[CATEGORIES.indexOf(wanted)][given] += count(file, row.getKey() + "." + cell.getKey(),
                        cell.getValue());
            }
        }
        return of(Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList());
    }

    private static JsonNode tree(Path file) throws ErrorMatrixException {
        try {
            return new ObjectMapper().readTree(UserFile.bytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ErrorMatrixException(file, Math.max(0, line),
                    new Message("不是 JSON；请用 gonghui score 标注文件夹 --format json 写出",
                            "is not JSON; write it with gonghui score GOLD --format json"));
        } catch (IOException e) {
            throw new ErrorMatrixException(file, e);
        }
    }

    private static ErrorMatrixException unknown(Path file, String label) {
        return new ErrorMatrixException(file, 0, new Message(
                "category.confusion 里的“" + label + "”不是类别；应为 " + Labelled.ids(Category.class),
                "'" + label + "' in category.confusion is no category; expected one of "
                        + Labelled.ids(Category.class)));
    }

    private static int count(Path file, String place, JsonNode cell) throws ErrorMatrixException {
        if (!cell.isInt() || cell.intValue() < 0) {
            throw new ErrorMatrixException(file, 0,
                    new Message("category.confusion." + place + " 应为不小于 0 的整数，是 " + cell,
                            "category.confusion." + place + " must be a whole number of at least 0, is " + cell));
        }
        return cell.intValue();
    }

    /// Whether there is anything to correct by.
    public boolean isKnown() {
        return errors.isPresent();
    }

    /// How many annotated paragraphs it is made of.
    public int cases() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /// Categories of which the annotated documents have no paragraph: taken to be recognised without error.
    public List<Category> unknown() {
        return errors.map(known -> known.unknown().stream().map(label -> CATEGORIES.get(label)).toList())
                .orElse(Collections.emptyList());
    }

    /// The shares of a group; empty without a matrix, or with fewer than two schools.
    Optional<Corrected> correct(Section section) {
        if (section.schools() < 2) {
            return Optional.empty();
        }
        List<List<Double>> given = section.works()
                .stream()
                .map(work -> counts(work).stream().map(Integer::doubleValue).toList())
                .toList();
        List<Double> sums = CATEGORIES.stream()
                .map(category -> (double) section.count(category, ProfileMeasure.PARAGRAPHS))
                .toList();
        return errors.map(known -> new Corrected(known.corrected(sums),
                known.intervals(given, GROUPS, Section.CONFIDENCE)));
    }

    /// The shares of a school; empty without a matrix.
    Optional<Corrected> correct(UnitWork work) {
        List<Integer> given = counts(work);
        return errors.map(known -> new Corrected(known.corrected(given.stream().map(Integer::doubleValue).toList()),
                known.intervalsOfOne(given, SCHOOLS, Section.CONFIDENCE)));
    }

    private static List<Integer> counts(UnitWork work) {
        List<Integer> counts = new ArrayList<>();
        for (Category category : CATEGORIES) {
            counts.add(work.paragraphs(category));
        }
        return counts;
    }
}
