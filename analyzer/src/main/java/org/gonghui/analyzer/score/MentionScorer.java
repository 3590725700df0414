package org.gonghui.analyzer.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.gold.GoldLine;
import org.gonghui.analyzer.gold.GoldMentions;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;

/// Compares mentions of one sort: in the order of the annotation each takes the best given one that is left.
final class MentionScorer<G, P> {

    private final MentionRule<G, P> rule;
    private final GoldFolder gold;
    private final Map<String, ScoredPage> pages;
    private final List<Miss> misses;
    private final Map<String, Set<Integer>> shown = new HashMap<>();
    private final Map<String, List<P>> left = new HashMap<>();
    private int found;
    private int missed;
    private int exact;
    private int full;
    private int revealed;

    /// A candidate: better ones come first.
    private record Candidate<P>(P given, boolean preferred, boolean matches, int overlap) {}

    MentionScorer(MentionRule<G, P> rule, GoldFolder gold, Map<String, ScoredPage> pages, List<Miss> misses) {
        this.rule = rule;
        this.gold = gold;
        this.pages = pages;
        this.misses = misses;
        for (GoldLine line : gold.lines()) {
            ScoredPage page = page(line.source());
            page.gold().line(line.place())
                    .ifPresent(at -> shown.computeIfAbsent(line.source(), source -> new HashSet<>()).add(at));
        }
        pages.values().forEach(page -> left.put(page.source(), given(page)));
    }

    private ScoredPage page(String source) {
        ScoredPage page = pages.get(source);
        if (page == null) {
            throw new IllegalStateException("no page of " + source);
        }
        return page;
    }

    private boolean isShown(ScoredPage page, int line) {
        return shown.getOrDefault(page.source(), Set.of()).contains(line);
    }

    private List<P> given(ScoredPage page) {
        List<P> given = new ArrayList<>();
        for (AnnotatedParagraph paragraph : page.paragraphs()) {
            for (P mention : rule.given(paragraph)) {
                if (isShown(page, page.gold().lineAt(rule.span(mention).start()))) {
                    given.add(mention);
                }
            }
        }
        given.sort(Comparator.comparing(rule::span));
        return given;
    }

    MentionScore score() throws GoldException {
        for (GoldMentions line : gold.mentions()) {
            ScoredPage page = page(line.source());
            Optional<Integer> at = page.gold().line(line.place()).filter(number -> isShown(page, number));
            if (at.isPresent()) {
                for (G wanted : rule.wanted(line)) {
                    compare(wanted, page, at.get(), line);
                }
            }
        }
        int spurious = 0;
        for (ScoredPage page : pages.values()) {
            for (P given : left.getOrDefault(page.source(), List.of())) {
                miss(page, "", rule.shown(given), rule.span(given));
                spurious++;
            }
        }
        return new MentionScore(new Retrieval(found, spurious, missed), exact, full, revealed);
    }

    private void compare(G wanted, ScoredPage page, int line, GoldMentions row) throws GoldException {
        MentionRule.Words words = rule.words(wanted);
        Span at = page.gold().find(line, words.text(), words.nth()).orElseThrow(() -> notFound(words, row));
        Optional<Candidate<P>> best = best(wanted, at, page);
        if (best.isPresent() && best.get().matches()) {
            take(wanted, at, page, best.get().given());
            return;
        }
        missed++;
        revealed += best.isPresent() && rule.reveals(wanted, best.get().given()) ? 1 : 0;
        miss(page, words.said(), best.map(candidate -> rule.shown(candidate.given())).orElse(""), at);
    }

    private GoldException notFound(MentionRule.Words words, GoldMentions row) {
        return new GoldException(gold.directory().resolve("mentions.jsonl"), row.row(),
                new Message(row.source() + " 第 " + row.place() + " 行里找不到第 " + (words.nth() + 1) + " 个“" + words.text()
                        + "”",
                        "'" + words.text() + "' (occurrence " + (words.nth() + 1) + ") is not in line "
                                + row.place() + " of " + row.source()));
    }

    private Optional<Candidate<P>> best(G wanted, Span at, ScoredPage page) {
        return left.getOrDefault(page.source(), List.of()).stream()
                .filter(given -> at.overlap(rule.span(given)) > 0)
                .map(given -> candidate(wanted, at, given))
                .min(Comparator.comparing((Candidate<P> candidate) -> !candidate.preferred())
                        .thenComparing(candidate -> !candidate.matches())
                        .thenComparingInt(candidate -> -candidate.overlap()));
    }

    private Candidate<P> candidate(G wanted, Span at, P given) {
        boolean matches = rule.matches(wanted, at, given);
        return new Candidate<>(given, matches && rule.preferred(wanted, given), matches, at.overlap(rule.span(given)));
    }

    private void take(G wanted, Span at, ScoredPage page, P given) {
        left.getOrDefault(page.source(), new ArrayList<>()).remove(given);
        found++;
        boolean status = rule.sameStatus(wanted, given);
        boolean type = rule.sameType(wanted, given);
        exact += rule.span(given).equals(at) ? 1 : 0;
        full += status && type ? 1 : 0;
        if (!status || !type) {
            miss(page, rule.words(wanted).said(), rule.shown(given), at);
        }
    }

    private void miss(ScoredPage page, String wanted, String given, Span at) {
        int line = page.gold().lineAt(at.start());
        Span start = page.gold().span(line);
        misses.add(new Miss(rule.aspect(), page.source(), line, wanted, given,
                at.shift(-start.start()).in(page.gold().text(line))));
    }
}
