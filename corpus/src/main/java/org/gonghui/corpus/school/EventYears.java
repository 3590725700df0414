package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Years that can be inferred from sessions and anniversaries, see the lexicon `events.txt`. Immutable.
final class EventYears {

    private record Event(int year, String phrase) {}

    /// The first Teachers' Day was in 1985.
    private static final int BEFORE_FIRST_TEACHERS_DAY = 1984;
    private static final Pattern TEACHERS_DAY = Pattern.compile("第(\\d{1,2}|[一二三四五六七八九十]{1,3})[个届]教师节");
    private static final String NUMERALS = "零一二三四五六七八九十";

    private final List<Event> events;
    /// The phrases in one set: nearly all lines have none of them.
    private final WordSet phrases;

    private EventYears(List<Event> events) {
        this.events = List.copyOf(events);
        this.phrases = new WordSet(events.stream().map(Event::phrase).collect(Collectors.toSet()));
    }

    static EventYears builtIn() {
        return read(LexiconLines.builtIn("events.txt"));
    }

    /// @throws IllegalStateException naming the file, the line and what would be right
    static EventYears read(List<LexiconLines> lines) {
        List<Event> events = new ArrayList<>();
        for (LexiconLines line : lines) {
            String[] words = line.text().split("\\s+");
            if (words.length < 2 || !words[0].matches("(?:19|20)\\d\\d")) {
                throw line.problem("expected YEAR PHRASE ...");
            }
            for (int i = 1; i < words.length; i++) {
                events.add(new Event(Integer.parseInt(words[0]), words[i]));
            }
        }
        return new EventYears(events);
    }

    /// The latest year of an event that `text` names.
    OptionalInt latest(String text) {
        int latest = Math.max(phrases.isIn(text) ? latestNamed(text) : 0, latestTeachersDay(text));
        return latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest);
    }

    private int latestNamed(String text) {
        return events.stream()
                .filter(event -> text.contains(event.phrase()))
                .mapToInt(Event::year)
                .max()
                .orElse(0);
    }

    private static int latestTeachersDay(String text) {
        int latest = 0;
        Matcher day = TEACHERS_DAY.matcher(text);
        while (text.contains("教师节") && day.find()) {
            latest = Math.max(latest, BEFORE_FIRST_TEACHERS_DAY + number(day.group(1)));
        }
        return latest;
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(text.charAt(0));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(text.charAt(0));
        return tens * 10 + (ten + 1 < text.length() ? NUMERALS.indexOf(text.charAt(ten + 1)) : 0);
    }
}
