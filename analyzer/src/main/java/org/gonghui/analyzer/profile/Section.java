package org.gonghui.analyzer.profile;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gonghui.analyzer.measure.ClusteredShare;
import org.gonghui.analyzer.measure.ClusteredShare.Cluster;
import org.gonghui.analyzer.measure.Quantiles;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;

/// Schools that are taken together: a group, or the county.
///
/// @param label what they have in common
/// @param members how many schools there are
/// @param works what those of them have written that have anything
record Section(Message label, int members, List<UnitWork> works) {

    static final double CONFIDENCE = 0.95;

    Section {
        works = List.copyOf(works);
    }

    int schools() {
        return works.size();
    }

    int paragraphs() {
        return works.stream().mapToInt(UnitWork::paragraphs).sum();
    }

    int count(Category category, ProfileMeasure measure) {
        return works.stream().mapToInt(work -> work.count(category, measure)).sum();
    }

    int total(ProfileMeasure measure) {
        return works.stream().mapToInt(work -> work.total(measure)).sum();
    }

    private List<Cluster> clusters(Category category, ProfileMeasure measure) {
        return works.stream().map(work -> work.cluster(category, measure)).toList();
    }

    /// The share among all that its schools wrote; there must be two of them.
    ClusteredShare pooled(Category category, ProfileMeasure measure) {
        return ClusteredShare.pooled(clusters(category, measure), paragraphs(), CONFIDENCE);
    }

    /// The mean of its schools' shares; there must be two of them.
    ClusteredShare mean(Category category, ProfileMeasure measure) {
        return ClusteredShare.mean(clusters(category, measure), paragraphs(), CONFIDENCE);
    }

    List<Double> shares(Category category, ProfileMeasure measure) {
        return works.stream().map(work -> work.share(category, measure)).toList();
    }

    /// A quantile of what its schools have; there must be one of them.
    double quantile(ToDoubleFunction<UnitWork> value, double p) {
        double[] values = works.stream().mapToDouble(value).toArray();
        Arrays.sort(values);
        return Quantiles.of(values, p);
    }
}
