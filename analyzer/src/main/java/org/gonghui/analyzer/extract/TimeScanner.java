package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.FigurePeriod;
import org.jspecify.annotations.Nullable;

/// Finds the times that a text tells, in one pass. Immutable.
final class TimeScanner {

    private static final int AGAINST = 8;
    private static final int LONGEST = 3;
    private static final int PLAN_WORDS = 2;
    /// Behind a date: 到12月25日止.
    private static final String UNTIL = "止";

    private final Words words;
    private final Words none;
    private final Words compared;
    private final Words with;
    private final Words against;
    private final Words behind;
    private final Map<String, TimeWord> meaning = new HashMap<>();
    private final Map<String, FigurePeriod> plans = new HashMap<>();

    /// Reads `figure-times.txt`.
    TimeScanner(RuleFile file) throws RuleException {
        List<String> all = new ArrayList<>();
        for (RuleLine line : file.section("time")) {
            TimeWord word = word(line);
            line.from(1).forEach(each -> meaning.put(each, word));
        }
        for (RuleLine line : file.section("plan")) {
            FigurePeriod plan = FigurePeriod.year(year(line, 0)).to(FigurePeriod.year(year(line, 1)));
            line.from(PLAN_WORDS).forEach(each -> plans.put(each, plan));
        }
        all.addAll(meaning.keySet());
        all.addAll(plans.keySet());
        words = new Words(all);
        none = Words.of(file, "none");
        compared = Words.of(file, "compared");
        with = Words.of(file, "with");
        against = Words.of(file, "against");
        behind = Words.of(file, "behind");
    }

    private static TimeWord word(RuleLine line) throws RuleException {
        String id = line.fields().getFirst();
        return TimeWord.find(id)
                .orElseThrow(() -> line.wrong("“" + id + "”不是时间，应为 this、last-year、first-half 等",
                        "'" + id + "' is no time, expected such as this, last-year, first-half"));
    }

    private static int year(RuleLine line, int field) throws RuleException {
        String year = line.from(field).getFirst();
        try {
            return Integer.parseInt(year);
        } catch (NumberFormatException e) {
            throw line.wrong("“" + year + "”不是年份，应为 2016 2020 词", "'" + year + "' is no year, expected 2016 2020 WORD");
        }
    }

    /// The times in order of the text.
    List<TimeMention> scan(String text, DocumentTime document) {
        DateReader dates = new DateReader(text, document, behind);
        List<TimeMention> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String other = none.at(text, at);
            TimeMention last = found.isEmpty() ? null : found.getLast();
            boolean touches = last != null && touches(text, last.end(), at);
            int year = touches && last != null ? last.year() : 0;
            TimeMention mention = other == null ? at(text, at, dates, document, year) : null;
            mention = mention == null ? null : beside(last, mention, document);
            if (mention != null) {
                add(found, touches ? last : null, mention, text);
            }
            at = mention != null ? mention.end() : at + (other == null ? 1 : other.length());
        }
        return found;
    }

    /// 上学期…，下学期…: told side by side, the second is not planned but done.
    private static TimeMention beside(@Nullable TimeMention last, TimeMention mention, DocumentTime document) {
        boolean beside = last != null && last.word().filter(TimeWord.LAST_TERM::equals).isPresent()
                && mention.word().filter(TimeWord.NEXT_TERM::equals).isPresent();
        return beside
                ? new TimeMention(mention.start(), mention.end(), mention.word(),
                        document.of(TimeWord.NEXT_TERM, false), 0, false)
                : mention;
    }

    /// Whether nothing but 的 stands between a year and what is told of it.
    private static boolean touches(String text, int end, int at) {
        return end == at || (end + 1 == at && text.charAt(end) == '的');
    }

    private @Nullable TimeMention at(String text, int at, DateReader dates, DocumentTime document, int year) {
        String word = words.at(text, at);
        if (word != null) {
            return word(word, at, document, year);
        }
        boolean number = Digits.begins(text.charAt(at)) && (at == 0 || !Digits.begins(text.charAt(at - 1)));
        return number ? dates.read(at, year) : null;
    }

    private TimeMention word(String word, int at, DocumentTime document, int year) {
        int end = at + word.length();
        TimeWord meant = meaning.get(word);
        if (meant == null) {
            return new TimeMention(at, end, Optional.empty(), Optional.ofNullable(plans.get(word)), 0, false);
        }
        Optional<FigurePeriod> dated = year > 0 ? DocumentTime.of(meant, year) : Optional.empty();
        return new TimeMention(at, end, Optional.of(meant), dated, document.yearOf(meant), false);
    }

    /// 去年 and 三月 are one; of an unknown year it is unknown as a whole.
    private static TimeMention of(TimeMention year, TimeMention part) {
        return year.year() > 0
                ? new TimeMention(year.start(), part.end(), part.word(), part.dated(), part.year(), year.compared())
                : new TimeMention(year.start(), part.end(), year.word(), Optional.empty(), 0, year.compared());
    }

    /// Adds a time.
    ///
    /// @param before the last one, if it stands right before: a year is one with the month behind it
    private void add(List<TimeMention> found, @Nullable TimeMention before, TimeMention mention, String text) {
        TimeMention whole = mention;
        if (before != null && before.isOfAYear() && mention.dated().isPresent()) {
            found.removeLast();
            whole = of(before, mention);
        }
        found.add(isCompared(text, whole) ? whole.asCompared() : whole);
    }

    private boolean isCompared(String text, TimeMention mention) {
        return compared.endingAt(text, mention.start(), LONGEST) != null || text.startsWith(UNTIL, mention.end())
                || (with.endingAt(text, mention.start(), 1) != null
                        && against.anyIn(text, mention.end(), mention.end() + AGAINST));
    }
}
