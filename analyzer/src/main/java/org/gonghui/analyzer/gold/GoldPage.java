package org.gonghui.analyzer.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Compact;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;

/// The lines of a page under the names that annotators gave them. Immutable.
public final class GoldPage {

    private final String text;
    private final List<Span> lines;
    private final Map<LinePlace, Integer> places = new HashMap<>();

    private GoldPage(String text) {
        this.text = text;
        this.lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            places.put(new LinePlace.Raw(i), i);
        }
    }

    /// Finds the lines of `folder` in `page`. Lines named by their place among those with text are found by their first
    /// characters: a line of the page that no annotator saw, such as a running head, is passed over.
    ///
    /// @throws GoldException if a line cannot be found
    public static GoldPage of(Page page, GoldFolder folder) throws GoldException {
        GoldPage gold = new GoldPage(page.text());
        int at = 0;
        for (GoldLine line : folder.lines()) {
            if (line.source().equals(page.source()) && line.place() instanceof LinePlace.Ordinal ordinal) {
                at = gold.next(at, line.begins());
                if (at == gold.lines.size()) {
                    throw notFound(folder, line);
                }
                gold.places.put(ordinal, at++);
            }
        }
        return gold;
    }

    private static GoldException notFound(GoldFolder folder, GoldLine line) {
        return new GoldException(folder.directory().resolve("lines.tsv"), 0,
                new Message(line.source() + " 里找不到第 " + line.place() + " 段“" + line.begins() + "”，原文与标注不一致",
                        line.source() + " has no line '" + line.begins() + "' (paragraph " + line.place()
                                + "): the source is not the one that was annotated"));
    }

    private int next(int from, String begins) {
        String key = Compact.of(begins);
        int at = from;
        while (at < lines.size()
                && (isBlank(at) || !Compact.of(lines.get(at).in(text)).startsWith(key))) {
            at++;
        }
        return at;
    }

    /// The line that `place` names, counted in the raw text from 0; empty if the page has no such line.
    public Optional<Integer> line(LinePlace place) {
        return Optional.ofNullable(places.get(place));
    }

    /// Number of lines, blank ones included.
    public int size() {
        return lines.size();
    }

    /// A line without its line feed.
    public Span span(int line) {
        return lines.get(line);
    }

    public String text(int line) {
        return lines.get(line).in(text);
    }

    /// The line in which the character at `offset` stands.
    public int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The first line from `line` on that has text; the number of lines if there is none. Quotation signs of e-mails
    /// are no text.
    public int nextWithText(int line) {
        int at = line;
        while (at < lines.size() && isBlank(at)) {
            at++;
        }
        return at;
    }

    /// Where the words `words` stand in a line for the `nth` time, from 0.
    public Optional<Span> find(int line, String words, int nth) {
        String whole = text(line);
        int at = -1;
        for (int i = 0; i <= nth; i++) {
            at = whole.indexOf(words, at + 1);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(at, at + words.length()).shift(lines.get(line).start()));
    }

    private boolean isBlank(int line) {
        Span span = lines.get(line);
        for (int i = span.start(); i < span.end(); i++) {
            if (" \u3000\u00a0\t>\r".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Span(start, end));
            start = end + 1;
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }
}
