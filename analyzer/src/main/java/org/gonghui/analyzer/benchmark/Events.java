package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Compact;

/// Activities of one school and period, each counted once however often it is told.
final class Events {

    /// What is given out, declared or built is no event.
    private static final Set<String> NO_EVENTS = Set.of("benefit", "campaign", "facility-project", "insurance");
    private static final String YES = "true";
    private static final String CONGRESS = "meeting-congress";
    private static final Pattern SESSION = Pattern.compile("[0-9０-９一二三四五六七八九十]+届.*?[0-9０-９一二三四五六七八九十]+次");
    /// A sentence that only says what the paragraph is about: （一）规范召开教代会。
    private static final Pattern TOPIC = Pattern.compile("[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．]\\s*[^0-9０-９]{2,20}");
    /// 提请职工大会通过: it is mentioned, not held.
    private static final Pattern REFERRED = Pattern.compile("(提请|提交|报请|经|由|交)$");
    private static final String TEACHING = "contest-teaching";
    private static final Pattern LESSON = Pattern.compile("[^赛竞比评杯擂]*课");
    private static final int SHORTEST = 3;

    private Events() {}

    static boolean isEvent(FactRow activity) {
        return !NO_EVENTS.contains(activity.text("type")) && !activity.text("programme").equals(YES)
                && !isLesson(activity);
    }

    /// Whether it is a lesson given to colleagues, which is teaching at its best, but no contest: 上公开课.
    private static boolean isLesson(FactRow activity) {
        return activity.text("type").equals(TEACHING) && LESSON.matcher(activity.text("canonical")).matches();
    }

    /// Each of the activities once, of those that are told as one that which says most, with how often it took place.
    static List<Event> once(List<FactRow> activities) {
        Map<String, List<FactRow>> sentences = new LinkedHashMap<>();
        for (FactRow activity : activities.stream().filter(one -> !isMention(one, activities)).toList()) {
            sentences.computeIfAbsent(
                    activity.document() + '|' + activity.paragraph() + '|' + activity.text("sentence"),
                    any -> new ArrayList<>()).add(activity);
        }
        List<Event> told = new ArrayList<>();
        sentences.values().forEach(rows -> EventSentence.of(rows).forEach(event -> merge(told, event)));
        return told;
    }

    /// Whether the activity only names what the others tell of.
    private static boolean isMention(FactRow activity, List<FactRow> all) {
        return all.stream()
                .anyMatch(other -> !other.equals(activity) && other.text("type").equals(activity.text("type"))
                        && (isTopic(activity, other) || (isReferred(activity) && !isReferred(other))));
    }

    private static boolean isTopic(FactRow activity, FactRow other) {
        return other.document().equals(activity.document()) && other.paragraph() == activity.paragraph()
                && other.count("start", 0) > activity.count("end", 0)
                && TOPIC.matcher(activity.text("sentence").replaceAll("[。；;]$", "").strip()).matches()
                && !other.text("sentence").equals(activity.text("sentence"));
    }

    private static boolean isReferred(FactRow activity) {
        String sentence = activity.text("sentence");
        int at = sentence.indexOf(activity.text("text"));
        return activity.text("type").equals(CONGRESS) && at > 0 && REFERRED.matcher(sentence.substring(0, at)).find();
    }

    private static void merge(List<Event> told, Event event) {
        for (int i = 0; i < told.size(); i++) {
            if (isSame(told.get(i).row(), event.row())) {
                if (event.times().min() > told.get(i).times().min()) {
                    told.set(i, event);
                }
                return;
            }
        }
        told.add(event);
    }

    /// Two that are told apart by a date, an edition or a festival are two.
    private static boolean isSame(FactRow one, FactRow other) {
        return one.text("type").equals(other.text("type")) && isSameName(one, other)
                && agree(one.text("date"), other.text("date")) && agree(one.text("festivals"), other.text("festivals"))
                && agree(String.valueOf(one.count("edition", 0)), String.valueOf(other.count("edition", 0)));
    }

    /// A later and shorter name stands for the longer one: 书画展 for 线上书画展. Congresses are told apart by their
    /// sessions only.
    private static boolean isSameName(FactRow one, FactRow other) {
        String first = Compact.of(one.text("canonical"));
        String second = Compact.of(other.text("canonical"));
        if (one.text("type").equals(CONGRESS)) {
            return agree(session(first), session(second));
        }
        return first.equals(second) || (one.document().equals(other.document()) && second.length() >= SHORTEST
                && isWithin(second, first));
    }

    private static String session(String name) {
        Matcher matcher = SESSION.matcher(name);
        return matcher.find() ? matcher.group() : "";
    }

    /// Whether the characters of a name stand in the other one in the same order, the last ones at its end.
    private static boolean isWithin(String name, String longer) {
        if (!longer.endsWith(name.substring(name.length() - 1))) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < name.length(); i++) {
            at += longer.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals("0") || other.equals("0") || one.equals(other);
    }
}
