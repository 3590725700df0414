package org.gonghui.corpus.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds names of persons by their form and by what stands around them: a title behind (…老师, …同志), an office or a
/// word such as 看望 before, names beside. A form alone is never enough. Immutable; safe for any number of threads.
///
/// What was found once in a text is a name wherever it stands in that text, if it is as long as three characters.
final class NameFinder {

    private static final int LONGEST = 4;
    private static final int SHORTEST = 2;
    private static final int PROPAGATED = 3;
    private static final String MANY_FIRSTS = "等两三四五六七八九十";
    private static final Pattern MANY = Pattern.compile("(?:等|[两三四五六七八九十])"
            + "[一二三四五六七八九十两几多0-9]{0,3}[位名个]?(?:困难|退休|优秀|骨干|青年)?"
            + "(?:同志|老师|教师|教职工|职工|会员|教工)");

    private final NameShapes shapes;
    private final WordTable titles;
    private final WordTable events;
    private final WordTable before;
    private final WordTable weak;
    private final WordTable follow;
    private final WordTable sure;

    NameFinder(NameWords words) {
        shapes = new NameShapes(words);
        titles = words.of("title");
        events = words.of("event");
        before = words.of("before");
        weak = words.of("weak");
        follow = words.of("follow");
        sure = words.of("sure");
    }

    /// A name.
    ///
    /// @param span where it stands
    /// @param surname how many code units of it are the surname
    record Name(Span span, int surname) {}

    /// The names in `text` by place; none overlap.
    List<Name> find(String text) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = shapes.canBegin(text.charAt(at)) ? read(text, at, names) : at + 1;
        }
        lists(text, names);
        again(text, names);
        names.sort(Comparator.comparing(Name::span));
        return names;
    }

    /// Takes up the name that begins at `at`, if one does; returns where to go on.
    private int read(String text, int at, List<Name> names) {
        int known = shapes.known(text, at);
        if (known > 0) {
            return at + known;
        }
        Name name = endsOffice(text, at) ? null : best(text, at);
        if (name == null) {
            return at + 1;
        }
        names.add(name);
        return name.span().end();
    }

    /// Whether the character at `at` is the last of an office: 任 of 主任.
    private boolean endsOffice(String text, int at) {
        return before.endsAt(text, at + 1) || titles.endsAt(text, at + 1);
    }

    /// The name that begins at `at`: the longest for which anything speaks.
    private @Nullable Name best(String text, int at) {
        for (int length = LONGEST; length >= SHORTEST; length--) {
            if (at + length <= text.length()) {
                Span span = new Span(at, at + length);
                int surname = shapes.surname(text, span);
                if (surname > 0 && isSupported(text, span)) {
                    return new Name(span, surname);
                }
                if (isCertain(text, span)) {
                    return new Name(span, 1);
                }
            }
        }
        return null;
    }

    /// A title behind and an edge before: then rare characters are a name too.
    private boolean isCertain(String text, Span span) {
        return sure.beginsAt(text, span.end()) && isAtEdge(text, span.start()) && shapes.mayBe(text, span);
    }

    private boolean isSupported(String text, Span span) {
        boolean titled = titles.beginsAt(text, span.end()) || isOneOfMany(text, span.end());
        if (shapes.isWeak(text.charAt(span.start()))) {
            return titled && isAtEdge(text, span.start());
        }
        if (titled) {
            return true;
        }
        boolean office = before.endsAt(text, span.start());
        if (events.beginsAt(text, span.end())) {
            return office || isAtEdge(text, span.start()) || weak.endsAt(text, span.start());
        }
        return office && (span.length() > 2 || isFollowed(text, span.end()));
    }

    /// 王某某等三位老师.
    private static boolean isOneOfMany(String text, int end) {
        return end < text.length() && MANY_FIRSTS.indexOf(text.charAt(end)) >= 0
                && MANY.matcher(text).region(end, Math.min(text.length(), end + 10)).lookingAt();
    }

    /// Whether nothing that could be a part of a longer word stands before.
    private boolean isAtEdge(String text, int start) {
        return start == 0 || !isHan(text.charAt(start - 1)) || before.endsAt(text, start)
                || weak.endsAt(text, start);
    }

    private boolean isFollowed(String text, int end) {
        return end >= text.length() || !isHan(text.charAt(end)) || follow.beginsAt(text, end);
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    /// Names beside names: 甲、乙、丙 where one of them was found.
    private void lists(String text, List<Name> names) {
        NavigableSet<Span> known = new TreeSet<>();
        names.forEach(name -> known.add(name.span()));
        for (int i = 0; i < names.size(); i++) {
            Span span = names.get(i).span();
            beside(text, span.end(), known, names);
            leftOf(text, span.start(), known, names);
        }
    }

    private void beside(String text, int end, NavigableSet<Span> known, List<Name> names) {
        if (end < text.length() && isListMark(text.charAt(end))) {
            for (int length = LONGEST; length >= SHORTEST; length--) {
                int stop = end + 1 + length;
                if (stop <= text.length() && (length > 2 || isFollowed(text, stop))) {
                    add(text, new Span(end + 1, stop), known, names);
                }
            }
        }
    }

    private void leftOf(String text, int start, NavigableSet<Span> known, List<Name> names) {
        if (start > 0 && isListMark(text.charAt(start - 1))) {
            for (int length = LONGEST; length >= SHORTEST; length--) {
                int first = start - 1 - length;
                if (first >= 0 && isAtEdge(text, first)) {
                    add(text, new Span(first, start - 1), known, names);
                }
            }
        }
    }

    private static boolean isListMark(char c) {
        return c == '、' || c == '，' || c == ',' || c == ' ' || c == '　' || c == '和' || c == '与' || c == '及';
    }

    private void add(String text, Span span, NavigableSet<Span> known, List<Name> names) {
        int surname = shapes.mayBe(text, span) ? 1 : shapes.surname(text, span);
        if (surname > 0 && (span.length() > 2 || !shapes.isWeak(text.charAt(span.start())))
                && !overlaps(span, known)) {
            known.add(span);
            names.add(new Name(span, surname));
        }
    }

    private static boolean overlaps(Span span, NavigableSet<Span> known) {
        Span before = known.floor(span);
        Span after = known.ceiling(span);
        return (before != null && before.overlap(span) > 0) || (after != null && after.overlap(span) > 0);
    }

    /// The same names elsewhere in the text, in one pass: it may be as full of names as a register.
    private static void again(String text, List<Name> names) {
        Set<Span> known = new HashSet<>();
        names.forEach(name -> known.add(name.span()));
        Map<String, Name> words = new HashMap<>();
        BitSet firsts = new BitSet();
        SortedSet<Integer> lengths = new TreeSet<>();
        for (Name name : names) {
            if (name.span().length() >= PROPAGATED) {
                words.putIfAbsent(name.span().in(text), name);
                firsts.set(text.charAt(name.span().start()));
                lengths.add(name.span().length());
            }
        }
        for (int at = 0; at < text.length() && !words.isEmpty(); at++) {
            if (firsts.get(text.charAt(at))) {
                again(text, at, lengths, words, known, names);
            }
        }
    }

    private static void again(String text, int at, SortedSet<Integer> lengths, Map<String, Name> words,
            Set<Span> known, List<Name> names) {
        for (int length : lengths) {
            Name name = at + length <= text.length() ? words.get(text.substring(at, at + length)) : null;
            if (name != null && known.add(new Span(at, at + length))) {
                names.add(new Name(new Span(at, at + length), name.surname()));
            }
        }
    }
}
