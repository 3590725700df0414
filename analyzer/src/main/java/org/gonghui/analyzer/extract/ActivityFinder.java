package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gonghui.analyzer.extract.Beginnings.Group;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.analyzer.thesaurus.Meanings;
import org.gonghui.analyzer.thesaurus.Thesaurus;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// Finds the activities of a paragraph: what nouns, verbs and quotations may name one, and of these what the model
/// takes for one. Immutable.
final class ActivityFinder {

    /// What pupils do for themselves; that others visit or help them is an event of the union.
    private static final Set<ActivityType> SHOWN = EnumSet.of(ActivityType.CONTEST_SPORTS, ActivityType.CONTEST_ARTS,
            ActivityType.CONTEST_KNOWLEDGE, ActivityType.PERFORMANCE);

    /// Candidates of one place stand as near to each other as this.
    private static final int REACH = 4;

    private final HeadFinder heads;
    private final VerbFinder verbs;
    private final QuotedFinder quotations;
    private final ActivityModel model;
    private final ActivityWords words;
    private final BeginningTable beginnings;

    ActivityFinder(HeadFinder heads, VerbFinder verbs, QuotedFinder quotations, ActivityModel model,
            ActivityWords words) {
        this.heads = heads;
        this.verbs = verbs;
        this.quotations = quotations;
        this.model = model;
        this.words = words;
        beginnings = new BeginningTable(Map.of(Group.HEAD, heads.words(), Group.SKIP, words.skip(), Group.VERB,
                verbs.verbs(), Group.VERB_SKIP, words.verbSkip(), Group.ORGANISER, VerbFinder.ORGANISERS, Group.TIME,
                Evidence.TIMES));
    }

    /// All that may name an activity of `text`, overlaps included, in the order of their starts.
    List<ActivitySpan> candidates(String text, Quotes quotes, Setting setting) {
        return candidates(text, beginnings.of(text), quotes, setting);
    }

    private List<ActivitySpan> candidates(String text, Beginnings places, Quotes quotes, Setting setting) {
        List<ActivitySpan> found = new ArrayList<>();
        for (Clause clause : Clauses.of(text, quotes).clauses()) {
            heads.find(text, places, quotes, clause, setting, found);
            verbs.find(text, places, quotes, clause, found);
            quotations.find(text, quotes, clause, setting, found);
        }
        found.sort(ActivityFinder::inOrder);
        return found;
    }

    /// What is known of the candidates of `text`.
    Traits traits(String text, Setting setting, List<ActivitySpan> spans) {
        return traits(text, beginnings.of(text), setting, spans);
    }

    private Traits traits(String text, Beginnings places, Setting setting, List<ActivitySpan> spans) {
        return new Traits(text, setting, spans, new Surroundings(text, places, words.predicate(), Evidence.TIMES),
                meanings(text, spans));
    }

    /// The words of the clauses in which candidates stand: those of others are not asked for.
    private static Meanings meanings(String text, List<ActivitySpan> spans) {
        Thesaurus thesaurus = Thesaurus.standard();
        Meanings meanings = thesaurus.meanings(text.length());
        int end = 0;
        for (ActivitySpan span : spans) {
            if (span.clause().end() > end) {
                thesaurus.read(text, Math.max(end, span.clause().start()), span.clause().end(), meanings);
                end = span.clause().end();
            }
        }
        return meanings;
    }

    /// The activities of `text` in order, without overlap.
    List<ActivitySpan> find(String text, Quotes quotes, Setting setting) {
        Beginnings places = beginnings.of(text);
        List<ActivitySpan> spans = candidates(text, places, quotes, setting);
        if (spans.isEmpty()) {
            return List.of();
        }
        Weigher weigher = new Weigher(model, text, traits(text, places, setting, spans));
        List<Weighed> likely = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int weight = weigher.event(i);
            if (weight > model.threshold()) {
                likely.add(new Weighed(i, spans.get(i), weight));
            }
        }
        List<Weighed> apart = apart(likely);
        List<Weighed> kept = once(text,
                IntStream.range(0, apart.size()).mapToObj(i -> withHead(spans, apart, i)).toList());
        List<ActivitySpan> found = new ArrayList<>(kept.size());
        for (Weighed one : kept) {
            ActivitySpan span = completed(spans, one.index())
                    .as(weigher.type(one.index(), one.span()), ActivityModel.odds(one.weight()));
            ActivitySpan before = found.isEmpty() ? null : found.getLast();
            if (before != null && isOne(text, before, span)) {
                found.set(found.size() - 1, before.with(span, text));
            } else if (!SHOWN.contains(span.type()) || !words.isPupils(span.canonical())) {
                found.add(span);
            }
        }
        return found;
    }

    /// Whether two names tell of one event: a quotation and the name behind it, “迎新春”教职工联欢, or where one went and
    /// what was done there.
    private static boolean isOne(String text, ActivitySpan before, ActivitySpan span) {
        boolean quoted = before.has(Sign.QUOTED) && before.end() == span.start();
        return quoted || Retelling.isOneTrip(text, before.place(), span.place());
    }

    /// A candidate under the fullest name that another of the same place has: 象棋 in a list before 比赛 is 象棋比赛.
    private static ActivitySpan completed(List<ActivitySpan> spans, int index) {
        ActivitySpan span = spans.get(index);
        String fullest = "";
        for (int i = Math.max(0, index - REACH); i < Math.min(spans.size(), index + REACH + 1); i++) {
            ActivitySpan other = spans.get(i);
            if (other.start() == span.start() && other.end() == span.end()
                    && other.canonical().length() > fullest.length()) {
                fullest = other.canonical();
            }
        }
        return span.named(fullest);
    }

    /// A quotation takes in the head behind it, unless that is another's: “同题异构”活动.
    private static Weighed withHead(List<ActivitySpan> spans, List<Weighed> kept, int number) {
        Weighed one = kept.get(number);
        int limit = number + 1 < kept.size() ? kept.get(number + 1).span().start() : Integer.MAX_VALUE;
        if (!one.span().has(Sign.QUOTED) || "”\"".indexOf(last(one.span().canonical())) < 0) {
            return one;
        }
        return IntStream.range(Math.max(0, one.index() - REACH), Math.min(spans.size(), one.index() + REACH + 1))
                .mapToObj(i -> new Weighed(i, spans.get(i), one.weight()))
                .filter(other -> other.span().start() == one.span().start() && other.span().end() > one.span().end()
                        && other.span().end() <= limit && other.span().has(Sign.QUOTED))
                .min(Comparator.comparingInt(other -> other.span().end()))
                .orElse(one);
    }

    private static char last(String name) {
        return name.charAt(name.length() - 1);
    }

    /// By start, the longer first.
    private static int inOrder(ActivitySpan one, ActivitySpan other) {
        if (one.start() != other.start()) {
            return Integer.compare(one.start(), other.start());
        }
        return one.end() != other.end()
                ? Integer.compare(other.end(), one.end())
                : one.rule().compareTo(other.rule());
    }

    private record Weighed(int index, ActivitySpan span, int weight) {

        private static int likeliestFirst(Weighed one, Weighed other) {
            return one.weight != other.weight
                    ? Integer.compare(other.weight, one.weight)
                    : Integer.compare(one.index, other.index);
        }
    }

    /// Of those that overlap the likeliest, in the order of their starts.
    private static List<Weighed> apart(List<Weighed> likely) {
        BitSet taken = new BitSet();
        List<Weighed> kept = new ArrayList<>();
        likely.sort(Weighed::likeliestFirst);
        for (Weighed one : likely) {
            int next = taken.nextSetBit(one.span().start());
            if (next < 0 || next >= one.span().end()) {
                taken.set(one.span().start(), one.span().end());
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(one -> one.span().start()));
        List<Weighed> apart = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            if (i == 0 || !isHead(kept.get(i).span(), kept.get(i - 1).span())) {
                apart.add(kept.get(i));
            }
        }
        return apart;
    }

    /// Without those that tell again of one before, and without what only announces a session told of behind it:
    /// 1.开好教代会。三月召开五届二次教代会.
    private static List<Weighed> once(String text, List<Weighed> kept) {
        Told told = new Told(text);
        List<Weighed> once = new ArrayList<>(kept.size());
        boolean session = kept.stream().anyMatch(one -> Sessions.isNumbered(one.span()));
        for (int i = 0; i < kept.size(); i++) {
            Weighed one = kept.get(i);
            Span place = one.span().place();
            boolean announced = session && (Sessions.isAnnounced(one.span())
                    || (i + 1 < kept.size() && Sessions.isSum(one.span(), kept.get(i + 1).span())));
            if (!told.has(place) && !announced) {
                told.add(place);
                once.add(one);
            }
        }
        return once;
    }

    /// Whether a name is but the head that an item right before it has in its own: 教代会 in 九届3次、4次教代会.
    private static boolean isHead(ActivitySpan name, ActivitySpan item) {
        return item.has(Sign.ITEM) && item.end() == name.start() && item.canonical().endsWith(name.canonical())
                && item.canonical().length() > item.end() - item.start();
    }
}
