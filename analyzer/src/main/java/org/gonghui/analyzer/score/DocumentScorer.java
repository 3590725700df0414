package org.gonghui.analyzer.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gonghui.analyzer.gold.GoldDocument;
import org.gonghui.analyzer.gold.GoldDocument.GoldSchool;
import org.gonghui.analyzer.gold.LinePlace;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.analyzer.score.DocumentScore.Tally;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Summary;

/// Compares documents.
final class DocumentScorer {

    private static final Tally NOTHING = new Tally(0, 0);

    private final Map<String, ScoredPage> pages;
    private final List<Miss> misses;
    private final Map<String, Set<Integer>> taken = new HashMap<>();
    private int found;
    private Tally kind = NOTHING;
    private Tally organisation = NOTHING;
    private Tally school = NOTHING;
    private Tally year = NOTHING;
    private int wrongSchools;

    DocumentScorer(Map<String, ScoredPage> pages, List<Miss> misses) {
        this.pages = pages;
        this.misses = misses;
        pages.keySet().forEach(source -> taken.put(source, new HashSet<>()));
    }

    DocumentScore score(List<GoldDocument> documents) {
        for (GoldDocument gold : documents) {
            ScoredPage page = page(gold);
            Optional<Integer> beginning = beginning(gold, page);
            if (beginning.isPresent()) {
                found++;
                compare(gold, page, beginning.get());
            } else {
                miss(Aspect.BOUNDARY, gold, gold.id(), "");
            }
        }
        Retrieval boundaries = new Retrieval(found, spurious(), documents.size() - found);
        return new DocumentScore(boundaries, kind, organisation, school, wrongSchools, year);
    }

    private ScoredPage page(GoldDocument gold) {
        ScoredPage page = pages.get(gold.source());
        if (page == null) {
            throw new IllegalStateException("no page of " + gold.source());
        }
        return page;
    }

    /// The line on which a document begins that was given, each once.
    private Optional<Integer> beginning(GoldDocument gold, ScoredPage page) {
        return Stream.concat(Stream.of(gold.first()), gold.also().stream())
                .flatMap(place -> page.gold().line(place).stream())
                .filter(line -> page.documents().containsKey(line))
                .filter(line -> !taken.getOrDefault(gold.source(), Set.of()).contains(line))
                .findFirst()
                .map(line -> {
                    taken.computeIfAbsent(gold.source(), source -> new HashSet<>()).add(line);
                    return line;
                });
    }

    private int spurious() {
        int spurious = 0;
        for (ScoredPage page : pages.values()) {
            Set<Integer> extra = new TreeSet<>(page.documents().keySet());
            extra.removeAll(taken.getOrDefault(page.source(), Set.of()));
            extra.forEach(line -> misses
                    .add(new Miss(Aspect.BOUNDARY, page.source(), line, "", "document", page.shown(line))));
            spurious += extra.size();
        }
        return spurious;
    }

    private void compare(GoldDocument gold, ScoredPage page, int line) {
        Summary given = page.documents().get(line);
        if (given == null) {
            throw new IllegalStateException("no document at line " + line);
        }
        boolean sameKind = given.kind() == gold.kind();
        boolean sameOrganisation = given.organisation() == gold.organisation();
        kind = kind.plus(sameKind);
        organisation = organisation.plus(sameOrganisation);
        if (!sameKind || !sameOrganisation) {
            miss(Aspect.DOCUMENT, gold, gold.kind().id() + "/" + gold.organisation().id(),
                    given.kind().id() + "/" + given.organisation().id());
        }
        compare(gold, given.school());
        if (gold.year().isPresent()) {
            boolean sameYear = gold.year().equals(given.period().year());
            year = year.plus(sameYear);
            if (!sameYear) {
                miss(Aspect.DOCUMENT, gold, String.valueOf(gold.year().getAsInt()),
                        given.period().year().isPresent() ? String.valueOf(given.period().year().getAsInt()) : "");
            }
        }
    }

    private void compare(GoldDocument gold, School given) {
        GoldSchool wanted = gold.school();
        boolean right = given.name().filter(wanted.names()::contains).isPresent()
                || given.id().filter(wanted.ids()::contains).isPresent();
        if (wanted.name().isPresent()) {
            school = school.plus(right);
        }
        boolean named = given.name().isPresent();
        boolean tolerated = given.name().filter(wanted.tolerated()::contains).isPresent();
        if (named && !right && !tolerated) {
            wrongSchools++;
        }
        if (!right && (named || wanted.name().isPresent()) && !tolerated) {
            miss(Aspect.DOCUMENT, gold, wanted.name().orElse(""), given.name().orElse(""));
        }
    }

    private void miss(Aspect aspect, GoldDocument gold, String wanted, String given) {
        ScoredPage page = page(gold);
        int line = page.gold().line(gold.first()).orElse(0);
        misses.add(new Miss(aspect, gold.source(), line, wanted, given, page.shown(line)));
    }
}
