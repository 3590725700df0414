package org.gonghui.analyzer.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.measure.ClusteredShare.Cluster;
import org.gonghui.analyzer.measure.FrequencyPair;
import org.gonghui.analyzer.measure.Outlier;
import org.gonghui.analyzer.measure.Significance;
import org.gonghui.corpus.text.Category;

/// By which categories a school stands apart from its peers. What counts are paragraphs, whatever the profile is of:
/// characters do not come one by one. Schools in groups below the minimum are not compared. All schools and categories are
/// adjusted for together.
final class Distinctiveness {

    private final Map<Place, Apart> found = new HashMap<>();

    private record Place(String school, Category category) {}

    /// One category of one school.
    ///
    /// @param residual the standardised difference
    /// @param logRatio binary logarithm of the ratio of shares
    record Apart(double residual, double p, double adjusted, double logRatio) {

        boolean isFound() {
            return adjusted <= GroupDifferences.FALSE_DISCOVERIES;
        }
    }

    private Distinctiveness() {}

    static Distinctiveness of(CategoryProfiles profiles) {
        List<Place> places = new ArrayList<>();
        List<Outlier> outliers = new ArrayList<>();
        List<FrequencyPair> pairs = new ArrayList<>();
        for (UnitWork work : profiles.county().works()) {
            List<UnitWork> others = others(profiles, work);
            List<List<Cluster>> clusters = others.isEmpty() ? List.of() : clusters(others);
            double likeness = clusters.isEmpty() ? 0 : Outlier.likeness(clusters);
            for (int which = 0; which < clusters.size(); which++) {
                Category category = List.of(Category.values()).get(which);
                places.add(new Place(work.key(), category));
                outliers.add(Outlier.of(cluster(work, category), clusters.get(which), likeness));
                pairs.add(pair(work, others, category));
            }
        }
        return of(places, outliers, pairs);
    }

    private static Distinctiveness of(List<Place> places, List<Outlier> outliers, List<FrequencyPair> pairs) {
        List<Double> p = outliers.stream().map(Outlier::p).toList();
        List<Double> adjusted = Significance.adjusted(p);
        Distinctiveness distinctiveness = new Distinctiveness();
        for (int i = 0; i < places.size(); i++) {
            distinctiveness.found.put(places.get(i),
                    new Apart(outliers.get(i).residual(), p.get(i), adjusted.get(i), pairs.get(i).logRatio()));
        }
        return distinctiveness;
    }

    private static List<UnitWork> others(CategoryProfiles profiles, UnitWork work) {
        Optional<Section> group = profiles.group(work.key())
                .filter(section -> section.schools() >= profiles.request().minimum());
        return group.map(
                section -> section.works().stream().filter(other -> !other.key().equals(work.key())).toList())
                .filter(others -> others.size() > 1)
                .orElse(List.of());
    }

    /// Of each category.
    private static List<List<Cluster>> clusters(List<UnitWork> works) {
        return Arrays.stream(Category.values())
                .map(category -> works.stream().map(work -> cluster(work, category)).toList())
                .toList();
    }

    private static Cluster cluster(UnitWork work, Category category) {
        return work.cluster(category, ProfileMeasure.PARAGRAPHS);
    }

    private static FrequencyPair pair(UnitWork work, List<UnitWork> others, Category category) {
        return new FrequencyPair(work.paragraphs(category), work.paragraphs(),
                others.stream().mapToLong(other -> other.paragraphs(category)).sum(),
                others.stream().mapToLong(UnitWork::paragraphs).sum());
    }

    Optional<Apart> of(String school, Category category) {
        return Optional.ofNullable(found.get(new Place(school, category)));
    }
}
