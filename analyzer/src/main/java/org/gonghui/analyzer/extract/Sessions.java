package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// Reads several sessions of a congress told in one breath: 五届3次、4次教代会, 五届三次和五届四次两次教代会.
final class Sessions {

    private static final int REACH = 48;
    /// A sentence before a text that only says what follows is no longer.
    private static final int HEADING = 16;
    private static final String NUMBER = "[〇零一二三四五六七八九十百0-9]{1,4}";
    private static final String LATER = "(第?" + NUMBER + "届)?第?" + NUMBER + "次";
    private static final Pattern LIST = Pattern
            .compile("第?" + NUMBER + "届第?" + NUMBER + "次(?:(?:、|和|及|与|以及)" + LATER + ")+(?:[两二三四2-4]次)?$");
    private static final String AND = "、和及与";
    private static final int SESSION = 12;
    private static final Pattern FIRST = Pattern.compile("届第?" + NUMBER + "次$");
    private static final Pattern ONE = Pattern.compile(LATER);

    private Sessions() {}

    /// A session.
    ///
    /// @param span its place
    /// @param name its full name: the term in office is added where only the first session has it
    record Session(Span span, String name) {}

    /// The sessions listed right before `head`, not before `limit`, in order; none if there are fewer than two. The count
    /// behind the list (两次) belongs to no session.
    static List<Session> before(String text, int limit, int head) {
        int from = Math.max(limit, head - REACH);
        if (head < 1 || text.charAt(head - 1) != '次') {
            return List.of();
        }
        Matcher list = LIST.matcher(text.substring(from, head));
        return list.find() ? sessions(text, from + list.start(), head) : List.of();
    }

    /// Whether the name tells which session of a congress it was: 五届二次教代会.
    static boolean isNumbered(ActivitySpan span) {
        return span.type() == ActivityType.MEETING_CONGRESS && span.canonical().contains("届");
    }

    /// Whether no more than a congress is named, in the first words of a text.
    static boolean isAnnounced(ActivitySpan span) {
        Clauses.Clause clause = span.clause();
        return span.type() == ActivityType.MEETING_CONGRESS && clause.sentence() == 0
                && clause.sentenceEnd() <= HEADING && !span.canonical().contains("届")
                && !span.canonical().contains("次");
    }

    /// Whether a congress is named for the sessions right behind it: 召开了两次教代会，八届三次和四次.
    static boolean isSum(ActivitySpan congress, ActivitySpan next) {
        return congress.type() == ActivityType.MEETING_CONGRESS && !congress.canonical().contains("届")
                && isNumbered(next) && next.start() - congress.end() <= 2 && next.start() > congress.end();
    }

    /// Whether the number at `start` is that of a further session: 八届三次和四次教代会.
    static boolean goesOn(String text, int start) {
        return start > 0 && AND.indexOf(text.charAt(start - 1)) >= 0
                && FIRST.matcher(text.substring(Math.max(0, start - SESSION), start - 1)).find();
    }

    private static List<Session> sessions(String text, int start, int end) {
        List<Session> found = new ArrayList<>();
        Matcher one = ONE.matcher(text).region(start, end);
        String term = "";
        int last = start;
        while (one.find()) {
            boolean counts = one.start() == last && !found.isEmpty();
            String own = one.group(1);
            if (!counts) {
                term = own == null ? term : own;
                found.add(
                        new Session(new Span(one.start(), one.end()), own == null ? term + one.group() : one.group()));
            }
            last = one.end();
        }
        return found;
    }
}
