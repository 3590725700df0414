package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.analyzer.extract.HeadRules.Head;
import org.gonghui.analyzer.extract.Sessions.Session;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds activities by the noun that names them: 教职工篮球赛, 三届五次教代会, “同磨一堂课”活动, and the parts of 象棋、扑克比赛.
/// Immutable.
final class HeadFinder {

    private static final int SHORTEST_OWNER = 3;
    private static final int OWN_NAME = 4;
    private static final int LIST = 30;
    private static final int LONGEST_ITEM = 14;
    private static final String SESSION = "第届次一二三四五六七八九十0123456789（）()";
    private static final String SEPARATORS = "、和及";
    private static final int HUNDRED = 100;
    private static final String UNITS = "年月日";
    private static final String DATING = "个每本当今去明前后多来同近半整数次xX×_＿-－—=＝";
    private static final int HEAD_OR_SKIP = Beginnings.Group.HEAD.bit() | Beginnings.Group.SKIP.bit();

    private final HeadRules heads;
    private final TypeRules types;
    private final ActivityWords words;
    private final Names names;
    private final Evidence evidence;

    HeadFinder(HeadRules heads, TypeRules types, ActivityWords words) {
        this.heads = heads;
        this.types = types;
        this.words = words;
        this.names = new Names(words.stop(), words.joined());
        this.evidence = new Evidence(words);
    }

    /// The nouns.
    Words words() {
        return heads.words();
    }

    /// Adds what the clause names to `found`.
    ///
    /// @param beginnings of words in the text
    void find(String text, Beginnings beginnings, Quotes quotes, Clause clause, Setting setting,
            List<ActivitySpan> found) {
        int at = clause.start();
        int limit = clause.start();
        while (at < clause.end()) {
            if (!beginnings.may(at, HEAD_OR_SKIP)) {
                at++;
                continue;
            }
            String skipped = words.skip().at(text, at);
            if (skipped != null) {
                at += skipped.length() - (overlaps(text, at + skipped.length() - 1) ? 1 : 0);
                continue;
            }
            Head head = heads.at(text, at);
            if (head == null || at + head.word().length() > clause.end() || quotes.inTitle(at) || dates(text, at)
                    || isScored(text, at + head.word().length())
                    || insideQuotes(quotes, at + head.word().length())
                    || isQuotedBefore(text, quotes, at + head.word().length())) {
                at++;
                continue;
            }
            int start = at;
            int end = at + head.word().length();
            Head next = heads.at(text, end);
            while (next != null && end + next.word().length() <= clause.end()) {
                start = end;
                end += next.word().length();
                head = next;
                next = heads.at(text, end);
            }
            int reached = name(text, quotes, clause, setting, new Place(head, at, start, end, limit), found);
            limit = Math.max(limit, reached);
            at = Math.max(end, limit);
        }
    }

    /// Whether the character at `at` is that of a date: 三月, 每年, 当日, and neither 读书月 nor 百日.
    private static boolean dates(String text, int at) {
        if (UNITS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        char before = Digits.at(text, at - 1);
        boolean number = Digits.begins(before) && Digits.multiplier(before) < HUNDRED;
        return number || DATING.indexOf(before) >= 0;
    }

    /// Whether points stand behind: 自评19分.
    private static boolean isScored(String text, int end) {
        int at = end;
        while (Digits.arabic(Digits.at(text, at)) >= 0 || Digits.at(text, at) == '.') {
            at++;
        }
        return at > end && Digits.at(text, at) == '分' && "钟会之".indexOf(Digits.at(text, at + 1)) < 0;
    }

    /// Whether a head begins with the last character of a word to be skipped: 职工会餐 holds 会餐, not 工会.
    private boolean overlaps(String text, int last) {
        Head head = heads.at(text, last);
        return head != null && head.word().length() > 1;
    }

    /// Whether a quotation goes on behind a head: then the head is only a part of what is quoted.
    private static boolean insideQuotes(Quotes quotes, int end) {
        return quotes.inQuotes(end) && quotes.endOf(end) > end + 1;
    }

    /// Whether a quotation is the name of the ceremony behind it: “青蓝结对”仪式.
    private boolean isQuotedBefore(String text, Quotes quotes, int end) {
        Head behind = quotes.inQuotes(end) ? heads.at(text, end + 1) : null;
        return behind != null && behind.type().filter(type -> type == ActivityType.CEREMONY).isPresent();
    }

    /// A head in its clause; `first` is where the chain of heads begins that it ends, `limit` where an earlier name
    /// ended.
    private record Place(Head head, int first, int start, int end, int limit) {}

    /// One of several names that share a head.
    private record Item(Span span, String canonical) {}

    private int name(String text, Quotes quotes, Clause clause, Setting setting, Place place,
            List<ActivitySpan> found) {
        List<Session> sessions = congress(place.head())
                ? Sessions.before(text, place.limit(), place.first())
                : List.of();
        int start = sessions.isEmpty()
                ? session(text, place, start(text, quotes, place))
                : sessions.get(sessions.size() - 1).span().start();
        int end = quotes.inQuotes(start) && quotes.startOf(start) == start
                ? Math.max(place.end(), quotes.endOf(start))
                : place.end();
        List<Item> items = sessions.isEmpty()
                ? items(text, quotes, place, start, clause.start())
                : sessions.stream().map(one -> new Item(one.span(), one.name() + text.substring(place.first(), end)))
                        .toList();
        int first = items.isEmpty() ? start : items.get(0).span().start();
        Span proof = proof(text, clause, setting, place, new Span(start, end), first);
        long signs = signs(text, clause, place, new Span(start, end), first) | Sign.when(proof != null, Sign.PROVEN);
        Span evidence = proof == null ? new Span(start, start) : proof;
        ActivityType type = type(text, place, start, setting.category());
        String word = place.head().word();
        for (Item item : items) {
            found.add(new ActivitySpan(item.span().start(), item.span().end(), item.canonical(),
                    itemType(text, place, item.span(), type, setting), clause, 0, place.head().place(), evidence, word,
                    signs | Sign.ITEM.bit()));
        }
        if (!sessions.isEmpty()) {
            return end;
        }
        found.add(new ActivitySpan(start, end, text.substring(start, end), type, clause, 0,
                place.head().place(), evidence, word, signs));
        return proof == null ? place.limit() : end;
    }

    private long signs(String text, Clause clause, Place place, Span name, int first) {
        int start = name.start();
        boolean general = words.determiner().endingAt(text, start, 6) != null
                || words.determiner().at(text, start) != null;
        boolean chained = first - 1 == place.limit() && first > clause.start() && place.limit() > clause.start();
        return place.head().sign().bit() | Sign.when(words.isPart(text, place.end()), Sign.PART)
                | Sign.when(general, Sign.GENERAL) | Sign.when(words.isGeneric(name.in(text)), Sign.GENERIC)
                | Sign.when(place.start() == start, Sign.ALONE)
                | Sign.when(Evidence.counted(text, name.end()), Sign.COUNTED)
                | Sign.when(words.acted(text, start), Sign.ACTED) | Sign.when(chained, Sign.CHAINED)
                | Sign.when(quoted(text, start), Sign.QUOTED);
    }

    /// Where the name begins. A general head behind 的 takes in what stands before it: 文明办公室的评选活动.
    private int start(String text, Quotes quotes, Place place) {
        int start = names.start(text, quotes, place.limit(), place.first());
        boolean alone = start == place.first() && !place.head().named() && Digits.at(text, start - 1) == '的';
        int before = alone && start - 1 > place.limit() ? names.start(text, quotes, place.limit(), start - 1) : start;
        return withoutVerb(text, start - 1 - before >= SHORTEST_OWNER ? before : start, place.first());
    }

    /// 开教工运动会, 打排球赛: the name without its verb.
    private int withoutVerb(String text, int start, int head) {
        String verb = words.lead().at(text, start);
        boolean other = "展放设发创辟始启理幕学会心题业".indexOf(Digits.at(text, start + 1)) >= 0;
        return verb != null && !other && start + verb.length() <= head ? start + verb.length() : start;
    }

    private static boolean congress(Head head) {
        return head.type().filter(type -> type == ActivityType.MEETING_CONGRESS).isPresent();
    }

    /// 三届五次教代会: the session is part of a congress's name.
    private static int session(String text, Place place, int start) {
        int at = start;
        while (congress(place.head()) && at > place.limit() && SESSION.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return text.substring(at, start).contains("届") ? at : start;
    }

    private @Nullable Span proof(String text, Clause clause, Setting setting, Place place, Span name, int first) {
        int start = name.start();
        if (place.head().need() == HeadRules.Need.WIDE || words.isPart(text, place.end())
                || words.determiner().endingAt(text, start, 6) != null
                || words.determiner().at(text, start) != null) {
            return null;
        }
        if (place.head().bare()) {
            boolean item = text.indexOf('赛', name.end(), Math.min(clause.end(), name.end() + LIST)) >= 0;
            return item || words.bareAfter().at(text, name.end()) != null ? null : evidence.played(text, clause, name);
        }
        boolean counted = Evidence.counted(text, name.end());
        boolean done = place.head().type().filter(type -> type != ActivityType.APPRAISAL).isPresent()
                && words.acted(text, start);
        boolean alone = !place.head().named() && place.start() - start < 2;
        if (!counted && !done
                && (alone || (generic(place.head(), name.in(text)) && !Evidence.festive(text, clause, start)))) {
            return null;
        }
        Span whole = new Span(first, name.end());
        boolean chained = first - 1 == place.limit() && first > clause.start() && place.limit() > clause.start();
        if (chained) {
            return whole;
        }
        return place.head().meeting()
                ? evidence.meeting(text, clause, setting, whole)
                : evidence.event(text, clause, setting, whole, place.head().named() || quoted(text, start));
    }

    private boolean generic(Head head, String name) {
        boolean ownName = head.named() && head.word().length() >= OWN_NAME;
        return !ownName && words.isGeneric(name);
    }

    private static boolean quoted(String text, int start) {
        return text.charAt(start) == '“' || text.charAt(start) == '"';
    }

    private ActivityType type(String text, Place place, int start, Optional<Category> category) {
        Optional<ActivityType> fixed = place.head().type();
        return fixed.orElseGet(() -> types.type(text, start, place.start(), place.head().contest(), category));
    }

    private ActivityType itemType(String text, Place place, Span item, ActivityType whole, Setting setting) {
        return place.head().type().isPresent()
                ? whole
                : types.type(text, item.start(), item.end(), place.head().contest(), setting.category());
    }

    /// The items before the name that share its head: 象棋 in 象棋、扑克比赛, “以德治教” in “…”、“…”等活动.
    private List<Item> items(String text, Quotes quotes, Place place, int start, int limit) {
        List<Item> items = new ArrayList<>();
        int end = start;
        while (end > limit && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
            int itemEnd = end - 1;
            int itemStart = names.start(text, quotes, Math.max(limit, itemEnd - LONGEST_ITEM), itemEnd);
            boolean quoted = itemEnd > itemStart && quotes.inQuotes(itemEnd - 1);
            boolean shares = quoted || (place.head().contest() && types.namesContest(text, itemStart, itemEnd));
            if (itemStart >= itemEnd || !shares || (!quoted && heads.anyIn(text, itemStart, itemEnd))) {
                break;
            }
            Span item = new Span(itemStart, itemEnd);
            items.add(0, new Item(item, item.in(text) + place.head().shared()));
            end = itemStart;
        }
        return items;
    }
}
