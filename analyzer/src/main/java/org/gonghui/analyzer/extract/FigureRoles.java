package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;

/// Which figures of a paragraph may be added to others, and which are parts, changes, stocks or gifts received.
/// Immutable.
final class FigureRoles {

    private static final int REACH = 80;
    private static final int LONGEST = 8;
    private static final int NEXT = 8;

    private final Words lists;
    private final Words parts;
    private final Words rest;
    private final Words adopted;
    private final Words sums;
    private final Words from;
    private final Words to;
    private final Words earlier;
    private final Words taken;
    private final Changes changes;
    private final Stocks stocks;
    private final Donors donors;

    /// Reads `figure-roles.txt`.
    FigureRoles(RuleFile file) {
        lists = Words.of(file, "list");
        parts = Words.of(file, "part");
        rest = Words.of(file, "rest");
        adopted = Words.of(file, "adopted");
        sums = Words.of(file, "sum");
        from = Words.of(file, "from");
        to = Words.of(file, "to");
        earlier = Words.of(file, "earlier");
        taken = Words.of(file, "taken");
        changes = new Changes(file);
        stocks = new Stocks(file);
        donors = new Donors(file);
    }

    /// The role of each figure.
    ///
    /// @param figures in order of the text, their spans counting from the paragraph's `offset`
    List<FigureRole> of(String text, int offset, List<Figure> figures) {
        List<Span> places = figures.stream().map(figure -> figure.span().shift(-offset)).toList();
        FigureRole[] roles = new FigureRole[figures.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = role(text, figures, places, roles, i);
        }
        for (int i = 0; i < roles.length; i++) {
            sum(text, figures, places, roles, i);
            adopt(text, figures, places, roles, i);
        }
        return new ArrayList<>(Arrays.asList(roles));
    }

    private FigureRole role(String text, List<Figure> figures, List<Span> places, FigureRole[] roles, int at) {
        Span place = places.get(at);
        int sentence = Marks.SENTENCE.before(text, place.start(), REACH);
        int clause = Marks.BRACKET.before(text, place.start(), REACH);
        if (taken.anyIn(text, clause, place.start()) || donors.gave(text, clause, place.start())) {
            return FigureRole.RECEIVED;
        }
        if (changes.says(text, sentence, place.start())) {
            return FigureRole.CHANGE;
        }
        if (earlier.anyIn(text, clause, place.start()) || isBefore(text, figures, places, at)) {
            return FigureRole.EARLIER;
        }
        if (figures.get(at).unit() == Unit.PERSON && stocks.isStock(text, place)) {
            return FigureRole.STOCK;
        }
        return part(text, sentence, figures, places, roles, at);
    }

    /// 由92项增加到105项.
    private boolean isBefore(String text, List<Figure> figures, List<Span> places, int at) {
        if (at + 1 >= places.size() || figures.get(at).unit() != figures.get(at + 1).unit()) {
            return false;
        }
        Span later = places.get(at + 1);
        int gap = later.start() - places.get(at).end();
        return gap > 0 && gap <= NEXT && to.endingAt(text, later.start(), LONGEST) != null
                && from.anyIn(text, places.get(at).start() - NEXT / 2, places.get(at).start());
    }

    private FigureRole part(String text, int sentence, List<Figure> figures, List<Span> places, FigureRole[] roles,
            int at) {
        int start = places.get(at).start();
        int list = last(lists, text, sentence, start);
        int one = last(parts, text, Marks.BRACKET.before(text, start, REACH), start);
        boolean told = at > 0 && places.get(at - 1).start() >= one;
        int from = list >= 0 ? list : told ? -1 : one;
        if (from < 0) {
            return FigureRole.TOTAL;
        }
        boolean isRest = rest.at(text, from) != null;
        int base = base(figures, places, at, from, from == sentence ? sentence - REACH : sentence, isRest);
        if (base < 0 || (isRest && roles[base] == FigureRole.STOCK)) {
            return FigureRole.TOTAL;
        }
        return roles[base] == FigureRole.STOCK ? FigureRole.STOCK : FigureRole.PART;
    }

    /// The last (or first) figure from `since` to `until` with the unit of figure `at`, or -1.
    private static int base(List<Figure> figures, List<Span> places, int at, int until, int since, boolean first) {
        int base = -1;
        for (int i = at - 1; i >= 0 && places.get(i).start() >= since; i--) {
            boolean fits = places.get(i).end() <= until && figures.get(i).unit() == figures.get(at).unit();
            base = fits && (first || base < 0) ? i : base;
        }
        return base;
    }

    /// Where the last of the words within `[start..end)` begins, or -1.
    private static int last(Words words, String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            String word = words.at(text, i);
            if (word != null && i + word.length() <= end) {
                return i;
            }
        }
        return -1;
    }

    /// A figure told as the sum makes those of its measure before it in the sentence parts.
    private void sum(String text, List<Figure> figures, List<Span> places, FigureRole[] roles, int at) {
        int start = places.get(at).start();
        int clause = Marks.BRACKET.before(text, start, REACH);
        int since = at > 0 ? Math.max(clause, places.get(at - 1).end()) : clause;
        if (roles[at] != FigureRole.TOTAL || !sums.anyIn(text, since, start)) {
            return;
        }
        int sentence = Marks.SENTENCE.before(text, start, REACH);
        List<Integer> before = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = at - 1; i >= 0 && places.get(i).start() >= sentence; i--) {
            if (figures.get(i).measure().equals(figures.get(at).measure())) {
                before.add(i);
                sum = sum.add(most(figures.get(i)));
            }
        }
        if (sum.compareTo(most(figures.get(at))) <= 0) {
            before.forEach(i -> roles[i] = roles[i] == FigureRole.TOTAL ? FigureRole.PART : roles[i]);
        }
    }

    private static BigDecimal most(Figure figure) {
        return figure.value().or(figure::max).or(figure::min).orElse(BigDecimal.ZERO);
    }

    /// 报送信息12篇，采用5篇: beside the articles written those that were taken are a part, and what follows them after 、.
    private void adopt(String text, List<Figure> figures, List<Span> places, FigureRole[] roles, int at) {
        if (isAdopted(text, figures.get(at), places.get(at))) {
            int sentence = Marks.SENTENCE.before(text, places.get(at).start(), REACH);
            for (int i = 0; i < roles.length; i++) {
                boolean beside = i != at && Marks.SENTENCE.before(text, places.get(i).start(), REACH) == sentence
                        && figures.get(i).unit() == figures.get(at).unit();
                if (beside && !isAdopted(text, figures.get(i), places.get(i)) && roles[i] == FigureRole.TOTAL) {
                    roles[at] = FigureRole.PART;
                }
            }
        } else if (at > 0 && roles[at - 1] == FigureRole.PART && figures.get(at).unit() == figures.get(at - 1).unit()
                && isJoined(text, places.get(at - 1), places.get(at))) {
            roles[at] = FigureRole.PART;
        }
    }

    private boolean isAdopted(String text, Figure figure, Span place) {
        boolean written = figure.unit() == Unit.ARTICLE && figure.precision() != Precision.REDACTED;
        return written && adopted.endingAt(text, place.start(), LONGEST) != null;
    }

    /// Whether 、 and no other sign stands between two figures.
    private static boolean isJoined(String text, Span figure, Span next) {
        return next.start() - figure.end() <= NEXT && text.startsWith("、", figure.end())
                && Marks.BRACKET.before(text, next.start(), REACH) <= figure.end();
    }
}
