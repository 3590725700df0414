package org.gonghui.corpus.text;

/// Half-open range `[start..end)`, 0-based, in UTF-16 code units of the text it belongs to.
///
/// @param start first code unit, at least 0
/// @param end one past the last code unit, at least `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "span must satisfy 0 <= start <= end, got [" + start + ".." + end + ")");
        }
    }

    /// Number of code units covered.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether `other` lies wholly within this span; an empty span at either edge does.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Number of code units that both spans cover, 0 if none.
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /// This span moved by `distance` code units.
    ///
    /// @throws IllegalArgumentException if it would begin before 0
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /// The covered part of `text`.
    ///
    /// @throws IllegalArgumentException if the span does not fit into the text
    public String in(CharSequence text) {
        if (end > text.length()) {
            throw new IllegalArgumentException("span " + this + " does not fit a text of " + text.length() + " units");
        }
        return text.subSequence(start, end).toString();
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ".." + end + ")";
    }
}
