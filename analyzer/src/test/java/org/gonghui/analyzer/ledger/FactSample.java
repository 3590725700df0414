package org.gonghui.analyzer.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.index.Facts;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Unit;

/// Builds ledgers with figures and activities for tests: documents, paragraphs as they are written, and what stands in
/// them, found by its words.
public final class FactSample {

    private final FactLedger.Builder builder;
    private Optional<Summary> document = Optional.empty();
    private Optional<ParagraphRow> paragraph = Optional.empty();
    private String text = "";
    private int end;
    private int characters;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Facts> facts = new ArrayList<>();

    public FactSample(Register register) {
        this(register, Map.of());
    }

    public FactSample(Register register, Map<String, Integer> copyGroups) {
        builder = new FactLedger.Builder(register, copyGroups);
    }

    /// A school union's summary of a calendar year.
    public FactSample document(String id, School school, int year) {
        return document(id, school, year, PeriodType.CALENDAR_YEAR, DocumentKind.SUMMARY);
    }

    public FactSample document(String id, School school, int year, PeriodType type, DocumentKind kind) {
        flush();
        Period period = year == 0
                ? Period.UNKNOWN
                : new Period(type, OptionalInt.of(year), Optional.empty(), Optional.empty(), PeriodBasis.TEXT,
                        Confidence.STATED);
        Summary next = new Summary(id, id.substring(0, id.indexOf('#')), new Span(0, 100_000), "总结", kind,
                Organisation.SCHOOL_UNION, school, period, List.of());
        document = Optional.of(next);
        end = 0;
        builder.add(new DocumentRow(next, 1000, 10));
        return this;
    }

    /// A concrete paragraph of work.
    public FactSample work(Category category, String written) {
        return work(category, Substance.CONCRETE, written);
    }

    public FactSample work(Category category, Substance substance, String written) {
        return paragraph(ParagraphKind.WORK, Optional.of(category), Optional.of(substance), written);
    }

    public FactSample plan(Category category, String written) {
        return paragraph(ParagraphKind.FUTURE_PLAN, Optional.of(category), Optional.empty(), written);
    }

    public FactSample paragraph(ParagraphKind kind, Optional<Category> category, Optional<Substance> substance,
            String written) {
        flush();
        Span span = new Span(end, end + written.length());
        end = span.end() + 1;
        text = written;
        characters = written.length();
        paragraph = Optional.of(new ParagraphRow(document.orElseThrow().id(), span, kind, category, Optional.empty(),
                0.9, substance, characters));
        return this;
    }

    /// An exact figure of work done.
    public FactSample exact(String words, Unit unit, String measure, double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return figure(words, Optional.of(number), Optional.of(number), Optional.of(number), Precision.EXACT, unit,
                measure, FactStatus.DONE);
    }

    /// A figure that says how much it was at least.
    public FactSample atLeast(String words, Unit unit, String measure, double min) {
        return figure(words, Optional.empty(), Optional.of(BigDecimal.valueOf(min)), Optional.empty(),
                Precision.LOWER, unit, measure, FactStatus.DONE);
    }

    public FactSample redacted(String words, Unit unit, String measure) {
        return figure(words, Optional.empty(), Optional.empty(), Optional.empty(), Precision.REDACTED, unit, measure,
                FactStatus.DONE);
    }

    public FactSample figure(String words, Optional<BigDecimal> value, Optional<BigDecimal> min,
            Optional<BigDecimal> max, Precision precision, Unit unit, String measure, FactStatus status) {
        figures.add(new Figure(find(words), words, value, min, max, precision, unit, measure, status,
                new FigureContext(paragraph.orElseThrow().category(), List.of(), FigureRole.TOTAL, Optional.empty(),
                        Optional.empty()),
                Explanation.of("figure", "test", List.of(), 1)));
        return this;
    }

    /// The last figure is told for each of something.
    public FactSample per(Per per) {
        Figure last = figures.removeLast();
        figures.add(
                last.with(new FigureContext(last.context().category(), List.of(per), FigureRole.TOTAL, Optional.empty(),
                        Optional.empty())));
        return this;
    }

    /// The last figure is not one to be added to others.
    public FactSample role(FigureRole role) {
        Figure last = figures.removeLast();
        figures.add(last.with(last.context().as(role)));
        return this;
    }

    /// The last figure is of somebody else than the union.
    public FactSample scope(FigureScope scope) {
        Figure last = figures.removeLast();
        figures.add(last.with(last.context().of(scope, last.context().period(), last.context().derived())));
        return this;
    }

    /// An activity of the union's own that was done.
    public FactSample done(String name, ActivityType type) {
        return activity(name, type, FactStatus.DONE, ActivityRole.HOST, OptionalInt.empty(), ActivityContext.NONE);
    }

    public FactSample activity(String name, ActivityType type, FactStatus status, ActivityRole role,
            OptionalInt occurrences, ActivityContext context) {
        activities.add(new Activity(find(name), name, name, type,
                paragraph.orElseThrow().category().orElse(Category.OTHER_TASKS), status, role, occurrences, context,
                Explanation.of("activity", "test", List.of(), 1)));
        return this;
    }

    private Span find(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in '" + text + "'");
        }
        int start = paragraph.orElseThrow().span().start() + at;
        return new Span(start, start + words.length());
    }

    private void flush() {
        paragraph.ifPresent(row -> {
            builder.add(row, text, figures, activities);
            facts.add(new Facts(row, figures, activities));
        });
        paragraph = Optional.empty();
        figures.clear();
        activities.clear();
    }

    /// What was found, paragraph by paragraph.
    public List<Facts> facts() {
        flush();
        return List.copyOf(facts);
    }

    public FactLedger ledger() {
        flush();
        return builder.build();
    }
}
