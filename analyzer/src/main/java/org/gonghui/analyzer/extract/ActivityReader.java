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
    private static final String APPRAISAL = "appraisal.frequency";
    private static final Words RATES = new Words(List.of("每", "一年", "一学期", "两年", "定期"));
    private static final int RATE_REACH = 12;
    private static final Words OTHERS = new Words(List.of("活动", "文体活动", "大型活动", "赛事", "大赛事"));
    private static final int NEAR = 3;
    private static final int MOST = 400;

    private final ActivityFinder finder;
    private final ActivityStatus statuses;
    private final ActivityRoles roles;
    private final ActivityCategories categories;
    private final ActivityContexts contexts;
    private final NameBounds bounds;

    ActivityReader(ActivityFinder finder, ActivityStatus statuses, ActivityRoles roles, ActivityCategories categories,
            ActivityContexts contexts, NameBounds bounds) {
        this.finder = finder;
        this.statuses = statuses;
        this.roles = roles;
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
            ActivityRole role = roles.of(text, span, names.get(i));
            ActivityContext context = contexts.of(text, spans, i, role);
            int listEnd = ActivityContexts.listEnd(text, spans, i);
            int end = offset + (Digits.at(text, listEnd) == '各' ? listEnd : span.end());
            OptionalInt times = times(
                    occurrences(text, span,
                            new Span(offset + names.get(i).start(), Math.max(offset + names.get(i).start(), end)),
                            offset, counts),
                    Digits.at(text, span.end()) == '各' ? sorts(text, spans, i) : 1);
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
    /// One behind a mark is that of the next name if one stands before: 两次团辅、三场球赛.
    private static OptionalInt occurrences(String text, ActivitySpan span, Span place, int offset,
            List<Figure> figures) {
        if (span.type() == ActivityType.MEETING_CONGRESS && span.canonical().contains("届")) {
            return OptionalInt.of(1);
        }
        Optional<Figure> before = Optional.empty();
        for (Figure figure : figures) {
            if (near(place.end(), figure.span().start())) {
                boolean apart = Marks.PHRASE.within(text, place.end() - offset, figure.span().start() - offset);
                return times(before.filter(any -> apart).orElse(figure).value());
            }
            boolean beside = figure.span().start() >= offset + span.clause().start()
                    && near(figure.span().end(), place.start());
            before = beside && before.isEmpty() ? Optional.of(figure) : before;
        }
        return before.map(figure -> times(figure.value())).orElse(OptionalInt.empty());
    }

    /// How many sorts of one event 各 counts that are no events of their own: two of 校级、中层干部民主评议各1次.
    private static int sorts(String text, List<ActivitySpan> spans, int index) {
        int from = Math.max(spans.get(index).clause().start(), index == 0 ? 0 : spans.get(index - 1).end());
        int sorts = 1;
        int at = spans.get(index).start() - 1;
        while (at > from && text.charAt(at) == '、') {
            sorts++;
            at = text.lastIndexOf('、', at - 1);
        }
        return sorts;
    }

    private static OptionalInt times(OptionalInt each, int sorts) {
        return each.isPresent() ? OptionalInt.of(each.getAsInt() * sorts) : each;
    }

    /// Whether a figure tells how often something took place: not 11趟, and not 四场活动, which counts what it names.
    private static boolean counts(String text, int offset, Figure figure) {
        return figure.unit() == Unit.EVENT && !isRate(text, offset, figure)
                && !figure.text().endsWith(TRIP)
                && OTHERS.at(text, figure.span().end() - offset) == null;
    }

    /// Whether it tells how often something takes place: leaders are appraised twice, or once a year.
    private static boolean isRate(String text, int offset, Figure figure) {
        int start = figure.span().start() - offset;
        return figure.measure().endsWith(".frequency") && (!figure.measure().equals(APPRAISAL)
                || RATES.anyIn(text, Math.max(0, start - RATE_REACH), start));
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
