package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.Hit.Piece;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads hits with their context. For one thread.
final class HitReader {

    private final CorpusIndex index;
    private final HitColumns columns;
    private final ContextSize size;
    private final Vocabulary vocabulary;
    private final ShownParagraphs paragraphs;
    private int segment = -1;
    private @Nullable ParagraphTokens tokens;
    private int paragraph = -1;
    private @Nullable ParagraphEntry entry;

    HitReader(CorpusIndex index, HitColumns columns, ContextSize size, NameGate names) throws IOException {
        this.index = index;
        this.columns = columns;
        this.size = size;
        this.vocabulary = index.vocabulary();
        this.paragraphs = new ShownParagraphs(index.cursor(), names);
    }

    /// Reads hits, in the order of the index, for there columns only run forward; gives them in the order asked for.
    List<Hit> read(int[] hits) throws IOException {
        long[] byIndex = new long[hits.length];
        for (int place = 0; place < hits.length; place++) {
            byIndex[place] = ((long) hits[place] << Integer.SIZE) | place;
        }
        Arrays.sort(byIndex);
        Hit[] read = new Hit[hits.length];
        for (long next : byIndex) {
            read[(int) next] = hit((int) (next >>> Integer.SIZE));
        }
        return List.of(read);
    }

    private Hit hit(int hit) throws IOException {
        int number = columns.paragraphOf(hit);
        ParagraphTokens at = tokens(number);
        ParagraphEntry found = entry(number);
        int firstToken = HitTokens.before(columns, hit, at) + 1;
        int endToken = HitTokens.after(columns, hit, at);
        Span span = HitTokens.span(columns, hit, at);
        Window window = window(span, firstToken, endToken, found.text(), at);
        String text = found.text();
        return new Hit(found.document(), found.paragraph(), found.headings(),
                span.shift(found.paragraph().span().start()),
                piece(text, window.from(), span.start(), window.firstToken(), firstToken, at),
                piece(text, span.start(), span.end(), firstToken, endToken, at),
                piece(text, span.end(), window.to(), endToken, window.endToken(), at));
    }

    /// What is shown of a paragraph.
    private record Window(int from, int to, int firstToken, int endToken) {}

    private Window window(Span span, int firstToken, int endToken, String text, ParagraphTokens at) {
        return switch (size.unit()) {
            case TOKENS -> {
                int first = Math.max(0, firstToken - size.left());
                int end = (int) Math.min(at.size(), (long) endToken + size.right());
                yield new Window(first < firstToken ? Math.min(at.start(first), span.start()) : span.start(),
                        end > endToken ? Math.max(at.end(end - 1), span.end()) : span.end(), first, end);
            }
            case CHARACTERS -> {
                int from = moved(text, span.start(), -size.left());
                int to = moved(text, span.end(), size.right());
                int first = firstToken;
                while (first > 0 && at.start(first - 1) >= from) {
                    first--;
                }
                int end = endToken;
                while (end < at.size() && at.end(end) <= to) {
                    end++;
                }
                yield new Window(from, to, first, end);
            }
        };
    }

    /// An offset so many code points further on, or back, but within the text.
    private static int moved(String text, int offset, int codePoints) {
        int room = codePoints < 0 ? text.codePointCount(0, offset) : text.codePointCount(offset, text.length());
        return text.offsetByCodePoints(offset, Math.clamp(codePoints, -room, room));
    }

    private Piece piece(String text, int from, int to, int firstToken, int endToken, ParagraphTokens at) {
        List<Token> list = new ArrayList<>();
        for (int position = firstToken; position < endToken; position++) {
            int start = at.start(position);
            String tag = vocabulary.tag(vocabulary.tagOf(at.type(position)));
            list.add(new Token(text.substring(start, at.end(position)), tag, start));
        }
        return new Piece(text.substring(from, to), list);
    }

    private ParagraphTokens tokens(int number) throws IOException {
        int doc = columns.document(number);
        List<LeafReaderContext> leaves = index.reader().leaves();
        int wanted = ReaderUtil.subIndex(doc, leaves);
        ParagraphTokens at = tokens;
        if (at == null || wanted != segment) {
            at = index.tokens(leaves.get(wanted));
            tokens = at;
            segment = wanted;
        }
        if (number != paragraph) {
            at.load(doc - leaves.get(wanted).docBase);
        }
        return at;
    }

    private ParagraphEntry entry(int number) throws IOException {
        ParagraphEntry found = entry;
        if (found == null || number != paragraph) {
            found = paragraphs.at(columns.document(number));
            entry = found;
            paragraph = number;
        }
        return found;
    }
}
