package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;
import org.jspecify.annotations.Nullable;

/// What a figure measures: decided by the nearest predicate or object beside it. Immutable.
final class MeasureRules {

    private static final String GRADE = "等奖";
    private static final int LEFT = 30;
    private static final int RIGHT = 12;
    private static final int LONGEST = 8;
    /// How much nearer a rule for the paragraph's own category counts, in characters.
    private static final int OWN_CATEGORY = 6;
    /// How much farther a word behind the figure counts than one before it.
    private static final int BEHIND = 2;
    private static final int FREQUENCY_REACH = 9;
    private static final Words EVERY = new Words(List.of("每月", "每周", "每学期", "每年", "每季", "每两", "每日", "每天",
            "每期", "每学年", "每半", "每个月", "每隔", "每位", "每校"));
    /// These tell a frequency right before the figure only: 一年两次, but not 一年来开会两次.
    private static final Words PERIODS = new Words(List.of("一年", "一学期", "半年", "一季度", "一个月", "一学年", "一周"));
    private static final int PERIOD = 4;

    /// What a figure measures and why.
    ///
    /// @param measure the measure's id
    /// @param rule where the rule stands
    /// @param evidence the word that decided, in the paragraph; null if the category alone did
    record Decision(String measure, String rule, @Nullable Span evidence) {}

    /// @param general whether its categories are all there are
    private record Rule(String measure, Set<Category> categories, boolean general, String place) {}

    /// The words of all rules for one unit, so that a figure's surroundings are read once.
    private record UnitRules(Words words, Map<String, List<Rule>> byWord) {}

    private record Key(@Nullable Category category, Unit unit) {}

    private record Near(Rule rule, int score, Span at) {}

    private final Map<Unit, UnitRules> near = new EnumMap<>(Unit.class);
    private final Map<Key, Decision> defaults = new HashMap<>();

    /// Reads `measures.txt`.
    MeasureRules(RuleFile file) throws RuleException {
        Map<Unit, Map<String, List<Rule>>> byUnit = new EnumMap<>(Unit.class);
        for (RuleLine line : file.section("near")) {
            Set<Category> categories = all(Category.class, line, 1);
            boolean general = categories.size() == Category.values().length;
            Rule rule = new Rule(line.fields().get(0), categories, general, line.place());
            for (Unit unit : all(Unit.class, line, 2)) {
                Map<String, List<Rule>> byWord = byUnit.computeIfAbsent(unit, any -> new HashMap<>());
                line.from(3).forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(rule));
            }
        }
        byUnit.forEach((unit, byWord) -> near.put(unit, new UnitRules(new Words(byWord.keySet()), byWord)));
        for (RuleLine line : file.section("default")) {
            String measure = line.from(2).get(0);
            String category = line.fields().get(0);
            Key key = new Key(category.equals("*") ? null : line.constant(Category.class, category),
                    line.constant(Unit.class, line.from(1).get(0)));
            defaults.put(key, new Decision(measure, line.place(), null));
        }
    }

    private static <E extends Enum<E> & Labelled> Set<E> all(Class<E> type, RuleLine line,
            int column) throws RuleException {
        String field = line.from(column).get(0);
        if (field.equals("*")) {
            return EnumSet.allOf(type);
        }
        EnumSet<E> constants = EnumSet.noneOf(type);
        for (String id : Arrays.asList(field.split(","))) {
            constants.add(line.constant(type, id));
        }
        return constants;
    }

    /// What `figure` measures in a paragraph of that category.
    Decision decide(String text, FigureSpan figure, Optional<Category> category) {
        if (figure.unit() == Unit.RANK) {
            boolean grade = text.startsWith(GRADE, figure.end() - GRADE.length());
            return new Decision(grade ? "award.grade" : "award.rank", "rank", null);
        }
        Near best = nearest(text, figure, category);
        Decision decision = best == null
                ? fallback(figure, category)
                : new Decision(best.rule().measure(), best.rule().place(), best.at());
        return frequent(text, figure) ? frequency(decision) : decision;
    }

    private Decision fallback(FigureSpan figure, Optional<Category> category) {
        Decision decision = defaults.get(new Key(category.orElse(null), figure.unit()));
        return decision != null
                ? decision
                : defaults.getOrDefault(new Key(null, figure.unit()),
                        new Decision("other." + figure.unit().id().replace('-', '_'), "unit", null));
    }

    private static Decision frequency(Decision decision) {
        int dot = decision.measure().indexOf('.');
        return new Decision(decision.measure().substring(0, dot) + ".frequency", decision.rule(), decision.evidence());
    }

    private static boolean frequent(String text, FigureSpan figure) {
        int start = figure.start();
        return figure.unit() == Unit.EVENT && (EVERY.anyIn(text, start - FREQUENCY_REACH, start)
                || PERIODS.endingAt(text, start, PERIOD) != null);
    }

    private @Nullable Near nearest(String text, FigureSpan figure, Optional<Category> category) {
        UnitRules rules = near.get(figure.unit());
        if (rules == null) {
            return null;
        }
        Near left = left(text, figure.start(), rules, category);
        Near right = right(text, figure.end(), rules, category);
        return right == null || (left != null && left.score() <= right.score()) ? left : right;
    }

    private static @Nullable Near left(String text, int from, UnitRules rules, Optional<Category> category) {
        Near best = null;
        for (int end = from; end > Math.max(0, from - LEFT); end--) {
            if (best != null && from - end - OWN_CATEGORY >= best.score()) {
                return best;
            }
            String word = rules.words().endingAt(text, end, LONGEST);
            if (word != null) {
                best = better(best, rules.byWord(), word, new Span(end - word.length(), end), from - end, category);
            }
            if (Marks.SENTENCE.has(text.charAt(end - 1))) {
                return best;
            }
        }
        return best;
    }

    private static @Nullable Near right(String text, int from, UnitRules rules, Optional<Category> category) {
        Near best = null;
        for (int at = from; at < Math.min(text.length(), from + RIGHT); at++) {
            if (Marks.CLAUSE.has(text.charAt(at))) {
                return best;
            }
            String word = rules.words().at(text, at);
            if (word != null) {
                Span place = new Span(at, at + word.length());
                best = better(best, rules.byWord(), word, place, at - from + BEHIND, category);
            }
        }
        return best;
    }

    private static @Nullable Near better(@Nullable Near best, Map<String, List<Rule>> byWord, String word, Span place,
            int distance, Optional<Category> category) {
        Near winner = best;
        for (Rule rule : byWord.getOrDefault(word, List.of())) {
            boolean own = !rule.general() && category.isPresent() && rule.categories().contains(category.get());
            int score = own ? distance - OWN_CATEGORY : distance;
            if ((rule.general() || own) && (winner == null || score < winner.score())) {
                winner = new Near(rule, score, place);
            }
        }
        return winner;
    }
}
