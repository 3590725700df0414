package org.gonghui.analyzer.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.PeriodType;

/// What there is to say of the documents of a table of statistics as a whole. They are added one by one and not kept:
/// memory grows with the schools, years and stages, and with the documents only in a table that has a row for each.
final class Documents {

    private final Counted counted;
    private final Map<Dimension, Keys> keys = new EnumMap<>(Dimension.class);
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<PeriodType, Integer> periods = new EnumMap<>(PeriodType.class);
    private final Presence presence;
    private int size;
    private int countedSize;
    private int unsure;

    Documents(StatsRequest request) {
        this.counted = request.counted();
        this.presence = new Presence(request);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isOfDocument() && (dimension != Dimension.DOCUMENT || request.by().contains(dimension))) {
                keys.put(dimension, new Keys());
            }
        }
    }

    /// Where documents stand in one dimension.
    private static final class Keys {
        private final Set<String> ofCounted = new LinkedHashSet<>();
        private final Set<String> ofSchools = new LinkedHashSet<>();
        private int unknown;

        private void add(String key, boolean counts) {
            boolean isKnown = !key.equals(CountedDocument.UNKNOWN);
            if (isKnown) {
                ofSchools.add(key);
            }
            if (isKnown && counts) {
                ofCounted.add(key);
            } else if (counts) {
                unknown++;
            }
        }
    }

    /// The next document.
    ///
    /// @return whether it counts
    boolean add(CountedDocument document) {
        size++;
        Optional<LeftOut> reason = leftOut(document);
        reason.ifPresent(why -> leftOut.merge(why, 1, Integer::sum));
        boolean counts = reason.isEmpty();
        // a school appears even if its documents do not count, as long as they are of school unions at all
        if (counts || reason.get() == LeftOut.PLAN) {
            keys.forEach((dimension, known) -> known.add(document.key(dimension), counts));
        }
        if (counts) {
            count(document);
        }
        return counts;
    }

    private void count(CountedDocument document) {
        countedSize++;
        presence.add(document);
        if (document.year().isPresent()) {
            periods.merge(document.type(), 1, Integer::sum);
            unsure += document.confidence() == Confidence.STATED ? 0 : 1;
        }
    }

    private Optional<LeftOut> leftOut(CountedDocument document) {
        if (document.organisation() != Organisation.SCHOOL_UNION) {
            return Optional.of(LeftOut.ORGANISATION);
        }
        if (document.kind() == DocumentKind.OTHER) {
            return Optional.of(LeftOut.NEITHER);
        }
        return counted.takes(document.kind()) ? Optional.empty() : Optional.of(LeftOut.PLAN);
    }

    int size() {
        return size;
    }

    int counted() {
        return countedSize;
    }

    /// Number of documents that do not count, by reason, in order of the reasons.
    Map<LeftOut, Integer> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /// Documents that count and whose year is known, by kind of period, in order of the kinds.
    Map<PeriodType, Integer> periods() {
        return Collections.unmodifiableMap(periods);
    }

    /// How many of them have a year that is not stated.
    int unsure() {
        return unsure;
    }

    /// Where there are documents at all.
    Presence presence() {
        return presence;
    }

    /// The distinct keys of documents that count, in the order of the ledger, without [CountedDocument#UNKNOWN].
    List<String> keys(Dimension dimension) {
        return List.copyOf(of(dimension).ofCounted);
    }

    /// As [#keys], of all documents of school unions that are summaries or plans.
    List<String> keysOfSchools(Dimension dimension) {
        return List.copyOf(of(dimension).ofSchools);
    }

    /// Number of documents that count and whose value is not known.
    int unknown(Dimension dimension) {
        return of(dimension).unknown;
    }

    private Keys of(Dimension dimension) {
        Keys known = keys.get(dimension);
        if (known == null) {
            throw new IllegalArgumentException(dimension + " is not asked for");
        }
        return known;
    }
}
