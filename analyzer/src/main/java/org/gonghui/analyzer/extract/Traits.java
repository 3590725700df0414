package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;

/// What is known of the candidates of a paragraph, as traits that [ActivityModel] weighs: signs, key word, type, the
/// characters of the name and around it, its place in its clause and among the other candidates. Each trait begins
/// with a mark (a letter) of what it tells.
@SuppressWarnings("EnumOrdinal") // asked for every candidate, where maps of enums cost more than all else
final class Traits {

    private static final int AROUND = 3;
    /// A count stands nearer in its clause than this, in UTF-16 code units.
    private static final int FAR = 400;
    private static final int LEFT = 10;
    private static final int RIGHT = 8;
    private static final int NEIGHBOURS = 24;
    private static final int LONGEST = 12;
    private static final int HEADING = 16;
    private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};
    private static final Sign[] SIGNS = Sign.values();
    private static final String NO_CATEGORY = "-";
    /// Type and category together: for each category, and last for none, those of the types in their order.
    private static final List<List<String>> JOINED = Stream
            .concat(Arrays.stream(Category.values()).map(Category::id), Stream.of(NO_CATEGORY))
            .map(Traits::joined)
            .toList();
    /// What is added to a mark where its trait is joined with the key word, and with the type.
    private static final char WITH_KEY = 0x100;
    private static final char WITH_TYPE = 0x200;
    private static final List<String> PROVEN_TYPES = types("+");
    private static final List<String> OPEN_TYPES = types("-");

    private final String text;
    private final Setting setting;
    private final List<ActivitySpan> spans;
    private final char[] lastUnits;
    private final String category;
    private final List<String> joined;
    private final Surroundings surroundings;

    /// @param surroundings of the candidates of the same text
    Traits(String text, Setting setting, List<ActivitySpan> spans, Surroundings surroundings) {
        this.text = text;
        this.setting = setting;
        this.spans = spans;
        category = setting.category().map(Category::id).orElse(NO_CATEGORY);
        joined = setting.category().map(Category::ordinal).map(JOINED::get).orElse(JOINED.getLast());
        this.surroundings = surroundings;
        lastUnits = new char[spans.size()];
        for (int i = 0; i < lastUnits.length; i++) {
            String name = spans.get(i).canonical();
            lastUnits[i] = name.charAt(name.length() - 1);
        }
    }

    private static List<String> joined(String category) {
        return Arrays.stream(ActivityType.values()).map(type -> type.id() + "/" + category).toList();
    }

    private static List<String> types(String sign) {
        return Arrays.stream(ActivityType.values()).map(type -> type.id() + sign).toList();
    }

    /// Tells `sink` all traits of the candidate at `index`: those that tell of an event, and those that tell of its type
    /// alone.
    void of(int index, TraitSink sink) {
        type(index, sink);
        last(index, sink);
    }

    /// Those of which some tell of the type.
    void type(int index, TraitSink sink) {
        first(index, sink);
        rest(index, sink);
        typed(spans.get(index), sink);
    }

    /// Those that are read off the candidate itself.
    void first(int index, TraitSink sink) {
        about(spans.get(index), sink);
    }

    /// Those of its name, of what stands beside it and of its neighbours.
    void rest(int index, TraitSink sink) {
        ActivitySpan span = spans.get(index);
        name(span, sink);
        joined('d', span, setting.kind().id(), sink);
        around(span, sink);
        place(span, sink);
        neighbours(index, sink);
    }

    /// Those of its sentence and of the ends of its name, and the key word with what touches the name on both sides.
    void last(int index, TraitSink sink) {
        ActivitySpan span = spans.get(index);
        surroundings.of(span, sink);
        String before = text.substring(Math.max(0, span.start() - 1), span.start());
        int next = Math.min(text.length(), span.end() + 1);
        sink.add('B', span.key() + before, text, span.end(), next);
        sink.add('C', seenType(span) + before, text, span.end(), next);
    }

    /// Of the type alone: what the rule takes it for, by whether a sign shows an event, and the name in single characters
    /// and in threes. They do not help to tell events from others.
    private void typed(ActivitySpan span, TraitSink sink) {
        sink.add(span.has(Sign.PROVEN) ? 'e' : 'E', span.type().id());
        runs('1', 1, span.start(), span.end(), sink);
        runs('3', 3, span.start(), span.end(), sink);
    }

    /// A trait, and the same joined with the key word and with the type.
    private void also(char mark, ActivitySpan span, String value, TraitSink sink) {
        sink.add(mark, value);
        joined(mark, span, value, sink);
    }

    private void joined(char mark, ActivitySpan span, String value, TraitSink sink) {
        joined(mark, span, value, 0, value.length(), sink);
    }

    /// A trait joined with the key word and with the type: what a word is a sign of depends on what was held.
    private void joined(char mark, ActivitySpan span, String words, int start, int end, TraitSink sink) {
        sink.add((char) (mark + WITH_KEY), span.key(), words, start, end);
        sink.add((char) (mark + WITH_TYPE), seenType(span), words, start, end);
    }

    private static String seenType(ActivitySpan span) {
        List<String> types = span.has(Sign.PROVEN) ? PROVEN_TYPES : OPEN_TYPES;
        return types.get(span.type().ordinal());
    }

    private void about(ActivitySpan span, TraitSink sink) {
        for (long left = span.signs(); left != 0; left &= left - 1) {
            sink.add('s', SIGNS[Long.numberOfTrailingZeros(left)].name());
        }
        sink.add('m', Long.toString(span.signs(), Character.MAX_RADIX));
        sink.add('k', span.key());
        sink.add(span.has(Sign.PROVEN) ? 'p' : 'q', span.key());
        sink.add(span.has(Sign.VERB) ? 'v' : 'h', span.type().id());
        sink.add('d', setting.kind().id());
        sink.add('c', category);
        sink.add('j', joined.get(span.type().ordinal()));
    }

    private void name(ActivitySpan span, TraitSink sink) {
        int length = Math.min(span.end() - span.start(), LONGEST);
        also('w', span, NUMBERS[length], sink);
        sink.add('f', text, span.start(), Math.min(span.end(), span.start() + 2));
        sink.add('g', text, Math.max(span.start(), span.end() - 2), span.end());
        sink.addPairs('b', text, span.start(), span.end());
    }

    private void runs(char mark, int length, int start, int end, TraitSink sink) {
        for (int at = start; at + length <= end; at++) {
            sink.add(mark, text, at, at + length);
        }
    }

    private void around(ActivitySpan span, TraitSink sink) {
        Clauses.Clause clause = span.clause();
        for (int length = 1; length <= AROUND; length++) {
            sink.add('l', text, Math.max(0, span.start() - length), span.start());
            sink.add('r', text, span.end(), Math.min(text.length(), span.end() + length));
        }
        for (int length = 1; length < AROUND; length++) {
            joined('l', span, text, Math.max(0, span.start() - length), span.start(), sink);
            joined('r', span, text, span.end(), Math.min(text.length(), span.end() + length), sink);
        }
        sink.addPairs('x', text, Math.max(clause.start(), span.start() - LEFT), span.start());
        sink.addPairs('y', text, span.end(), Math.min(clause.end(), span.end() + RIGHT));
    }

    private void place(ActivitySpan span, TraitSink sink) {
        Clauses.Clause clause = span.clause();
        boolean opens = span.start() == clause.start();
        boolean closes = span.end() == clause.end();
        also('o', span, opens ? closes ? "whole" : "opens" : closes ? "closes" : "within", sink);
        sink.add('a',
                digits(span.end(), Math.min(clause.end(), span.end() + FAR)) ? "count behind" : "no count behind");
        sink.add('a',
                digits(Math.max(clause.start(), span.start() - FAR), span.start())
                        ? "count before"
                        : "no count before");
        also('z', span, NUMBERS[Math.min(LONGEST, (clause.end() - clause.start()) / 4)], sink);
        sink.add('n', clause.sentence() == 0 ? "first sentence" : "later");
        sink.add('t', NUMBERS[Math.min(LONGEST, setting.length() / 16)]);
        sink.add('i', text.startsWith("，", clause.end()) ? "goes on" : "ends");
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
        String again = "once";
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
        also('N', span, inside ? covers ? "same place" : "inside" : covers ? "covers" : rival ? "rival" : "free", sink);
        sink.add(span.has(Sign.PROVEN) ? 'P' : 'Q', inside ? "inside" : covers ? "covers" : rival ? "rival" : "free");
        also('O', span, NUMBERS[Math.min(4, proven)], sink);
        if (told) {
            sink.add('T', "told");
        }
        also('A', span, again, sink);
        Clauses.Clause clause = span.clause();
        if (clause.sentence() == 0 && clause.sentenceEnd() <= HEADING
                && text.length() > clause.sentenceEnd() + HEADING) {
            sink.add('H', span.has(Sign.PROVEN) ? "strong heading" : "heading");
        }
    }

    /// How a name is told again: in full, or as the end of a longer one.
    private static String again(String so, String other, String name, boolean before) {
        if (other.length() < 2 || name.length() < 2) {
            return so;
        }
        if (other.equals(name)) {
            return before ? "told before" : "told again";
        }
        if (so.equals("once") && other.endsWith(name)) {
            return before ? "longer before" : "longer behind";
        }
        return so.equals("once") && name.endsWith(other) ? before ? "shorter before" : "shorter behind" : so;
    }
}
