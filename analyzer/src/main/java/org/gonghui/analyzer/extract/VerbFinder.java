package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds activities that a verb names together with its object: 慰问生病教师, 发放粽子, 学习《…》. Immutable.
final class VerbFinder {

    private static final int STRENGTH = 2;
    private static final int REACH = 14;
    private static final int TITLE = 60;
    private static final String OBJECT_ENDS = "、（）()，。；:：“”\"等达共计的";

    private record Rule(ActivityType type, Need need, Words objects, String place) {}

    /// What a verb needs to tell of an activity.
    private enum Need {
        /// Nothing.
        ANY,
        /// One of its objects behind it.
        OBJECT,
        /// One of its objects, and somebody who organised it.
        ORGANISED
    }

    private static final Words ORGANISERS = new Words(List.of("组织", "集中", "安排", "举办", "专题"));

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Words verbs;
    private final ActivityWords words;
    private final Names names;

    /// Reads `activity-verbs.txt`.
    VerbFinder(RuleFile file, ActivityWords words) throws RuleException {
        this.words = words;
        this.names = new Names(words.stop());
        for (RuleLine line : file.lines()) {
            Rule rule = new Rule(line.constant(ActivityType.class, line.fields().get(0)), need(line),
                    new Words(line.from(3)), line.place());
            for (String verb : line.from(2).get(0).split("/")) {
                rules.computeIfAbsent(verb, any -> new ArrayList<>()).add(rule);
            }
        }
        verbs = new Words(rules.keySet());
    }

    private static Need need(RuleLine line) throws RuleException {
        return switch (line.from(1).get(0)) {
            case "any" -> Need.ANY;
            case "object" -> Need.OBJECT;
            case "organised" -> Need.ORGANISED;
            default ->
                throw line.wrong("第二列应为 any、object 或 organised", "must have any, object or organised in column 2");
        };
    }

    /// Adds what the clause tells by verbs to `found`.
    void find(String text, Quotes quotes, Clause clause, List<ActivitySpan> found) {
        int at = clause.start();
        while (at < clause.end()) {
            String verb = verbs.at(text, at);
            boolean general = verb != null && words.determiner().endingAt(text, at, 4) != null;
            boolean inside = general || verb == null || at + verb.length() > clause.end() || quotes.inTitle(at);
            ActivitySpan span = inside || verb == null ? null : activity(text, quotes, clause, at, verb);
            if (span == null) {
                at++;
            } else {
                found.add(span);
                at = span.end();
            }
        }
    }

    private @Nullable ActivitySpan activity(String text, Quotes quotes, Clause clause, int at, String verb) {
        int end = at + verb.length();
        int limit = Math.min(clause.end(), end + REACH);
        for (Rule rule : rules.getOrDefault(verb, List.of())) {
            int spanEnd = switch (rule.need()) {
                case ANY -> alone(text, rule.type(), end, limit);
                case OBJECT -> object(text, quotes, rule.objects(), end, limit);
                case ORGANISED -> ORGANISERS.anyIn(text, clause.sentence(), end)
                        ? object(text, quotes, rule.objects(), end, limit)
                        : 0;
            };
            if (spanEnd > 0) {
                int start = rule.need() == Need.ANY && spanEnd == end
                        ? names.start(text, quotes, clause.start(), at)
                        : at;
                return new ActivitySpan(start, spanEnd, text.substring(start, spanEnd), rule.type(), clause, STRENGTH,
                        rule.place(), new Span(at, end));
            }
        }
        return null;
    }

    /// The end of the verb and what follows it up to a number or a break; 0 if the verb is part of something else.
    private int alone(String text, ActivityType type, int verbEnd, int limit) {
        boolean part = type != ActivityType.STUDY && words.isPart(text, verbEnd);
        if (part || text.startsWith("活动", verbEnd)) {
            return 0;
        }
        int end = verbEnd;
        while (end < limit && OBJECT_ENDS.indexOf(text.charAt(end)) < 0 && !Digits.begins(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The end of the first object behind the verb, or 0.
    private static int object(String text, Quotes quotes, Words objects, int verbEnd, int limit) {
        for (int at = verbEnd; at < limit; at++) {
            String word = objects.at(text, at);
            if (word != null && at + word.length() <= limit) {
                return switch (word) {
                    case "《" -> title(text, at, limit);
                    case "“", "\"" -> Math.max(at + 1, quotes.endOf(at));
                    default -> at + word.length();
                };
            }
        }
        return 0;
    }

    private static int title(String text, int open, int limit) {
        int close = text.indexOf('》', open, Math.min(text.length(), open + TITLE));
        return close < 0 ? limit : close + 1;
    }
}
