package org.gonghui.corpus.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.Span;

/// Which names a report hides wholly: those on a line that tells of illness, accidents, bereavement or hardship, wherever
/// they stand in the text, and there also surnames alone before a title (王老师). Immutable.
final class SensitiveLines {

    private static final int LONGEST_SURNAME = 2;

    private final WordTable sensitive;
    private final WordTable surnames;
    private final WordTable titles;
    private final WordTable before;
    private final WordTable weak;

    SensitiveLines(NameWords words) {
        sensitive = words.of("sensitive");
        surnames = words.of("surname");
        titles = words.of("title");
        before = words.of("before");
        weak = words.of("weak");
    }

    /// The names as a report hides them, by place.
    ///
    /// @param names those that were found in `text`
    /// @param others whether names elsewhere are hidden too, but for their surname
    List<NameFinder.Name> hidden(String text, List<NameFinder.Name> names, boolean others) {
        BitSet lines = characters(text);
        Set<String> wholly = new HashSet<>();
        names.stream()
                .filter(name -> lines.get(name.span().start()))
                .forEach(name -> wholly.add(name.span().in(text)));
        List<NameFinder.Name> hidden = new ArrayList<>();
        BitSet taken = new BitSet();
        for (NameFinder.Name name : names) {
            taken.set(name.span().start(), name.span().end());
            if (wholly.contains(name.span().in(text))) {
                hidden.add(new NameFinder.Name(name.span(), 0));
            } else if (others) {
                hidden.add(name);
            }
        }
        titled(text, lines, taken, hidden);
        hidden.sort(Comparator.comparing(NameFinder.Name::span));
        return hidden;
    }

    /// The characters of lines that tell of such things.
    private BitSet characters(String text) {
        BitSet lines = new BitSet();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (isSensitive(text, start, end)) {
                lines.set(start, end);
            }
            start = end + 1;
        }
        return lines;
    }

    private boolean isSensitive(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (sensitive.beginsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private void titled(String text, BitSet lines, BitSet taken, List<NameFinder.Name> hidden) {
        for (int at = lines.nextSetBit(0); at >= 0; at = lines.nextSetBit(at + 1)) {
            int length = surname(text, at);
            if (length > 0 && !taken.get(at) && titles.beginsAt(text, at + length) && isAtEdge(text, at)) {
                hidden.add(new NameFinder.Name(new Span(at, at + length), 0));
                taken.set(at, at + length);
            }
        }
    }

    private int surname(String text, int at) {
        for (int length = LONGEST_SURNAME; length > 0; length--) {
            if (at + length <= text.length() && surnames.has(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /// Whether nothing that could be a part of a longer word stands before.
    private boolean isAtEdge(String text, int start) {
        return start == 0 || Character.UnicodeScript.of(text.charAt(start - 1)) != Character.UnicodeScript.HAN
                || before.endsAt(text, start) || weak.endsAt(text, start);
    }
}
