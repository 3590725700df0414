package org.gonghui.analyzer.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.measure.ClusteredShare.Cluster;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Substance;

/// The work paragraphs of one school and period. Filled by [SchoolWork], then left alone.
final class UnitWork {

    private final SchoolPeriod unit;
    private final SchoolPeriods.Size size;
    private final Map<Category, Integer> paragraphs = new EnumMap<>(Category.class);
    private final Map<Category, Integer> characters = new EnumMap<>(Category.class);
    private final Map<Substance, Integer> substances = new EnumMap<>(Substance.class);

    UnitWork(SchoolPeriod unit, SchoolPeriods.Size size) {
        this.unit = unit;
        this.size = size;
    }

    void add(Category category, Optional<Substance> substance, int length) {
        paragraphs.merge(category, 1, Integer::sum);
        characters.merge(category, length, Integer::sum);
        substance.ifPresent(how -> substances.merge(how, 1, Integer::sum));
    }

    SchoolPeriod unit() {
        return unit;
    }

    /// The register's id, or else the name.
    String key() {
        return unit.id().orElse(unit.school());
    }

    SchoolPeriods.Size size() {
        return size;
    }

    /// Characters of a document, in the mean.
    double verbosity() {
        return (double) size.characters() / size.documents();
    }

    int paragraphs() {
        return total(ProfileMeasure.PARAGRAPHS);
    }

    int paragraphs(Category category) {
        return count(category, ProfileMeasure.PARAGRAPHS);
    }

    int paragraphs(Substance substance) {
        return substances.getOrDefault(substance, 0);
    }

    private Map<Category, Integer> counts(ProfileMeasure measure) {
        return switch (measure) {
            case PARAGRAPHS -> paragraphs;
            case CHARACTERS -> characters;
        };
    }

    int count(Category category, ProfileMeasure measure) {
        return counts(measure).getOrDefault(category, 0);
    }

    int total(ProfileMeasure measure) {
        return counts(measure).values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether there is anything to have shares of.
    boolean isTold(ProfileMeasure measure) {
        return total(measure) > 0;
    }

    /// 0..1.
    double share(Category category, ProfileMeasure measure) {
        return (double) count(category, measure) / total(measure);
    }

    Cluster cluster(Category category, ProfileMeasure measure) {
        return new Cluster(count(category, measure), total(measure));
    }
}
