package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// Which time the figures of a paragraph belong to: the last one told before them in their sentence, at the head of
/// their line, in a heading, or else that of the document. Immutable.
final class FigurePeriods {

    private static final String LABEL_ENDS = "：:｜|\t";
    private static final String LIST = "其中";
    private static final int LABEL = 8;
    private static final int REACH = 200;
    private static final int LONGEST = 4;

    private final TimeScanner scanner;
    private final Words to;

    /// Reads `figure-times.txt`.
    FigurePeriods(RuleFile file) throws RuleException {
        scanner = new TimeScanner(file);
        to = Words.of(file, "to");
    }

    /// The time of a figure.
    ///
    /// @param period the time, empty if it is not known
    /// @param words the words in the paragraph that tell it, if they do
    /// @param rule why
    record Dated(Optional<FigurePeriod> period, Optional<Span> words, String rule) {

        static Dated ofDocument(DocumentTime document) {
            return new Dated(document.own(), Optional.empty(), "period of the document");
        }

        /// Whether the text says so and not the document.
        boolean isTold() {
            return words.isPresent() || rule.equals(HEADING);
        }
    }

    private static final String HEADING = "heading";
    /// Headings that say so (回顾过去) tell no time.
    private static final Set<TimeWord> OPEN = EnumSet.of(TimeWord.EARLIER, TimeWord.SINCE, TimeWord.SINCE_WEAK,
            TimeWord.THIS);

    /// The time of each figure.
    ///
    /// @param figures in order of the text, their spans counting from the paragraph's `offset`
    /// @param headings the headings above the paragraph, from the outermost
    List<Dated> of(String text, int offset, List<Figure> figures, List<String> headings, DocumentTime document) {
        List<TimeMention> times = scanner.scan(text, document);
        List<Dated> found = new ArrayList<>(figures.size());
        Dated above = above(text, times, headings, document);
        int count = 0;
        for (int i = 0; i < figures.size(); i++) {
            Span place = figures.get(i).span().shift(-offset);
            while (count < times.size() && times.get(count).end() <= place.start()) {
                count++;
            }
            Span before = i == 0 ? new Span(0, 0) : figures.get(i - 1).span().shift(-offset);
            boolean planned = figures.get(i).status() == FactStatus.PLANNED;
            TimeMention told = told(text, times, count, place.start());
            found.add(told == null
                    ? above
                    : later(text, told, before, place)
                            ? Dated.ofDocument(document)
                            : dated(told, planned, document));
        }
        return found;
    }

    private static Dated dated(TimeMention told, boolean planned, DocumentTime document) {
        Optional<FigurePeriod> period = told.dated()
                .or(() -> told.word().flatMap(word -> document.of(word, planned)));
        return new Dated(period, Optional.of(new Span(told.start(), told.end())), "time told before the figure");
    }

    /// The last time of the sentence before `end`, or null.
    ///
    /// @param count how many of the times end before it
    private static @Nullable TimeMention told(String text, List<TimeMention> times, int count, int end) {
        int sentence = Marks.SENTENCE.before(text, end, REACH);
        if (sentence > 1 && text.startsWith(LIST, sentence)) {
            sentence = Marks.SENTENCE.before(text, sentence - 1, REACH);
        }
        TimeMention weak = null;
        for (int i = count - 1; i >= 0 && times.get(i).start() >= sentence; i--) {
            TimeMention time = times.get(i);
            if (!time.compared() && !time.isWeak()) {
                return time;
            }
            weak = weak == null && !time.compared() ? time : weak;
        }
        return weak;
    }

    /// 由去年的92项增加到105项: the time is that of the figure before.
    private boolean later(String text, TimeMention told, Span before, Span place) {
        return before.start() >= told.end() && to.endingAt(text, place.start(), LONGEST) != null
                && place.start() - before.end() <= LABEL;
    }

    private Dated above(String text, List<TimeMention> times, List<String> headings, DocumentTime document) {
        if (!times.isEmpty() && isLabel(text, times.getFirst())) {
            return dated(times.getFirst(), false, document);
        }
        for (int i = headings.size() - 1; i >= 0; i--) {
            List<TimeMention> found = scanner.scan(headings.get(i), document);
            if (found.size() == 1 && isHeading(found.getFirst())) {
                return new Dated(dated(found.getFirst(), false, document).period(), Optional.empty(), HEADING);
            }
        }
        return Dated.ofDocument(document);
    }

    private static boolean isHeading(TimeMention time) {
        return !time.compared() && time.word().filter(OPEN::contains).isEmpty();
    }

    /// 三月：…: a time that heads its line.
    private static boolean isLabel(String text, TimeMention time) {
        return time.start() <= LABEL && time.end() < text.length()
                && LABEL_ENDS.indexOf(text.charAt(time.end())) >= 0;
    }
}
