package org.gonghui.analyzer.explore;

import java.util.List;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.ContextSize;
import org.gonghui.corpus.query.Hit;
import org.gonghui.corpus.text.Token;

/// A hit as it is shown.
///
/// @param hit where it stands and all that is known of its place
/// @param left what is shown before it
/// @param key the hit
/// @param right what is shown after it
/// @param headings the headings above its paragraph, outermost first
public record ConcordanceLine(Hit hit, String left, String key, String right, List<String> headings) {

    /// How much more than is shown a gate sees on each side: names are told by what stands around them.
    private static final int MARGIN = 20;

    public ConcordanceLine {
        headings = List.copyOf(headings);
    }

    /// The context in which a gate sees a hit.
    static ContextSize wider(ContextSize context) {
        return new ContextSize(context.unit(), context.left() + MARGIN, context.right() + MARGIN);
    }

    /// A hit with as much of its context as is wanted.
    ///
    /// @param hit in its wider context
    static ConcordanceLine of(Hit hit, ContextSize context, NameGate names) {
        String before = hit.left().text();
        String after = hit.right().text();
        int start = hit.span().start() - hit.paragraph().span().start() - before.length();
        int from = switch (context.unit()) {
            case CHARACTERS -> before.offsetByCodePoints(before.length(),
                    -Math.min(context.left(), before.codePointCount(0, before.length())));
            case TOKENS -> startOfLast(hit.left().tokens(), context.left(), start + before.length()) - start;
        };
        int key = before.length();
        int rest = key + hit.key().text().length();
        int to = rest + switch (context.unit()) {
            case CHARACTERS -> after.offsetByCodePoints(0,
                    Math.min(context.right(), after.codePointCount(0, after.length())));
            case TOKENS -> endOfFirst(hit.right().tokens(), context.right(), start + rest);
        };
        String shown = names.apply(before + hit.key().text() + after);
        return new ConcordanceLine(hit, shown.substring(from, key), shown.substring(key, rest),
                shown.substring(rest, to), hit.headings().stream().map(names::apply).toList());
    }

    /// Where in the paragraph the last `count` of the tokens begin.
    private static int startOfLast(List<Token> tokens, int count, int end) {
        return count == 0 || tokens.isEmpty() ? end : tokens.get(Math.max(0, tokens.size() - count)).start();
    }

    /// How far the first `count` of the tokens reach.
    ///
    /// @param start where in the paragraph the piece that they stand in begins
    private static int endOfFirst(List<Token> tokens, int count, int start) {
        return count == 0 || tokens.isEmpty() ? 0 : tokens.get(Math.min(tokens.size(), count) - 1).end() - start;
    }
}
