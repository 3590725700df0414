package org.gonghui.analyzer.county;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.profile.CategoryProfiles;
import org.gonghui.analyzer.profile.ErrorMatrix;
import org.gonghui.analyzer.profile.ProfileResults;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Category;

/// What share of its work paragraphs the county, and each school, gives to each category.
final class CategoryShares {

    /// The largest share of false discoveries that is put up with.
    private static final double FALSE_DISCOVERIES = 0.05;

    private final ResultTable differences;
    private final Map<Category, Share> county = new EnumMap<>(Category.class);
    private final Map<String, Map<Category, Share>> schools = new HashMap<>();

    /// A share, 0..1.
    ///
    /// @param low lower end of its interval, if it has one
    /// @param high upper end of its interval, if it has one
    /// @param q1 lower quartile of the schools (of the group), if there are enough
    /// @param median their median
    /// @param q3 their upper quartile
    /// @param apart adjusted probability of a share so far from that of the group, if it was compared
    record Share(double value, OptionalDouble low, OptionalDouble high, OptionalDouble q1, OptionalDouble median,
            OptionalDouble q3, OptionalDouble apart) {

        /// Whether it is surely other than that of the group.
        boolean isApart() {
            return apart.isPresent() && apart.getAsDouble() <= FALSE_DISCOVERIES;
        }

        Chart.Ranged ranged() {
            return new Chart.Ranged(Math.min(value, low.orElse(value)), value, Math.max(value, high.orElse(value)));
        }
    }

    CategoryShares(CategoryProfiles profiles) {
        differences = ProfileResults.differences(profiles);
        ResultRows groups = new ResultRows(ProfileResults.groups(profiles, ErrorMatrix.NONE));
        for (int row = 0; row < Math.min(groups.size(), Category.values().length); row++) {
            Category category = groups.category(row);
            share(groups, row, false).ifPresent(share -> county.put(category, share));
        }
        ResultRows each = new ResultRows(ProfileResults.schools(profiles, ErrorMatrix.NONE));
        for (int row = 0; row < each.size(); row++) {
            String id = each.text(row, "school_id");
            String key = id.isEmpty() ? each.text(row, "school") : id;
            Category category = each.category(row);
            share(each, row, true).ifPresent(share -> schools
                    .computeIfAbsent(key, any -> new EnumMap<>(Category.class))
                    .put(category, share));
        }
    }

    private static Optional<Share> share(ResultRows rows, int row, boolean compared) {
        OptionalDouble share = rows.number(row, "share");
        return share.isEmpty()
                ? Optional.empty()
                : Optional.of(new Share(share.getAsDouble(), rows.number(row, "low"), rows.number(row, "high"),
                        rows.number(row, "q1"), rows.number(row, "median"), rows.number(row, "q3"), compared
                                ? rows.number(row, "p_adjusted")
                                : OptionalDouble.empty()));
    }

    /// Whether groups differ, as [ProfileResults#differences].
    ResultTable differences() {
        return differences;
    }

    /// Of all schools together.
    Optional<Share> county(Category category) {
        return Optional.ofNullable(county.get(category));
    }

    Optional<Share> of(SchoolEntry school, Category category) {
        return Optional.ofNullable(schools.getOrDefault(school.key(), Map.of()).get(category));
    }

    /// The categories of the county, that with the largest share first.
    List<Category> bySize() {
        return county.entrySet()
                .stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<Category, Share> entry) -> entry.getValue().value()).reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
