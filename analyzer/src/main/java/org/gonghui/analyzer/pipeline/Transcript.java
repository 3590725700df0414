package org.gonghui.analyzer.pipeline;

import java.util.Arrays;
import java.util.List;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.SimplifiedScript;
import org.gonghui.corpus.text.Span;

/// A page as rules, dictionaries and models can read it: in simplified characters, without readings behind them, with
/// `。` where it ends sentences with a point. What is
/// found in it is told of the page itself. A page that is written so anyhow, as nearly all are, is its own transcript.
final class Transcript {

    private final Page original;
    private final Page page;
    /// Where each code unit of the transcript stands in the original, at last the length of the original; none at all if
    /// the page is its own transcript.
    private final int[] origins;

    private Transcript(Page original, Page page, int[] origins) {
        this.original = original;
        this.page = page;
        this.origins = origins;
    }

    /// The transcript of a page.
    static Transcript of(Page page) {
        List<Span> readings = Readings.in(page.text());
        boolean traditional = SimplifiedScript.isWantedFor(page.text());
        String stopped = FullStops.read(page.text());
        if (readings.isEmpty() && !traditional && stopped.equals(page.text())) {
            return new Transcript(page, page, new int[0]);
        }
        int[] origins = origins(page.text(), readings);
        StringBuilder text = new StringBuilder(origins.length);
        Arrays.stream(origins).limit(origins.length - 1L).forEach(at -> text.append(stopped.charAt(at)));
        String read = traditional ? SimplifiedScript.of(text.toString()) : text.toString();
        return new Transcript(page, marked(page, read, origins), origins);
    }

    private static int[] origins(String text, List<Span> readings) {
        int[] origins = new int[text.length() + 1];
        int size = 0;
        int at = 0;
        for (Span reading : readings) {
            while (at < reading.start()) {
                origins[size++] = at++;
            }
            at = reading.end();
        }
        while (at <= text.length()) {
            origins[size++] = at++;
        }
        return Arrays.copyOf(origins, size);
    }

    /// The rules for furniture, too, know simplified characters only.
    private static Page marked(Page page, String text, int[] origins) {
        List<Span> known = page.furniture()
                .stream()
                .map(span -> new Span(place(origins, span.start()), place(origins, span.end())))
                .filter(span -> !span.isEmpty())
                .toList();
        return Marking.READER.mark(new Page(page.source(), text, known, page.origin()));
    }

    /// Where in the transcript an offset of the original is, or what follows it.
    private static int place(int[] origins, int offset) {
        int found = Arrays.binarySearch(origins, offset);
        return found >= 0 ? found : -found - 1;
    }

    /// The page to be read.
    Page page() {
        return page;
    }

    /// The page itself, with what was found in the transcript.
    AnnotatedPage restored(AnnotatedPage found) {
        return origins.length == 0 ? found : new Restoration(this).page(found);
    }

    /// The page itself, with the furniture that was found in the transcript.
    Page restored() {
        return new Page(original.source(), original.text(), page.furniture().stream().map(this::restored).toList(),
                original.origin());
    }

    /// A span of the transcript, in the page itself. A reading goes with the character before it.
    Span restored(Span span) {
        return new Span(origins[span.start()], origins[span.end()]);
    }

    /// The words of the page itself for which a span of the transcript stands.
    String written(Span span) {
        return restored(span).in(original.text());
    }

    /// Made for the first page that needs it.
    private static final class Marking {
        private static final PageReader READER = new PageReader(Limits.DEFAULT);
    }
}
