package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;

/// Turns what [ActivityFinder] found into activities: status, role, category, how often, and why. Immutable.
final class ActivityReader {

    private static final String TRIP = "趟";
    private static final Words OTHERS = new Words(List.of("活动", "文体活动", "大型活动", "赛事", "大赛事"));
    private static final int NEAR = 3;
    private static final int MOST = 400;

    private final ActivityFinder finder;
    private final ActivityStatus statuses;
    private final ActivityCategories categories;
    private final ActivityContexts contexts;
    private final NameBounds bounds;

    ActivityReader(ActivityFinder finder, ActivityStatus statuses, ActivityCategories categories,
            ActivityContexts contexts, NameBounds bounds) {
        this.finder = finder;
        this.statuses = statuses;
        this.categories = categories;
        this.contexts = contexts;
        this.bounds = bounds;
    }

    /// The activities of a paragraph that begins at `offset` of its page; `figures` are its figures.
    List<Activity> read(String text, Quotes quotes, int offset, Setting setting, List<Figure> figures) {
        if (!tells(setting.kind())) {
            return List.of();
        }
        List<Activity> activities = new ArrayList<>();
        List<ActivitySpan> found = finder.find(text, quotes, setting);
        List<Span> names = bounds.of(text, found);
        List<ActivitySpan> spans = IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i).named(NameBounds.canonical(text, found.get(i), names.get(i))))
                .toList();
        List<Figure> counts = spans.isEmpty()
                ? List.of()
                : figures.stream().filter(figure -> counts(text, offset, figure)).toList();
        for (int i = 0; i < spans.size(); i++) {
            ActivitySpan span = spans.get(i);
            FactStatus status = statuses.status(text, span, setting);
            ActivityRole role = statuses.role(text, span);
            ActivityContext context = contexts.of(text, spans, i, role);
            int listEnd = ActivityContexts.listEnd(text, spans, i);
            int end = offset + (Digits.at(text, listEnd) == '各' ? listEnd : span.end());
            OptionalInt times = occurrences(span, new Span(offset + span.start(), end), offset, counts);
            activities.add(activity(text, names.get(i), offset, span, status, role, setting, times).with(context));
        }
        return activities;
    }

    /// Whether lines of this kind tell of activities.
    static boolean tells(ParagraphKind kind) {
        return switch (kind) {
            case WORK, FUTURE_PLAN, SHORTCOMINGS, HEADING, PREAMBLE -> true;
            case DOC_TITLE, CLOSING, SITE_BOILERPLATE, OUT_OF_SCOPE -> false;
        };
    }

    private Activity activity(String text, Span name, int offset, ActivitySpan span, FactStatus status,
            ActivityRole role,
            Setting setting, OptionalInt times) {
        Span place = name.shift(offset);
        Explanation sign = Explanation.of("event", "activity.model: log-odds of what was seen around it",
                List.of(span.evidence().shift(offset)), span.weight());
        Explanation why = Explanation.of(status.id(), "kind of paragraph and words around", List.of(), 0);
        Explanation explanation = new Explanation(span.type().id(), span.rule(), List.of(place), 0,
                List.of(sign, why));
        return new Activity(place, name.in(text), span.canonical(), span.type(),
                categories.of(text, span, setting.category()), status, role,
                times, explanation);
    }

    /// How often: a session of a congress once; else the count right behind the name, or else right before it in its clause.
    private static OptionalInt occurrences(ActivitySpan span, Span place, int offset, List<Figure> figures) {
        if (span.type() == ActivityType.MEETING_CONGRESS && span.canonical().contains("届")) {
            return OptionalInt.of(1);
        }
        Optional<Figure> before = Optional.empty();
        for (Figure figure : figures) {
            if (near(place.end(), figure.span().start())) {
                return times(figure.value());
            }
            boolean beside = figure.span().start() >= offset + span.clause().start()
                    && near(figure.span().end(), place.start());
            before = beside && before.isEmpty() ? Optional.of(figure) : before;
        }
        return before.map(figure -> times(figure.value())).orElse(OptionalInt.empty());
    }

    /// Whether a figure tells how often something took place: not 11趟, and not 四场活动, which counts what it names.
    private static boolean counts(String text, int offset, Figure figure) {
        return figure.unit() == Unit.EVENT && !figure.measure().endsWith(".frequency")
                && !figure.text().endsWith(TRIP)
                && OTHERS.at(text, figure.span().end() - offset) == null;
    }

    private static boolean near(int end, int start) {
        return start >= end && start - end < NEAR;
    }

    private static OptionalInt times(Optional<BigDecimal> value) {
        return value.filter(v -> v.scale() <= 0 && v.signum() > 0 && v.compareTo(BigDecimal.valueOf(MOST)) < 0)
                .map(v -> OptionalInt.of(v.intValueExact()))
                .orElse(OptionalInt.empty());
    }
}
