package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The activities of one sentence: fragments of one name are one, items of a programme belong to it, and a number told
/// for a list is the number of the list.
///
/// @param rows in order of the text
/// @param text the sentence
record EventSentence(List<FactRow> rows, String text) {

    /// What may stand between two pieces of one name: 庆祝国庆75周年合唱赛.
    private static final Pattern GLUE = Pattern.compile("[0-9０-９“”\"《》 ]{0,4}");
    /// These hold several contests in one day.
    private static final Pattern PROGRAMME = Pattern.compile("运动会$|体育节$|艺术节$|文化节$|文体节$|社团周$|活动周$|活动月$|嘉年华$");
    private static final Pattern SERIES = Pattern.compile("系列(活动)?$");
    /// Such a name stands for itself, not for an item of a programme.
    private static final Pattern EVENT = Pattern.compile("[赛会节演展课式座礼场训]$");
    private static final Pattern OPENS = Pattern.compile("[：:（(]|[，,]?(设|分|设有|分为|包括|含)");
    private static final Pattern ITEMS = Pattern.compile("^[^。；;]{0,12}?[0-9一二两三四五六七八九十]+个?(项|项目|小项|单项|个社团)");
    /// Such a name tells of nothing but a number: 三大赛事, 比赛6次.
    private static final Pattern GENERAL = Pattern.compile(
            "([二两三四五六七八九十])(大|项|场|次|个)(大型|文体|主题)?(活动|赛|赛事|比赛)"
                    + "|(正经|大型|文体|文娱|体育|教工|教职工|集体|各类|校内|工会)*(活动|比赛|赛事|赛|捐款|捐助|募捐|献爱心)");
    /// A stage of a contest is no contest of its own: 乒乓球赛打到半决赛.
    private static final Pattern STAGE = Pattern.compile("(打?到|进入|闯[入进])?(预|初|复|半决|决)赛");
    /// What came in: it is told of the collection that is named before, 组织募捐，师生共捐了3200元.
    private static final Pattern PROCEEDS = Pattern.compile(
            "(捐|募|筹|凑)[了到得出齐款集]*([0-9０-９一二三四五六七八九十百千万两余多近约.,，]+元?.*)?");
    /// Where it went: 义卖所得全部捐给灾区.
    private static final Pattern GIVEN = Pattern.compile("(捐|送|寄|交).+");
    private static final Pattern ALL = Pattern.compile("(所得|全部|全数|悉数|一并|全都|都)$");
    /// A name in quotation marks, and what may not stand between it and what it did: “暖冬行动”走进三个村义诊.
    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]+[”\"]");
    private static final Pattern APART = Pattern.compile("[，,、；;：:（(|｜\\s和及与]");
    private static final Pattern NAMED = Pattern.compile("[赛会节演展课式座礼场训讲日]$|[活行]动$");
    private static final Pattern ROW = Pattern.compile("[、，,]");
    private static final String VOLUNTEER = "volunteer";
    private static final String DONATION = "donation";
    private static final String NUMBERS = "零一二三四五六七八九十";
    private static final Set<String> TWO = Set.of("两", "二");

    EventSentence {
        rows = List.copyOf(rows);
    }

    static List<Event> of(List<FactRow> rows) {
        return new EventSentence(rows, rows.getFirst().text("sentence")).whole().withoutItems().withoutDetails()
                .events();
    }

    /// Without pieces that another one continues.
    private EventSentence whole() {
        List<FactRow> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 == rows.size() || !continues(rows.get(i), rows.get(i + 1))) {
                whole.add(rows.get(i));
            }
        }
        return new EventSentence(whole, text);
    }

    private boolean continues(FactRow one, FactRow next) {
        int gap = next.count("start", 0) - one.count("end", 0);
        String between = between(one, next);
        return gap == between.length() && GLUE.matcher(between).matches();
    }

    /// What stands between two activities of the sentence.
    private String between(FactRow one, FactRow next) {
        int end = end(one);
        int start = text.indexOf(next.text("text"), end);
        return start < 0 ? "。" : text.substring(end, start);
    }

    private int end(FactRow one) {
        int at = text.indexOf(one.text("text"));
        return Math.max(0, at) + one.text("text").length();
    }

    /// Without the items of a programme that is named before them, and without the name of a series that is listed.
    private EventSentence withoutItems() {
        List<FactRow> left = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean listed = i + 1 < rows.size() && SERIES.matcher(name(rows.get(i))).find()
                    && OPENS.matcher(between(rows.get(i), rows.get(i + 1))).lookingAt();
            if (!listed && !isItem(i)) {
                left.add(rows.get(i));
            }
        }
        return new EventSentence(left, text);
    }

    /// Without what only tells more of the event that is named before.
    private EventSentence withoutDetails() {
        List<FactRow> left = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || !(tellsMore(left.getLast(), rows.get(i)) || isService(rows.get(i - 1), rows.get(i)))) {
                left.add(rows.get(i));
            }
        }
        return new EventSentence(left, text);
    }

    private boolean tellsMore(FactRow event, FactRow row) {
        return isDeed(event, row) || isProceeds(event, row);
    }

    /// Whether both are part of one service that is told by its deeds: 扫雪、送水、理发.
    private boolean isService(FactRow event, FactRow row) {
        return event.text("type").equals(VOLUNTEER) && row.text("type").equals(VOLUNTEER)
                && ROW.matcher(between(event, row)).matches() && !NAMED.matcher(name(event)).find()
                && !NAMED.matcher(name(row)).find();
    }

    /// Whether the row says what was done under the name in quotation marks that opens its clause.
    private boolean isDeed(FactRow quoted, FactRow row) {
        return QUOTED.matcher(name(quoted)).matches() && !APART.matcher(between(quoted, row)).find();
    }

    /// Whether the row says how much a collection brought, or who got it.
    private boolean isProceeds(FactRow collection, FactRow row) {
        return collection.text("type").equals(DONATION) && row.text("type").equals(DONATION)
                && (PROCEEDS.matcher(name(row)).matches()
                        || (GIVEN.matcher(name(row)).matches() && ALL.matcher(between(collection, row)).find()));
    }

    private boolean isItem(int number) {
        FactRow row = rows.get(number);
        if (number > 0 && STAGE.matcher(name(row)).matches()) {
            return true;
        }
        if (EVENT.matcher(name(row)).find() || !row.text("date").isEmpty() || number == 0) {
            return false;
        }
        for (int i = 0; i < number; i++) {
            if (PROGRAMME.matcher(name(rows.get(i)).replaceAll("[”\"]$", "")).find()) {
                return OPENS.matcher(between(rows.get(i), rows.get(i + 1))).find()
                        || ITEMS.matcher(text.substring(end(rows.getLast()))).find();
            }
        }
        return false;
    }

    private static String name(FactRow row) {
        return row.text("canonical");
    }

    /// Each row as often as it is told; a general name with a number only for what the list does not name.
    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        double listed = 0;
        for (FactRow row : rows) {
            if (number(row) == 0) {
                events.add(Event.of(row));
                listed += events.getLast().times().min();
            }
        }
        for (FactRow row : rows) {
            double more = number(row) - listed;
            if (more > 0) {
                events.add(Event.of(row).often(Amount.exactly(more)));
                listed += more;
            }
        }
        return events;
    }

    /// How many events a general name stands for; 0 if it is the name of one.
    private double number(FactRow row) {
        Matcher general = GENERAL.matcher(name(row));
        if (rows.size() == 1 || !general.matches()) {
            return 0;
        }
        String said = general.group(1);
        int stated = row.count("occurrences", 0);
        return said == null ? stated > 1 ? stated : 0 : TWO.contains(said) ? 2 : NUMBERS.indexOf(said);
    }
}
