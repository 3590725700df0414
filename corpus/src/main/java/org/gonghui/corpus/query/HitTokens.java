package org.gonghui.corpus.query;

import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.text.Span;

/// Which tokens stand before, in and after a hit.
final class HitTokens {

    private HitTokens() {}

    /// The position of the last token that ends where the hit begins or before; -1 if there is none.
    static int before(HitColumns columns, int hit, ParagraphTokens tokens) {
        return switch (columns.unit()) {
            case TOKENS -> columns.start(hit) - 1;
            case CHARACTERS -> touched(columns.start(hit), tokens) - 1;
        };
    }

    /// The position of the first token that begins where the hit ends or later; the number of tokens if there is none.
    static int after(HitColumns columns, int hit, ParagraphTokens tokens) {
        return switch (columns.unit()) {
            case TOKENS -> columns.end(hit);
            case CHARACTERS -> beginning(columns.end(hit), tokens);
        };
    }

    /// Where a hit stands in the paragraph.
    static Span span(HitColumns columns, int hit, ParagraphTokens tokens) {
        return switch (columns.unit()) {
            case TOKENS -> new Span(tokens.start(columns.start(hit)), tokens.end(columns.end(hit) - 1));
            case CHARACTERS -> new Span(columns.start(hit), columns.end(hit));
        };
    }

    /// The first token that ends after `offset`.
    private static int touched(int offset, ParagraphTokens tokens) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBefore = tokens.end(middle) <= offset;
            low = isBefore ? middle + 1 : low;
            high = isBefore ? high : middle;
        }
        return low;
    }

    /// The first token that begins at `offset` or later.
    private static int beginning(int offset, ParagraphTokens tokens) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBefore = tokens.start(middle) < offset;
            low = isBefore ? middle + 1 : low;
            high = isBefore ? high : middle;
        }
        return low;
    }
}
