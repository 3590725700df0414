package org.gonghui.analyzer.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.gold.GoldPage;
import org.gonghui.corpus.text.AnnotatedPage;

/// Compares annotated pages with an annotated folder. The rules: a document is found when it begins on its first
/// annotated line; a line is judged by the paragraph that covers most of it; a figure is found when its value, bounds
/// and precision are right and the spans overlap; an activity when the spans share half of the shorter one.
public final class Scorer {

    private final GoldFolder gold;

    public Scorer(GoldFolder gold) {
        this.gold = gold;
    }

    /// Scores the pages of all sources of the folder; pages of other sources are ignored.
    ///
    /// @throws GoldException if an annotated line or span is not in its page
    /// @throws IllegalArgumentException if the page of a source is missing
    public ScoreReport score(List<AnnotatedPage> pages) throws GoldException {
        Map<String, ScoredPage> scored = scored(pages);
        List<Miss> misses = new ArrayList<>();
        DocumentScore documents = new DocumentScorer(scored, misses).score(gold.documents());
        LineScore lines = new LineScorer(scored, misses).score(gold);
        MentionScore figures = new MentionScorer<>(new FigureRule(), gold, scored, misses).score();
        MentionScore activities = new MentionScorer<>(new ActivityRule(), gold, scored, misses).score();
        misses.sort(java.util.Comparator.comparing(Miss::aspect));
        return new ScoreReport(documents, lines, figures, activities, misses);
    }

    /// Scores the lines alone.
    ///
    /// @throws GoldException if an annotated line is not in its page
    /// @throws IllegalArgumentException if the page of a source is missing
    public LineScore lines(List<AnnotatedPage> pages) throws GoldException {
        return new LineScorer(scored(pages), new ArrayList<>()).score(gold);
    }

    private Map<String, ScoredPage> scored(List<AnnotatedPage> pages) throws GoldException {
        Map<String, AnnotatedPage> bySource = pages.stream()
                .collect(Collectors.toMap(page -> page.page().source(), Function.identity()));
        Map<String, ScoredPage> scored = new TreeMap<>();
        for (String source : gold.sources()) {
            AnnotatedPage page = bySource.get(source);
            if (page == null) {
                throw new IllegalArgumentException("no page of " + source);
            }
            scored.put(source, new ScoredPage(GoldPage.of(page.page(), gold), page));
        }
        return scored;
    }
}
