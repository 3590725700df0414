package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.measure.CliffDelta;
import org.gonghui.analyzer.measure.KruskalWallis;
import org.gonghui.analyzer.measure.Permutation;
import org.gonghui.analyzer.measure.Significance;
import org.gonghui.corpus.text.Category;

/// Whether groups of schools differ in the shares of their categories. The cases are schools; groups below the minimum are
/// not tested; all categories are adjusted for together.
final class GroupDifferences {

    /// With fewer schools in a group chi-squared is too rough.
    private static final int LARGE = 10;
    static final double FALSE_DISCOVERIES = 0.05;

    private final List<Section> tested;
    private final List<Row> rows = new ArrayList<>();

    /// One category.
    ///
    /// @param isPermuted whether `p` is of permutations rather than of chi-squared
    /// @param delta Cliff's delta of the first tested group against the second, if there are just two
    /// @param highest the group with the greatest mean share
    /// @param lowest that with the smallest
    record Row(Category category, KruskalWallis test, double p, double adjusted, boolean isPermuted,
            OptionalDouble delta, Section highest, Section lowest) {

        boolean isFound() {
            return adjusted <= FALSE_DISCOVERIES;
        }
    }

    private GroupDifferences(List<Section> tested) {
        this.tested = tested;
    }

    static GroupDifferences of(CategoryProfiles profiles) {
        int minimum = profiles.request().minimum();
        GroupDifferences differences = new GroupDifferences(
                profiles.groups().stream().filter(group -> group.schools() >= minimum).toList());
        if (differences.tested.size() > 1) {
            differences.test(profiles.request().measure());
        }
        return differences;
    }

    private void test(ProfileMeasure measure) {
        boolean isSmall = tested.stream().anyMatch(group -> group.schools() < LARGE);
        List<KruskalWallis> tests = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (Category category : Category.values()) {
            List<List<Double>> shares = shares(category, measure);
            KruskalWallis test = KruskalWallis.of(shares);
            tests.add(test);
            probabilities.add(isSmall ? Permutation.ofGroups(shares, Permutation.Chance.USUAL).p() : test.p());
        }
        List<Double> adjusted = Significance.adjusted(probabilities);
        for (int which = 0; which < adjusted.size(); which++) {
            Category category = List.of(Category.values()).get(which);
            rows.add(new Row(category, tests.get(which), probabilities.get(which), adjusted.get(which), isSmall,
                    delta(category, measure), extreme(category, measure, 1), extreme(category, measure, -1)));
        }
    }

    private List<List<Double>> shares(Category category, ProfileMeasure measure) {
        return tested.stream().map(group -> group.shares(category, measure)).toList();
    }

    private OptionalDouble delta(Category category, ProfileMeasure measure) {
        List<List<Double>> shares = shares(category, measure);
        return shares.size() == 2
                ? OptionalDouble.of(CliffDelta.of(shares.get(0), shares.get(1)))
                : OptionalDouble.empty();
    }

    private Section extreme(Category category, ProfileMeasure measure, int sign) {
        return tested.stream()
                .max(Comparator.comparingDouble(group -> sign * mean(group, category, measure)))
                .orElseThrow();
    }

    static double mean(Section section, Category category, ProfileMeasure measure) {
        return section.shares(category, measure).stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /// The groups that are compared.
    List<Section> tested() {
        return tested;
    }

    /// One for each category; none if fewer than two groups are large enough.
    List<Row> rows() {
        return List.copyOf(rows);
    }
}
