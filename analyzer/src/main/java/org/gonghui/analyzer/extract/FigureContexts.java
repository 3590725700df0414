package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.Unit;

/// Finds what the figures of a paragraph belong to: their activity and category, what they count, and for each of what
/// they are told. Immutable.
final class FigureContexts {

    private static final String NOUN = "n";
    private static final int FAR = 60;
    private static final int LONGEST = 8;

    private final PerRules per;
    private final FigureRoles roles;
    private final FigureTraits traits;

    FigureContexts(PerRules per, FigureRoles roles, FigureTraits traits) {
        this.per = per;
        this.roles = roles;
        this.traits = traits;
    }

    /// The figures with what they belong to.
    ///
    /// @param text the paragraph
    /// @param tokens its words, offsets from its start
    /// @param time the time of its document
    List<Figure> of(String text, Paragraph paragraph, Optional<Category> category, List<Token> tokens,
            List<Figure> figures, List<Activity> activities, DocumentTime time) {
        if (figures.isEmpty()) {
            return figures;
        }
        int offset = paragraph.span().start();
        List<Figure> found = new ArrayList<>(figures.size());
        List<FigureRole> role = roles.of(text, offset, figures);
        int before = 0;
        int near = 0;
        int word = 0;
        for (Figure figure : figures) {
            Span place = figure.span().shift(-offset);
            near = near(activities, near, offset + place.start());
            Optional<Activity> activity = activity(text, offset, place, activities.subList(near, activities.size()));
            word = next(tokens, word, place.end());
            found.add(figure.with(new FigureContext(activity.map(Activity::category).or(() -> category),
                    per.of(text, before, place.start(), place.end()), role.get(found.size()),
                    object(place, figure.unit(), tokens, word).map(words -> words.shift(offset)),
                    activity.map(Activity::span))));
            before = place.end();
        }
        return traits.of(text, paragraph, found, time);
    }

    /// The first activity from number `from` on that is not too far before a place.
    private static int near(List<Activity> activities, int from, int place) {
        int near = from;
        while (near < activities.size() && activities.get(near).span().end() <= place - FAR) {
            near++;
        }
        return near;
    }

    /// The first word from number `from` on that does not begin before a place.
    private static int next(List<Token> tokens, int from, int place) {
        int next = from;
        while (next < tokens.size() && tokens.get(next).start() < place) {
            next++;
        }
        return next;
    }

    /// The activity of the figure's clause that is nearest, or else the one before it in its sentence.
    private static Optional<Activity> activity(String text, int offset, Span figure, List<Activity> activities) {
        Activity best = null;
        int nearest = FAR;
        for (Activity activity : activities) {
            Span name = activity.span().shift(-offset);
            if (name.start() - figure.end() >= FAR) {
                break;
            }
            boolean before = name.end() <= figure.start();
            int distance = before ? figure.start() - name.end() : Math.max(0, name.start() - figure.end());
            int from = before ? name.end() : figure.end();
            int to = before ? figure.start() : name.start();
            boolean apart = (before ? Marks.SENTENCE : Marks.CLAUSE).within(text, from, to);
            int score = Marks.CLAUSE.within(text, from, to) ? distance + FAR / 2 : distance;
            if (!apart && score < nearest) {
                best = activity;
                nearest = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The nouns right behind the measure word (10位教师), or right before the figure (慰问金500元).
    ///
    /// @param next number of the first word that does not begin before the end of the figure
    private static Optional<Span> object(Span figure, Unit unit, List<Token> tokens, int next) {
        Optional<Span> behind = unit == Unit.CNY || unit == Unit.RATIO
                ? Optional.empty()
                : nouns(tokens, next, 1, figure.end());
        int last = next - 1;
        while (last >= 0 && tokens.get(last).end() > figure.start()) {
            last--;
        }
        int end = last;
        return behind.or(() -> nouns(tokens, end, -1, figure.start()));
    }

    /// The run of nouns that begins at token `at` and touches `edge`, read in the direction of `step`.
    private static Optional<Span> nouns(List<Token> tokens, int at, int step, int edge) {
        int start = edge;
        int end = edge;
        for (int i = at; i >= 0 && i < tokens.size(); i += step) {
            Token token = tokens.get(i);
            boolean touches = step > 0 ? token.start() == end : token.end() == start;
            if (!touches || !token.pos().startsWith(NOUN) || end - start + token.word().length() > LONGEST) {
                break;
            }
            start = Math.min(start, token.start());
            end = Math.max(end, token.end());
        }
        return start == end ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
