package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;

/// Turns what [ActivityFinder] found into activities: status, role, category, how often, and why. Immutable.
final class ActivityReader {

    private static final int NEAR = 3;
    private static final int MOST = 400;

    private final ActivityFinder finder;
    private final ActivityStatus statuses;
    private final ActivityCategories categories;

    ActivityReader(ActivityFinder finder, ActivityStatus statuses, ActivityCategories categories) {
        this.finder = finder;
        this.statuses = statuses;
        this.categories = categories;
    }

    /// The activities of a paragraph that begins at `offset` of its page; `figures` are its figures.
    List<Activity> read(String text, int offset, Setting setting, List<Figure> figures) {
        if (!tells(setting.kind())) {
            return List.of();
        }
        List<Activity> activities = new ArrayList<>();
        for (ActivitySpan span : finder.find(text, new Quotes(text), setting)) {
            FactStatus status = statuses.status(text, span, setting);
            activities.add(activity(text, offset, span, status, setting, figures));
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

    private Activity activity(String text, int offset, ActivitySpan span, FactStatus status, Setting setting,
            List<Figure> figures) {
        Span place = new Span(offset + span.start(), offset + span.end());
        Explanation sign = Explanation.of("event", "activity.model: log-odds of what was seen around it",
                List.of(span.evidence().shift(offset)), span.weight());
        Explanation why = Explanation.of(status.id(), "kind of paragraph and words around", List.of(), 0);
        Explanation explanation = new Explanation(span.type().id(), span.rule(), List.of(place), 0,
                List.of(sign, why));
        return new Activity(place, text.substring(span.start(), span.end()), span.canonical(), span.type(),
                categories.of(text, span, setting.category()), status, statuses.role(text, span),
                occurrences(text, span, place, figures), explanation);
    }

    private static OptionalInt occurrences(String text, ActivitySpan span, Span place, List<Figure> figures) {
        for (Figure figure : figures) {
            int behind = figure.span().start() - place.end();
            int before = place.start() - figure.span().end();
            boolean near = (behind >= 0 && behind < NEAR) || (before >= 0 && before < NEAR);
            if (near && figure.unit() == Unit.EVENT && !figure.measure().endsWith(".frequency")) {
                return times(figure.value());
            }
        }
        boolean session = span.type() == ActivityType.MEETING_CONGRESS
                && text.substring(span.start(), span.end()).contains("届");
        return session ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private static OptionalInt times(Optional<BigDecimal> value) {
        return value.filter(v -> v.scale() <= 0 && v.signum() > 0 && v.compareTo(BigDecimal.valueOf(MOST)) < 0)
                .map(v -> OptionalInt.of(v.intValueExact()))
                .orElse(OptionalInt.empty());
    }
}
