package org.gonghui.analyzer.extract;

/// Says whether something that was meant to be came to nothing, or is still to come: 原想登山，停了; 体检没有组织成;
/// 运动会推迟到明年三月. Immutable.
final class Failures {

    private static final String NOT = "没未";
    private static final char DONE = '成';
    /// What begins a word with 成 of its own.
    private static final String OTHERS = "绩为立员果熟功长年效就本份品交都人";
    private static final int REACH = 6;
    private static final String UNTIL = "到至";

    private final Words putOff;
    private final Words intended;
    private final Words givenUp;
    private final Words heldAfterAll;
    private final Words nextTime;

    /// Reads `activity-words.txt`.
    Failures(RuleFile file) {
        putOff = ActivityWords.words(file, "put-off");
        intended = ActivityWords.words(file, "intended");
        givenUp = ActivityWords.words(file, "given-up");
        heldAfterAll = ActivityWords.words(file, "held-after-all");
        nextTime = ActivityWords.words(file, "next-time");
    }

    boolean says(String text, Clauses.Clause clause, ActivitySpan span) {
        int end = clause.sentenceEnd();
        boolean held = heldAfterAll.anyIn(text, span.start(), end);
        if (!held && intended.anyIn(text, clause.sentence(), span.end()) && givenUp.anyIn(text, span.end(), end)) {
            return true;
        }
        return isPutOff(text, span.end(), clause.end()) || failed(text, span.start(), clause.end());
    }

    private boolean isPutOff(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            String word = putOff.at(text, at);
            if (word != null) {
                return UNTIL.indexOf(Digits.at(text, at + word.length())) < 0;
            }
        }
        return false;
    }

    /// Whether it was put off to a time that is beyond what the text tells of.
    boolean isStillToCome(String text, Clauses.Clause clause, ActivitySpan span) {
        for (int at = span.end(); at < clause.end(); at++) {
            String word = putOff.at(text, at);
            if (word != null && UNTIL.indexOf(Digits.at(text, at + word.length())) >= 0) {
                return nextTime.anyIn(text, at, clause.end());
            }
        }
        return false;
    }

    /// 没有组织成, 没爬成.
    private static boolean failed(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (NOT.indexOf(text.charAt(at)) >= 0 && isDone(text, at + 1, Math.min(end, at + REACH))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDone(String text, int start, int end) {
        for (int at = start + 1; at < end && !Marks.CLAUSE.has(text.charAt(at)); at++) {
            if (text.charAt(at) == DONE && OTHERS.indexOf(Digits.at(text, at + 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
