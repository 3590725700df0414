package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Splits a page into documents: where they begin, what kind each is and whose, which lines are titles and headings.
/// Nothing is decided by one clue; the evidence and its weights are in the resource `evidence.txt` and in the rules of
/// this package. Immutable; safe for any number of threads.
public final class Splitter {

    private final Evidence evidence;

    /// A splitter with the lexicon that comes with the program.
    public Splitter() {
        this(EvidenceReader.builtIn());
    }

    Splitter(Evidence evidence) {
        this.evidence = evidence;
    }

    /// The documents of a page, in order. A page without text has none, nor has one of nothing but furniture.
    public SplitPage split(Page page) {
        Evidence.Reading reading = evidence.reading();
        List<Line> lines = new SeriesTitles(reading).repair(Renumbering.repair(new LineCutter(reading).cut(page)));
        List<Integer> starts = Boundaries.starts(lines);
        List<Summary> summaries = new ArrayList<>();
        List<Paragraph> outside = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < starts.size(); i++) {
            int limit = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            int end = withoutFurniture(lines, starts.get(i), limit);
            addOutside(lines.subList(done, starts.get(i)), outside);
            summaries.add(summary(page, i + 1, lines.subList(starts.get(i), end)));
            done = end;
        }
        addOutside(lines.subList(done, lines.size()), outside);
        return new SplitPage(page, summaries, outside);
    }

    private static Summary summary(Page page, int number, List<Line> lines) {
        Layout layout = new Layout(page, lines);
        DocumentJudge judge = new DocumentJudge(lines, layout.titleLines());
        Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
        return new Summary(page.source() + "#" + number, page.source(), span, layout.title(), judge.kind(),
                judge.organisation(), School.HIDDEN, Period.UNKNOWN, layout.paragraphs());
    }

    /// Furniture behind the last line of a document is outside of it.
    private static int withoutFurniture(List<Line> lines, int start, int limit) {
        int end = limit;
        while (end > start + 1 && lines.get(end - 1).furniture()) {
            end--;
        }
        return end;
    }

    private static void addOutside(List<Line> lines, List<Paragraph> outside) {
        for (Line line : lines) {
            ParagraphRole role = line.furniture()
                    ? ParagraphRole.FURNITURE
                    : TitleRule.isTitle(line) || TitleRule.isPageTitle(line) ? ParagraphRole.TITLE : ParagraphRole.BODY;
            outside.add(new Paragraph(line.span(), role, List.of()));
        }
    }
}
