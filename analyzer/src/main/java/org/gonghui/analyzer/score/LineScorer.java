package org.gonghui.analyzer.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.gold.GoldLine;
import org.gonghui.analyzer.measure.Calibration;
import org.gonghui.analyzer.measure.Calibration.Forecast;
import org.gonghui.analyzer.measure.Confusion;
import org.gonghui.analyzer.measure.Confusion.Pair;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;

/// Compares lines.
final class LineScorer {

    /// Given where a line's kind has no category.
    static final String NONE = "-";
    private static final int BINS = 10;

    private final Map<String, ScoredPage> pages;
    private final List<Miss> misses;
    private final List<Pair> kinds = new ArrayList<>();
    private final List<Pair> categories = new ArrayList<>();
    private final List<Pair> substances = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private int secondariesFound;
    private int secondariesSpurious;
    private int secondariesMissed;

    LineScorer(Map<String, ScoredPage> pages, List<Miss> misses) {
        this.pages = pages;
        this.misses = misses;
    }

    LineScore score(GoldFolder gold) {
        for (GoldLine line : gold.lines()) {
            ScoredPage page = pages.get(line.source());
            if (page != null) {
                page.gold().line(line.place()).ifPresent(at -> compare(line, page, at));
            }
        }
        return new LineScore(Confusion.of(kinds), Confusion.of(categories),
                new Retrieval(secondariesFound, secondariesSpurious, secondariesMissed), Confusion.of(substances),
                Calibration.of(forecasts, BINS));
    }

    private void compare(GoldLine gold, ScoredPage page, int at) {
        Optional<Classification> said = page.said(at);
        ParagraphKind kind = said.map(Classification::kind).orElse(ParagraphKind.SITE_BOILERPLATE);
        add(Aspect.KIND, kinds, gold.kind().id(), kind.id(), new Place(page, at));
        boolean right = kind == gold.kind();
        if (gold.kind().isCategorised()) {
            right &= compareCategory(gold, said, new Place(page, at));
        }
        if (gold.kind() == ParagraphKind.WORK && kind == ParagraphKind.WORK) {
            compareSubstance(gold, said, new Place(page, at));
        }
        if (said.isPresent()) {
            forecasts.add(new Forecast(said.get().probability(), right));
        }
    }

    private boolean compareCategory(GoldLine gold, Optional<Classification> said, Place place) {
        Optional<Category> given = said.flatMap(Classification::category);
        Optional<Category> second = said.flatMap(Classification::secondary);
        boolean right = given.isPresent() && (given.equals(gold.category()) || given.equals(gold.secondary()));
        String wanted = id(gold.category());
        add(Aspect.CATEGORY, categories, wanted, right ? wanted : id(given), place);
        boolean both = gold.secondary().isPresent()
                && set(given, second).equals(set(gold.category(), gold.secondary()));
        secondariesFound += both ? 1 : 0;
        secondariesMissed += gold.secondary().isPresent() && !both ? 1 : 0;
        secondariesSpurious += second.isPresent() && !both ? 1 : 0;
        return right;
    }

    private void compareSubstance(GoldLine gold, Optional<Classification> said, Place place) {
        Optional<Substance> given = said.flatMap(Classification::substance);
        if (gold.substance().isPresent()) {
            add(Aspect.SUBSTANCE, substances, id(gold.substance()), id(given), place);
        }
    }

    /// Where a line stands.
    private record Place(ScoredPage page, int line) {}

    private void add(Aspect aspect, List<Pair> pairs, String wanted, String given, Place at) {
        pairs.add(new Pair(wanted, given));
        if (!wanted.equals(given)) {
            misses.add(new Miss(aspect, at.page().source(), at.line(), wanted, given, at.page().shown(at.line())));
        }
    }

    private static String id(Optional<? extends Labelled> value) {
        return value.map(Labelled::id).orElse(NONE);
    }

    private static Set<Category> set(Optional<Category> first, Optional<Category> second) {
        Set<Category> set = EnumSet.noneOf(Category.class);
        first.ifPresent(set::add);
        second.ifPresent(set::add);
        return set;
    }
}
