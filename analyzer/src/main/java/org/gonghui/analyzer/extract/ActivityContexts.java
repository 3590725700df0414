package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.ActivityLevel;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.jspecify.annotations.Nullable;

/// Reads what is said of an activity beside its name: edition, festival or date, organiser and level, award, series.
/// Immutable.
final class ActivityContexts {

    /// What is said of an activity stands nearer than this before its name, in UTF-16 code units; a list is no longer
    /// than so many names.
    private static final int LOOK_BACK = 120;
    private static final int NEIGHBOURS = 40;
    private static final int REACH = 40;
    private static final int WORD = 8;
    /// No event has been held more often.
    private static final BigDecimal LAST = BigDecimal.valueOf(999);
    private static final String SERIES = "系列";

    private final Words festivals;
    private final Words times;
    private final Words days;
    private final Words offices;
    private final Words awards;
    private final Words gained;
    private final Words lasting;
    private final Words levelWords;
    private final Map<String, ActivityLevel> levels = new HashMap<>();

    /// Reads `activity-context.txt`.
    ActivityContexts(RuleFile file) throws RuleException {
        festivals = ActivityWords.words(file, "festival");
        times = ActivityWords.words(file, "time");
        days = ActivityWords.words(file, "day");
        offices = ActivityWords.words(file, "office");
        awards = ActivityWords.words(file, "award");
        gained = ActivityWords.words(file, "gained");
        lasting = ActivityWords.words(file, "lasting");
        for (RuleLine line : file.section("level")) {
            for (String word : line.from(1)) {
                levels.put(word, line.constant(ActivityLevel.class, line.fields().get(0)));
            }
        }
        levelWords = new Words(levels.keySet());
    }

    /// What is said of the activity at `index` of those of a paragraph.
    ActivityContext of(String text, List<ActivitySpan> spans, int index, ActivityRole role) {
        ActivitySpan span = spans.get(index);
        int from = Math.max(from(spans, index), span.start() - LOOK_BACK);
        Optional<String> organiser = Optional.ofNullable(organiser(text, from, span.end()))
                .filter(others -> role == ActivityRole.PARTICIPANT);
        return new ActivityContext(edition(text, span.start()), festivals(text, from, span.end()),
                Optional.ofNullable(date(text, from, span.start())),
                organiser, organiser.flatMap(this::level),
                Optional.ofNullable(award(text, spans, index)), series(spans, index), programme(span),
                open(text, spans, index));
    }

    /// Where the words begin that tell of an activity: its clause, or the one before it if that names no other.
    private static int from(List<ActivitySpan> spans, int index) {
        Clause clause = spans.get(index).clause();
        boolean first = index == 0 || spans.get(index - 1).end() <= clause.sentence();
        return first ? clause.sentence() : clause.start();
    }

    private static OptionalInt edition(String text, int start) {
        if (Digits.at(text, start - 1) != '届') {
            return OptionalInt.empty();
        }
        if (Digits.at(text, start - 2) == '首') {
            return OptionalInt.of(1);
        }
        int from = start - 1;
        while (from > 0 && Digits.begins(text.charAt(from - 1))) {
            from--;
        }
        PlainNumber number = NumberReader.read(text, from);
        return number == null || number.end() != start - 1 ? OptionalInt.empty() : ordinal(number.value());
    }

    private static OptionalInt ordinal(BigDecimal value) {
        boolean ordinal = value.signum() > 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(LAST) <= 0;
        return ordinal ? OptionalInt.of(value.intValueExact()) : OptionalInt.empty();
    }

    private List<String> festivals(String text, int start, int end) {
        List<String> found = new ArrayList<>();
        for (int at = start; at < end; at++) {
            String word = festivals.at(text, at);
            if (word != null && at + word.length() <= end) {
                found.add(word);
                at += word.length() - 1;
            }
        }
        return found;
    }

    /// The last date before the name.
    private @Nullable String date(String text, int start, int end) {
        for (int at = end - 1; at >= start; at--) {
            String time = times.at(text, at);
            if (time != null && at + time.length() <= end) {
                return time;
            }
            if (text.charAt(at) == '月' && at > start && Digits.begins(text.charAt(at - 1))) {
                return text.substring(digitsBefore(text, start, at), dayEnd(text, at + 1, end));
            }
        }
        return null;
    }

    private static int digitsBefore(String text, int start, int end) {
        int at = end;
        while (at > start && Digits.begins(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int dayEnd(String text, int month, int end) {
        String part = days.at(text, month);
        if (part != null) {
            return Math.min(end, month + part.length());
        }
        int at = month;
        while (at < end && Digits.begins(text.charAt(at))) {
            at++;
        }
        return at > month && at < end && text.charAt(at) == '日' ? at + 1 : month;
    }

    private @Nullable String organiser(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            String level = levelWords.at(text, at);
            if (level != null && at + level.length() <= end) {
                String office = offices.at(text, at + level.length());
                return office == null ? level : level + office;
            }
        }
        return null;
    }

    private Optional<ActivityLevel> level(String organiser) {
        String word = levelWords.at(organiser, 0);
        return Optional.ofNullable(word == null ? null : levels.get(word));
    }

    /// The first award behind the name, up to the next activity, that the school got.
    private @Nullable String award(String text, List<ActivitySpan> spans, int index) {
        ActivitySpan span = spans.get(index);
        int next = index + 1 < spans.size() ? spans.get(index + 1).start() : text.length();
        int end = Math.min(Math.min(next, span.clause().sentenceEnd()), span.end() + REACH);
        for (int at = span.end(); at < end; at++) {
            String award = awards.at(text, at);
            if (award != null && at + award.length() <= end) {
                return at == span.end() || gained.anyIn(text, span.end(), at) ? award : null;
            }
        }
        return null;
    }

    private static Optional<String> series(List<ActivitySpan> spans, int index) {
        ActivitySpan span = spans.get(index);
        if (span.type() == ActivityType.CEREMONY) {
            return opened(spans, index);
        }
        for (int i = index - 1; i >= Math.max(0, index - NEIGHBOURS)
                && spans.get(i).clause().sentence() == span.clause().sentence(); i--) {
            if (spans.get(i).canonical().contains(SERIES)) {
                return Optional.of(spans.get(i).canonical());
            }
        }
        return Optional.empty();
    }

    /// What a ceremony opens or closes: the activity of its sentence whose name is in its own (长跑启动仪式 and 长跑).
    private static Optional<String> opened(List<ActivitySpan> spans, int index) {
        ActivitySpan span = spans.get(index);
        return spans.subList(Math.max(0, index - NEIGHBOURS), Math.min(spans.size(), index + NEIGHBOURS))
                .stream()
                .filter(other -> other.clause().sentence() == span.clause().sentence())
                .map(ActivitySpan::canonical)
                .filter(name -> name.length() > 1 && !name.equals(span.canonical()) && span.canonical().contains(name))
                .findFirst();
    }

    private boolean programme(ActivitySpan span) {
        String name = span.canonical().replace("”", "").replace("\"", "");
        return span.type() == ActivityType.CAMPAIGN || lasting.endingAt(name, name.length(), WORD) != null;
    }

    /// Whether 等 follows, or follows the list that goes on behind it.
    private static boolean open(String text, List<ActivitySpan> spans, int index) {
        return Digits.at(text, listEnd(text, spans, index)) == '等';
    }

    /// Where the list of names ends that the one at `index` stands in: its own end if none goes on behind it.
    static int listEnd(String text, List<ActivitySpan> spans, int index) {
        int last = index;
        while (last + 1 < Math.min(spans.size(), index + NEIGHBOURS)
                && spans.get(last + 1).start() - spans.get(last).end() == 1
                && text.charAt(spans.get(last).end()) == '、') {
            last++;
        }
        return spans.get(last).end();
    }
}
