package org.gonghui.analyzer.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Unit;

/// A page with one document and whatever is to be said of its lines.
final class GivenPage {

    private static final Explanation WHY = Explanation.of("", "test", List.of(), 0);

    private final String source;
    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<Classification> lines = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private School school = School.HIDDEN;
    private Period period = Period.UNKNOWN;

    GivenPage(String source, String text) {
        this.source = source;
        this.text = text;
        int start = 0;
        for (String line : text.split("\n")) {
            spans.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
    }

    GivenPage school(String name, int year) {
        school = new School(Optional.of(name), Optional.empty(), SchoolStatus.STATED);
        period = new Period(PeriodType.CALENDAR_YEAR, OptionalInt.of(year), Optional.empty(), Optional.empty(),
                PeriodBasis.TEXT, Confidence.STATED);
        return this;
    }

    GivenPage line(int number, ParagraphKind kind, double probability) {
        lines.add(number, new Classification(kind, Optional.empty(), Optional.empty(), probability, Optional.empty(),
                WHY));
        return this;
    }

    GivenPage line(int number, Category category, double probability) {
        lines.add(number, new Classification(ParagraphKind.WORK, Optional.of(category), Optional.empty(), probability,
                Optional.of(Substance.CONCRETE), WHY));
        return this;
    }

    GivenPage figure(String words, Precision precision, long number) {
        Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(number));
        figures.add(new Figure(span(words), words, precision == Precision.EXACT ? value : Optional.empty(), value,
                Optional.empty(), precision, Unit.OTHER, "other", FactStatus.DONE, WHY));
        return this;
    }

    GivenPage activity(String words, FactStatus status) {
        ActivityType type = words.contains("慰问") ? ActivityType.VISIT : ActivityType.CONTEST_SPORTS;
        activities.add(new Activity(span(words), words, words, type, Category.CULTURE_SPORTS, status,
                ActivityRole.HOST, OptionalInt.empty(), WHY));
        return this;
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    AnnotatedPage page() {
        List<Paragraph> paragraphs = spans.stream()
                .map(span -> new Paragraph(span, ParagraphRole.BODY, List.of()))
                .toList();
        Summary summary = new Summary(source + "#1", source, new Span(0, spans.getLast().end()), "",
                DocumentKind.SUMMARY, Organisation.SCHOOL_UNION, school, period, paragraphs);
        List<AnnotatedParagraph> annotated = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span line = spans.get(i);
            annotated.add(new AnnotatedParagraph(paragraphs.get(i), lines.get(i), List.of(),
                    figures.stream().filter(figure -> line.contains(figure.span())).toList(),
                    activities.stream().filter(activity -> line.contains(activity.span())).toList()));
        }
        Page page = new Page(source, text, List.of(), new Origin("txt", "UTF-8", 0, "0".repeat(64)));
        return new AnnotatedPage(page, List.of(new AnnotatedSummary(summary, annotated)), List.of());
    }
}
