package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.analyzer.thesaurus.Meanings;

/// What is known of the candidates of a paragraph, as traits that [ActivityModel] weighs: signs, key word, type, the
/// characters of the name and around it, what its words and those of its clause mean, its place in its clause and among
/// the other candidates. Each trait begins with a mark (a letter) of what it tells.
@SuppressWarnings("EnumOrdinal") // asked for every candidate, where maps of enums cost more than all else
final class Traits {

    private static final int AROUND = 3;
    /// A count stands nearer in its clause than this, in UTF-16 code units.
    private static final int FAR = 400;
    private static final int LEFT = 10;
    private static final int RIGHT = 8;
    private static final int NEIGHBOURS = 24;
    private static final int HEADING = 16;
    private final String text;
    private final Setting setting;
    private final List<ActivitySpan> spans;
    private final char[] lastUnits;
    /// By the number of the category, which is that behind the last for none.
    private final int category;
    private final Surroundings surroundings;
    private final Meanings meanings;

    /// @param surroundings of the candidates of the same text
    /// @param meanings of the words of the text
    Traits(String text, Setting setting, List<ActivitySpan> spans, Surroundings surroundings, Meanings meanings) {
        this.text = text;
        this.setting = setting;
        this.spans = spans;
        category = setting.category().isPresent() ? setting.category().get().ordinal() : Facts.CATEGORY.size() - 1;
        this.surroundings = surroundings;
        this.meanings = meanings;
        lastUnits = new char[spans.size()];
        for (int i = 0; i < lastUnits.length; i++) {
            String name = spans.get(i).canonical();
            lastUnits[i] = name.charAt(name.length() - 1);
        }
    }

    /// The candidate at `index`.
    ActivitySpan span(int index) {
        return spans.get(index);
    }

    /// Those that say most and cost little to look up: facts, what stands beside the name, the pairs of the name and of its
    /// sentence, and what the words of the name mean.
    void first(int index, TraitSink sink) {
        ActivitySpan span = spans.get(index);
        about(span, sink);
        name(span, sink);
        near(span, sink);
        surroundings.sentence(span, sink);
        beside(span, sink);
        meaning(span, sink);
    }

    /// Those of its place in the clause and among the other candidates.
    void second(int index, TraitSink sink) {
        place(spans.get(index), sink);
        neighbours(index, sink);
    }

    /// All others that tell of an event, but for those of its clause.
    void last(int index, TraitSink sink) {
        ActivitySpan span = spans.get(index);
        joined(span, sink);
        surroundings.predicate(span, sink);
        surroundings.time(span, sink);
        surroundings.edges(span, sink);
    }

    /// Those of which some tell of the type.
    void type(int index, TraitSink sink) {
        ActivitySpan span = spans.get(index);
        about(span, sink);
        name(span, sink);
        beside(span, sink);
        near(span, sink);
        place(span, sink);
        typed(span, sink);
    }

    /// Those of a clause, which are the same for all its candidates.
    void clause(Clauses.Clause clause, TraitSink sink) {
        surroundings.clause(clause, sink);
        meanings.within(clause.start(), clause.end(), number -> sink.addSense(Sense.CLAUSE, number));
    }

    private void meaning(ActivitySpan span, TraitSink sink) {
        int start = span.start();
        int end = span.end();
        meanings.within(start, end, number -> sink.addSense(Sense.NAME, number));
        meanings.first(start, end, number -> sink.addSense(Sense.FIRST, number));
        meanings.last(start, end, number -> sink.addSense(Sense.LAST, number));
    }

    /// Of the type alone: what the rule takes it for, by whether a sign shows an event, and the name in single characters
    /// and in threes. They do not help to tell events from others.
    void typed(ActivitySpan span, TraitSink sink) {
        sink.add(span.has(Sign.PROVEN) ? 'e' : 'E', span.type().id());
        runs('1', 1, span.start(), span.end(), sink);
        runs('3', 3, span.start(), span.end(), sink);
    }

    /// A fact, and the same joined with the key word and with the type.
    private static void also(Fact fact, ActivitySpan span, TraitSink sink) {
        sink.add(fact);
        sink.addJoined(fact, span);
    }

    private void about(ActivitySpan span, TraitSink sink) {
        for (long left = span.signs(); left != 0; left &= left - 1) {
            sink.add(Facts.SIGN.get(Long.numberOfTrailingZeros(left)));
        }
        int type = span.type().ordinal();
        sink.addSigns(span.signs());
        sink.add('k', span.key());
        sink.add(span.has(Sign.PROVEN) ? 'p' : 'q', span.key());
        sink.add((span.has(Sign.VERB) ? Facts.VERB_TYPE : Facts.HEAD_TYPE).get(type));
        sink.add(Facts.KIND.get(setting.kind().ordinal()));
        sink.add(Facts.CATEGORY.get(category));
        sink.add(Facts.TYPE_AND_CATEGORY.get(type).get(category));
    }

    private void name(ActivitySpan span, TraitSink sink) {
        also(Facts.NAME_LENGTH.get(Math.min(span.end() - span.start(), Facts.MOST)), span, sink);
        sink.add('f', text, span.start(), Math.min(span.end(), span.start() + 2));
        sink.add('g', text, Math.max(span.start(), span.end() - 2), span.end());
        sink.addPairs('b', text, span.start(), span.end());
        sink.addJoined(Facts.KIND.get(setting.kind().ordinal()), span);
    }

    private void runs(char mark, int length, int start, int end, TraitSink sink) {
        for (int at = start; at + length <= end; at++) {
            sink.add(mark, text, at, at + length);
        }
    }

    private void beside(ActivitySpan span, TraitSink sink) {
        for (int length = 1; length <= AROUND; length++) {
            sink.add('l', text, Math.max(0, span.start() - length), span.start());
            sink.add('r', text, span.end(), Math.min(text.length(), span.end() + length));
        }
    }

    /// What touches the name, joined with the type: what a word is a sign of depends on what was held.
    private void joined(ActivitySpan span, TraitSink sink) {
        String type = TraitSink.heldType(span);
        for (int length = 1; length < AROUND; length++) {
            sink.add((char) ('l' + TraitSink.WITH_TYPE), type, text, Math.max(0, span.start() - length), span.start());
            sink.add((char) ('r' + TraitSink.WITH_TYPE), type, text, span.end(),
                    Math.min(text.length(), span.end() + length));
        }
    }

    /// The pairs of its clause that stand near the name.
    private void near(ActivitySpan span, TraitSink sink) {
        Clauses.Clause clause = span.clause();
        sink.addPairs('x', text, Math.max(clause.start(), span.start() - LEFT), span.start());
        sink.addPairs('y', text, span.end(), Math.min(clause.end(), span.end() + RIGHT));
    }

    private void place(ActivitySpan span, TraitSink sink) {
        Clauses.Clause clause = span.clause();
        boolean opens = span.start() == clause.start();
        boolean closes = span.end() == clause.end();
        also(opens
                ? closes ? Facts.WHOLE_CLAUSE : Facts.OPENS_CLAUSE
                : closes ? Facts.CLOSES_CLAUSE : Facts.WITHIN_CLAUSE, span, sink);
        boolean behind = digits(span.end(), Math.min(clause.end(), span.end() + FAR));
        boolean before = digits(Math.max(clause.start(), span.start() - FAR), span.start());
        sink.add(behind ? Facts.COUNT_BEHIND : Facts.NO_COUNT_BEHIND);
        sink.add(before ? Facts.COUNT_BEFORE : Facts.NO_COUNT_BEFORE);
        also(Facts.CLAUSE_LENGTH.get(Math.min(Facts.MOST, (clause.end() - clause.start()) / 4)), span, sink);
        sink.add(clause.sentence() == 0 ? Facts.FIRST_SENTENCE : Facts.LATER_SENTENCE);
        sink.add(Facts.LINE_LENGTH.get(Math.min(Facts.MOST, setting.length() / 16)));
        sink.add(text.startsWith("，", clause.end()) ? Facts.GOES_ON : Facts.ENDS);
    }

    private boolean digits(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Digits.begins(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void neighbours(int index, TraitSink sink) {
        ActivitySpan span = spans.get(index);
        boolean inside = false;
        boolean covers = false;
        boolean rival = false;
        boolean told = false;
        Fact again = Facts.ONCE;
        int proven = 0;
        for (int i = Math.max(0, index - NEIGHBOURS); i < Math.min(spans.size(), index + NEIGHBOURS); i++) {
            ActivitySpan other = spans.get(i);
            boolean overlaps = other.overlaps(span);
            boolean strong = i != index && other.has(Sign.PROVEN);
            if (strong && overlaps) {
                inside |= other.start() <= span.start() && span.end() <= other.end();
                covers |= span.start() <= other.start() && other.end() <= span.end();
                rival = true;
            } else if (strong && other.clause().sentence() == span.clause().sentence()) {
                proven++;
            }
            told |= i < index && !overlaps && strong && other.key().equals(span.key());
            if (i != index && !overlaps && lastUnits[i] == lastUnits[index]) {
                again = again(again, other.canonical(), span.canonical(), i < index);
            }
        }
        also(inside
                ? covers ? Facts.SAME_PLACE : Facts.INSIDE
                : covers ? Facts.COVERS : rival ? Facts.RIVAL : Facts.FREE, span, sink);
        sink.add(span.has(Sign.PROVEN) ? 'P' : 'Q', inside ? "inside" : covers ? "covers" : rival ? "rival" : "free");
        also(Facts.PROVEN.get(Math.min(Facts.PROVEN.size() - 1, proven)), span, sink);
        if (told) {
            sink.add(Facts.TOLD);
        }
        also(again, span, sink);
        Clauses.Clause clause = span.clause();
        if (clause.sentence() == 0 && clause.sentenceEnd() <= HEADING
                && text.length() > clause.sentenceEnd() + HEADING) {
            sink.add(span.has(Sign.PROVEN) ? Facts.STRONG_HEADING : Facts.HEADING);
        }
    }

    /// How a name is told again: in full, or as the end of a longer one.
    private static Fact again(Fact so, String other, String name, boolean before) {
        if (other.length() < 2 || name.length() < 2) {
            return so;
        }
        if (other.equals(name)) {
            return before ? Facts.TOLD_BEFORE : Facts.TOLD_AGAIN;
        }
        if (so.equals(Facts.ONCE) && other.endsWith(name)) {
            return before ? Facts.LONGER_BEFORE : Facts.LONGER_BEHIND;
        }
        return so.equals(Facts.ONCE) && name.endsWith(other)
                ? before ? Facts.SHORTER_BEFORE : Facts.SHORTER_BEHIND
                : so;
    }
}
