package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds activities that a verb names together with its object: 慰问生病教师, 发放粽子, 学习《…》. Immutable.
final class VerbFinder {

    /// Who organises stands nearer before a clause than this, in UTF-16 code units: without end a sentence costs no more
    /// than its length.
    private static final int FAR = 400;
    private static final int REACH = 14;
    private static final int TITLE = 60;
    /// Behind 一 they make a word of it.
    private static final String AFTER_ONE = "线同起代";
    private static final CharacterSet OBJECT_ENDS = CharacterSet.of("、（）()，。；:：“”\"等达共计的");

    /// Behind them a sentence says how little.
    private static final Words LIMITS = new Words(List.of("只", "仅", "不少于", "不低于", "不超过", "没有"));

    private record Rule(ActivityType type, Need need, Words objects, String place) {}

    /// What a verb needs to tell of an activity.
    private enum Need {
        /// Nothing.
        ANY,
        /// One of its objects behind it.
        OBJECT,
        /// One of its objects, and somebody who organised it.
        ORGANISED,
        /// Any object, and what was learned of its surroundings.
        LOOSE;

        Sign sign() {
            return switch (this) {
                case ANY -> Sign.ANY;
                case OBJECT -> Sign.OBJECT;
                case ORGANISED -> Sign.ORGANISED;
                case LOOSE -> Sign.LOOSE;
            };
        }
    }

    private static final int VERB_OR_SKIP = Beginnings.Group.VERB.bit() | Beginnings.Group.VERB_SKIP.bit();

    /// What shows that somebody organised something.
    static final Words ORGANISERS = new Words(List.of("组织", "集中", "安排", "举办", "专题"));

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Words verbs;
    private final ActivityWords words;
    private final Names names;

    /// Reads `activity-verbs.txt`.
    VerbFinder(RuleFile file, ActivityWords words) throws RuleException {
        this.words = words;
        this.names = new Names(words.stop(), words.joined());
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
            case "loose" -> Need.LOOSE;
            default -> throw line.wrong("第二列应为 any、object、organised 或 loose",
                    "must have any, object, organised or loose in column 2");
        };
    }

    /// The verbs.
    Words verbs() {
        return verbs;
    }

    /// Adds what the clause tells by verbs to `found`.
    ///
    /// @param beginnings of words in the text
    void find(String text, Beginnings beginnings, Quotes quotes, Clause clause, List<ActivitySpan> found) {
        int organised = beginnings.firstEnd(Beginnings.Group.ORGANISER, ORGANISERS,
                Math.max(clause.sentence(), clause.start() - FAR), clause.end());
        for (int at = clause.start(); at < clause.end(); at++) {
            if (!beginnings.may(at, VERB_OR_SKIP)) {
                continue;
            }
            String verb = verbs.at(text, at);
            String other = words.verbSkip().at(text, at);
            if (other != null && (verb == null || other.length() > verb.length())) {
                at += other.length() - (overlaps(text, at + other.length() - 1) ? 2 : 1);
            } else if (verb != null && at + verb.length() <= clause.end() && !quotes.inTitle(at)) {
                ActivitySpan span = activity(text, quotes, clause, at, verb, organised);
                if (span != null) {
                    found.add(span);
                }
                at += verb.length() - 1;
            }
        }
    }

    /// Whether a verb begins with the last character of a word that is none: 过程中学习 holds 学习, not 中学.
    private boolean overlaps(String text, int last) {
        String verb = verbs.at(text, last);
        return verb != null && verb.length() > 1;
    }

    private @Nullable ActivitySpan activity(String text, Quotes quotes, Clause clause, int at, String verb,
            int organised) {
        List<Rule> possible = rules.getOrDefault(verb, List.of());
        for (Rule rule : possible) {
            ActivitySpan span = activity(text, quotes, clause, at, verb, organised <= at + verb.length(), rule);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private @Nullable ActivitySpan activity(String text, Quotes quotes, Clause clause, int at, String verb,
            boolean organised, Rule rule) {
        int end = at + verb.length();
        int limit = Math.min(clause.end(), end + REACH);
        int spanEnd = switch (rule.need()) {
            case ANY -> alone(text, end, limit);
            case LOOSE -> alone(text, Quantifier.behind(text, end, limit), limit);
            case OBJECT, ORGANISED -> object(text, quotes, rule.objects(), end, limit);
        };
        if (spanEnd == 0 || (rule.need() == Need.LOOSE && Quantifier.behind(text, end, limit) == spanEnd)) {
            return null;
        }
        boolean general = words.determiner().endingAt(text, at, 4) != null;
        boolean part = rule.need() == Need.ANY && rule.type() != ActivityType.STUDY && words.isPart(text, end);
        boolean kind = rule.need() == Need.ANY && text.startsWith("活动", end);
        boolean proven = rule.need() != Need.LOOSE && !general && !part && !kind
                && (rule.need() != Need.ORGANISED || organised);
        int start = rule.need() == Need.ANY && spanEnd == end ? names.start(text, quotes, clause.start(), at) : at;
        long signs = Sign.VERB.bit() | rule.need().sign().bit() | Sign.when(proven, Sign.PROVEN)
                | Sign.when(general, Sign.GENERAL) | Sign.when(part || kind, Sign.PART)
                | Sign.when(organised, Sign.ORGANISED) | Sign.when(spanEnd == end, Sign.ALONE)
                | Sign.when(Evidence.counted(text, spanEnd), Sign.COUNTED)
                | Sign.when(words.acted(text, at), Sign.ACTED);
        return new ActivitySpan(start, spanEnd, text.substring(start, spanEnd), rule.type(), clause, 0,
                rule.place(), new Span(at, end), verb, signs);
    }

    /// The end of the verb and what follows it up to a number or a break.
    private static int alone(String text, int verbEnd, int limit) {
        int end = verbEnd;
        if (end < limit && Character.isWhitespace(text.charAt(end))) {
            return end;
        }
        while (end < limit && LIMITS.at(text, end) == null && !OBJECT_ENDS.has(text.charAt(end))
                && !isNumber(text, end)) {
            end = Math.max(end + 1, Names.anniversaryEnd(text, end, limit));
        }
        while (end > verbEnd && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '|')) {
            end--;
        }
        return end;
    }

    /// Whether a number begins at `at`: not with 一 in 抗疫一线教师.
    private static boolean isNumber(String text, int at) {
        char c = text.charAt(at);
        return Digits.begins(c) && !(c == '一' && AFTER_ONE.indexOf(Digits.at(text, at + 1)) >= 0)
                && Names.anniversaryEnd(text, at, text.length()) == at;
    }

    /// The end of the first object behind the verb, or 0.
    private static int object(String text, Quotes quotes, Words objects, int verbEnd, int limit) {
        for (int at = verbEnd; at < limit; at++) {
            String word = objects.at(text, at);
            if (word != null && at + word.length() <= limit) {
                return switch (word) {
                    case "《" -> title(text, at, limit);
                    case "“", "\"" -> Math.max(at + 1, quotes.endOf(at));
                    default -> Math.max(at + word.length(), quotes.endOf(at + word.length() - 1));
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
