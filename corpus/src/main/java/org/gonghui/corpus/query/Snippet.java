package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// A piece of a paragraph to show.
///
/// @param span where it stands in the page
/// @param text its text
/// @param highlights what to highlight: spans in `text`, in order, without overlap
public record Snippet(Span span, String text, List<Span> highlights) {

    /// A paragraph up to this length, in code units, is shown whole, and of a longer one about as much.
    static final int LENGTH = 120;
    /// How much of a longer paragraph is shown before the first match.
    static final int BEFORE = 40;

    public Snippet {
        highlights = List.copyOf(highlights);
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit a text of " + text.length() + " units");
        }
    }

    /// Cuts a snippet.
    ///
    /// @param paragraph the paragraph's text
    /// @param start where it begins in the page
    /// @param matches spans in the paragraph, in order; without any, the beginning of the paragraph is shown
    static Snippet of(String paragraph, int start, List<Span> matches) {
        Span window = window(paragraph, matches.isEmpty() ? new Span(0, 0) : matches.getFirst());
        List<Span> highlights = union(matches, window).stream().map(span -> span.shift(-window.start())).toList();
        return new Snippet(window.shift(start), window.in(paragraph), highlights);
    }

    private static Span window(String paragraph, Span first) {
        if (paragraph.length() <= LENGTH) {
            return new Span(0, paragraph.length());
        }
        int from = Math.clamp(first.start() - BEFORE, 0, paragraph.length() - LENGTH);
        int to = Math.min(paragraph.length(), Math.max(from + LENGTH, first.end()));
        return new Span(whole(paragraph, from, -1), whole(paragraph, to, 1));
    }

    /// Moves a cut out of a surrogate pair.
    private static int whole(String text, int cut, int direction) {
        boolean inPair = cut > 0 && cut < text.length()
                && Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut));
        return inPair ? cut + direction : cut;
    }

    /// What of `matches` lies within the window, overlapping ones joined.
    private static List<Span> union(List<Span> matches, Span window) {
        List<Span> joined = new ArrayList<>();
        for (Span match : matches) {
            int from = Math.max(match.start(), window.start());
            int to = Math.min(match.end(), window.end());
            if (from >= to) {
                continue;
            }
            if (!joined.isEmpty() && from < joined.getLast().end()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), to)));
            } else {
                joined.add(new Span(from, to));
            }
        }
        return joined;
    }
}
