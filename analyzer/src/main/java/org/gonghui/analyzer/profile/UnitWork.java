package org.gonghui.analyzer.profile;

import java.util.Arrays;
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
    private final int[] paragraphs = new int[Category.values().length];
    private final int[] characters = new int[Category.values().length];
    private final int[] substances = new int[Substance.values().length];

    UnitWork(SchoolPeriod unit, SchoolPeriods.Size size) {
        this.unit = unit;
        this.size = size;
    }

    void add(Category category, Optional<Substance> substance, int length) {
        paragraphs[category.ordinal()]++;
        characters[category.ordinal()] += length;
        substance.ifPresent(how -> substances[how.ordinal()]++);
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
        return Arrays.stream(paragraphs).sum();
    }

    int paragraphs(Category category) {
        return paragraphs[category.ordinal()];
    }

    int paragraphs(Substance substance) {
        return substances[substance.ordinal()];
    }

    private int[] counts(ProfileMeasure measure) {
        return switch (measure) {
            case PARAGRAPHS -> paragraphs;
            case CHARACTERS -> characters;
        };
    }

    int count(Category category, ProfileMeasure measure) {
        return counts(measure)[category.ordinal()];
    }

    int total(ProfileMeasure measure) {
        return Arrays.stream(counts(measure)).sum();
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
