package org.gonghui.analyzer.extract;

import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.FactStatus;

/// Whether an activity took place. Immutable.
final class ActivityStatus {

    /// What is said of an activity stands nearer to it than this, in UTF-16 code units.
    private static final int FAR = 400;
    private static final String COLONS = "：:";
    private static final char BUT = '除';
    private static final char OUTSIDE = '外';
    /// 除夕 is a day.
    private static final char EVE = '夕';
    private static final String COMMAS = "，,";
    private static final CharacterSet COMMA_SET = CharacterSet.of(COMMAS);
    private static final Words EACH = new Words(List.of("每月", "每周", "每季度", "每年", "每学期", "每学年", "每两周", "每天"));
    private static final Words TIMES = new Words(List.of("一次", "两次", "二次", "1次", "2次", "一回", "两回"));

    private static final Map<String, String> FIRST_HALVES = Map.of("下学期", "上学期", "下半年", "上半年");

    private final Failures failures;
    private final Words negated;
    private final Words negatedBefore;
    private final Words routine;
    private final Words routineSentence;
    private final Words thisYear;
    private final Words planned;
    private final Words notPlanned;
    private final Words required;
    private final Words told;

    /// Reads `activity-words.txt`.
    ActivityStatus(RuleFile file) {
        failures = new Failures(file);
        negated = ActivityWords.words(file, "negated");
        negatedBefore = ActivityWords.words(file, "negated-before");
        routine = ActivityWords.words(file, "routine");
        routineSentence = ActivityWords.words(file, "routine-sentence");
        thisYear = ActivityWords.words(file, "this-year");
        planned = ActivityWords.words(file, "planned");
        notPlanned = ActivityWords.words(file, "not-planned");
        required = ActivityWords.words(file, "required");
        told = ActivityWords.words(file, "told");
    }

    /// The status of an activity.
    FactStatus status(String text, ActivitySpan span, Setting setting) {
        Clauses.Clause clause = near(span);
        if (required.anyIn(text, clause.sentence(), clause.end())) {
            return FactStatus.REQUIRED;
        }
        if (setting.plans() && !told.anyIn(text, clause.sentence(), clause.sentenceEnd())) {
            return FactStatus.PLANNED;
        }
        if ((negated.anyIn(text, span.start(), clause.sentenceEnd()) && !isExcepted(text, clause, span))
                || negatedBefore.anyIn(text, clause.sentence(), span.start() + 1)
                || failures.says(text, clause, span)) {
            return FactStatus.NEGATED;
        }
        if (isPlanned(text, clause.start(), span.start()) || isListedPlan(text, clause)
                || failures.isStillToCome(text, clause, span)) {
            return FactStatus.PLANNED;
        }
        return isRoutine(text, span) ? FactStatus.ROUTINE : FactStatus.DONE;
    }

    /// Whether all but the activity is denied: 除了三场篮球赛外，大型活动没办.
    private static boolean isExcepted(String text, Clauses.Clause clause, ActivitySpan span) {
        int but = text.lastIndexOf(BUT, span.start());
        if (but < clause.sentence() || Digits.at(text, but + 1) == EVE
                || (but > clause.sentence() && Character.isIdeographic(text.charAt(but - 1)))) {
            return false;
        }
        int comma = COMMA_SET.next(text, span.end());
        return comma < clause.sentenceEnd() && text.charAt(comma - 1) == OUTSIDE && COMMA_SET.next(text, but) == comma;
    }

    /// The clause of the name and its sentence as far as they are near: a list without end costs no more than its length.
    private static Clauses.Clause near(ActivitySpan span) {
        Clauses.Clause clause = span.clause();
        int from = span.start() - FAR;
        int to = span.end() + FAR;
        return new Clauses.Clause(Math.max(clause.start(), from), Math.min(clause.end(), to),
                Math.max(clause.sentence(), from), Math.min(clause.sentenceEnd(), to));
    }

    private boolean isPlanned(String text, int start, int end) {
        int at = start;
        while (at < end) {
            String got = notPlanned.at(text, at);
            String plan = planned.at(text, at);
            if (got == null && plan != null && at + plan.length() <= end && !isSecond(text, plan, at)) {
                return true;
            }
            at += got == null ? 1 : got.length();
        }
        return false;
    }

    /// Whether the clause is a list of what the clause before its colon plans: 将开展系列活动：组织…、举办….
    private boolean isListedPlan(String text, Clauses.Clause clause) {
        int colon = clause.start() - 1;
        if (colon <= clause.sentence() || COLONS.indexOf(text.charAt(colon)) < 0) {
            return false;
        }
        int start = colon;
        while (start > clause.sentence() && COMMAS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return isPlanned(text, start, colon);
    }

    /// Whether a term of which `plan` is the second half was told before: 上学期说课赛，下学期弹唱赛.
    private static boolean isSecond(String text, String plan, int at) {
        String first = FIRST_HALVES.get(plan);
        int before = first == null ? -1 : text.lastIndexOf(first, at);
        return before >= 0 && at - before <= FAR;
    }

    private boolean isRoutine(String text, ActivitySpan span) {
        Clauses.Clause clause = near(span);
        boolean says = routine.anyIn(text, clause.start(), span.start())
                || (routineSentence.anyIn(text, clause.sentence(), span.start())
                        && !isDated(text, clause.start(), span.start()));
        boolean counted = Evidence.counted(text, span.end()) && !isFrequency(text, clause.start(), span);
        return says && !counted
                && !thisYear.anyIn(text, clause.sentence(), clause.sentenceEnd());
    }

    /// Whether a month is named: then what the sentence said before is another matter.
    private static boolean isDated(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (text.charAt(at) == '月' && Digits.begins(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the count behind the name says how often in a time that comes back: 每月抽查一次.
    private boolean isFrequency(String text, int start, ActivitySpan span) {
        return TIMES.at(text, span.end()) != null && EACH.anyIn(text, start, span.start());
    }
}
