package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gonghui.corpus.text.Category;

/// A simulated county as a classifier sees it that is right in 85 to 95 of 100 cases and loses some, with the matrix that an
/// annotated sample of it gives.
///
/// @param section what the classifier says of all schools
/// @param matrix what the annotated sample tells of its errors
/// @param first the true shares of the first school of the section
record Confused(Section section, ErrorMatrix matrix, List<Double> first) {

    private static final int CATEGORIES = Category.values().length;

    static Confused of(SimulatedCounty.Drawn drawn, double[] truth, int annotated, SplittableRandom random) {
        double[][] errors = errors();
        Section true_ = CategoryProfiles.of(drawn.work(), drawn.register(), drawn.by("all"), ProfileRequest.USUAL)
                .orElseThrow()
                .county();
        List<UnitWork> seen = new ArrayList<>();
        for (UnitWork work : true_.works()) {
            UnitWork given = new UnitWork(work.unit(), work.size());
            for (Category category : Category.values()) {
                int[] labels = SimulatedCounty.drawn(errors[SimulatedCounty.place(category)], work.paragraphs(category),
                        random);
                for (int label = 0; label < CATEGORIES; label++) {
                    for (int i = 0; i < labels[label]; i++) {
                        given.add(List.of(Category.values()).get(label), Optional.empty(), 10);
                    }
                }
            }
            seen.add(given);
        }
        String key = seen.getFirst().key();
        double[] first = drawn.shares().get(drawn.register().schools().stream().map(school -> school.id()).toList()
                .indexOf(key));
        return new Confused(new Section(true_.label(), true_.members(), seen),
                ErrorMatrix.of(sample(errors, truth, annotated, random)), Arrays.stream(first).boxed().toList());
    }

    /// Probabilities of the given labels, the last of which is none at all.
    private static double[][] errors() {
        double[][] errors = new double[CATEGORIES][CATEGORIES + 1];
        for (int label = 0; label < CATEGORIES; label++) {
            double right = 0.85 + 0.1 * (label % 3) / 2;
            Arrays.fill(errors[label], 0, CATEGORIES, (1 - right) / 3 / CATEGORIES);
            errors[label][label] += right;
            errors[label][(label + 1) % CATEGORIES] += (1 - right) / 3;
            errors[label][CATEGORIES] = 1 - Arrays.stream(errors[label]).sum();
        }
        return errors;
    }

    private static List<List<Integer>> sample(double[][] errors, double[] truth, int annotated,
            SplittableRandom random) {
        int[] wanted = SimulatedCounty.drawn(truth, annotated, random);
        List<List<Integer>> counts = new ArrayList<>();
        for (int label = 0; label < CATEGORIES; label++) {
            counts.add(Arrays.stream(SimulatedCounty.drawn(errors[label], wanted[label], random)).boxed().toList());
        }
        return counts;
    }
}
