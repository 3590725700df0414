package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// Looks for a sign that a name is an event that happened or is planned: a predicate, a date, a count, a result.
/// Immutable.
final class Evidence {

    private static final int NEAR = 4;
    private static final String NUMBERING = "（）()0123456789一二三四五六七八九十第届、.．● ";
    private static final Words SAID = new Words(List.of("办了", "吸引", "举行", "开讲", "走进", "收到", "磨出", "寄往", "定于", "评选"));
    private static final String LIST = "、：:，（）(;；。";
    private static final Words PLAYED = new Words(
            List.of("打", "比赛", "举行", "月", "元旦", "国庆", "五一", "年底", "补上", "场", "比", "搞", "对"));
    private static final Words CONTESTS = new Words(List.of("比赛", "赛", "活动", "文体", "运动", "拔河", "月"));
    private static final int OWN_NAME = 4;
    private static final int PRIZE = 40;
    private static final String WITHIN = "中上里";
    private static final Words PRIZES = new Words(List.of("获", "夺", "拿", "捧", "闯", "名次", "得", "发挥"));
    private static final Words HELD = new Words(List.of("到会", "（", "通过", "谈了", "是", "上", "每"));
    private static final Words FESTIVALS = new Words(List.of("节", "元旦", "国庆", "五一", "七一", "三八", "重阳", "春节", "中秋"));
    private static final int MEETING_REACH = 18;
    private static final int DATED = 14;
    /// Words that date.
    static final Words TIMES = new Words(List.of("月", "日", "节", "年初", "年末", "年底", "学期", "期间", "暑假", "寒假",
            "暑期", "寒期", "夏季", "冬季", "春季", "秋季", "前夕", "上旬", "中旬", "下旬", "五四", "七一", "元旦", "春节", "国庆", "三八", "全年",
            "周一", "周三", "周五", "去年", "今年", "期末", "期初", "上半年", "下半年", "重阳", "端午", "中秋", "一年来", "全省", "全县", "全市"));
    private static final Words RESULTS = new Words(List.of("获", "评出", "参赛", "参加", "举行", "召开", "开成", "成功", "圆满", "请来",
            "分", "覆盖", "收到", "定于", "安排在", "进行", "扩大到", "合办", "选出", "吸引", "通过", "报名", "续保", "参保", "参检", "到会", "邀请",
            "投保", "完成", "开讲", "走进", "让", "达标", "结束", "里", "中", "上", "资助", "捐款", "由"));

    private final ActivityWords words;

    Evidence(ActivityWords words) {
        this.words = words;
    }

    /// The sign that `name` is an event, or null.
    ///
    /// @param own whether the name is one of its own, so that it may open a clause without a predicate
    @Nullable
    Span event(String text, Clause clause, Setting setting, Span name, boolean own) {
        int start = name.start();
        Span predicate = last(words.predicate(), text, clause.start(), start);
        if (predicate != null) {
            return predicate;
        }
        boolean opens = opens(text, clause, start);
        boolean alone = own && opens && (name.length() >= OWN_NAME || name.end() == clause.end());
        if (setting.calendar() || counted(text, name.end()) || alone || negated(text, clause, name.end())) {
            return name;
        }
        Span earlier = opens ? last(words.predicate(), text, clause.sentence(), clause.start()) : null;
        if (earlier == null && opens) {
            earlier = last(TIMES, text, clause.sentence(), clause.start());
        }
        if (earlier == null && own) {
            earlier = last(SAID, text, name.end(), Math.min(clause.end(), name.end() + DATED));
        }
        return earlier != null ? earlier : around(text, clause, name, opens);
    }

    private static @Nullable Span around(String text, Clause clause, Span name, boolean opens) {
        Span time = last(TIMES, text, Math.max(clause.start(), name.start() - DATED), name.start());
        if (time != null) {
            return time;
        }
        boolean within = WITHIN.indexOf(Digits.at(text, name.end())) >= 0;
        Span prize = within ? last(PRIZES, text, name.end(), Math.min(clause.sentenceEnd(), name.end() + PRIZE)) : null;
        if (prize != null) {
            return prize;
        }
        Span number = number(text, clause.start(), name.start());
        return number != null || !opens
                ? number
                : last(RESULTS, text, name.end(), Math.min(clause.end(), name.end() + DATED));
    }

    /// Whether nothing but numbering or an edition (（二）第五届) stands before the name in its clause.
    private static boolean opens(String text, Clause clause, int start) {
        int at = clause.start();
        while (at < start && NUMBERING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return start - at <= NEAR;
    }

    private boolean negated(String text, Clause clause, int end) {
        return words.negated().anyIn(text, end, Math.min(clause.sentenceEnd(), end + PRIZE));
    }

    /// 9位教师无偿献血.
    private static @Nullable Span number(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Digits.arabic(text.charAt(at)) >= 0) {
                return new Span(at, at + 1);
            }
        }
        return null;
    }

    /// Whether the clause dates the name by a festival.
    static boolean festive(String text, Clause clause, int start) {
        return last(FESTIVALS, text, clause.start(), start) != null;
    }

    /// The sign that a bare game was played: a date or a verb of playing right before it, or its place in a list of
    /// contests.
    @Nullable
    Span played(String text, Clause clause, Span name) {
        Span date = last(TIMES, text, name.start(), name.end());
        Span before = last(PLAYED, text, Math.max(clause.start(), name.start() - DATED / 2), name.start());
        if (date != null || before != null) {
            return date != null ? date : before;
        }
        boolean listed = LIST.indexOf(Digits.at(text, name.start() - 1)) >= 0
                && (LIST.indexOf(Digits.at(text, name.end())) >= 0 || name.end() == clause.end());
        return listed ? last(CONTESTS, text, Math.max(clause.sentence() - 1, 0), name.start()) : null;
    }

    /// The sign that somebody held the meeting `name`, or null.
    @Nullable
    Span meeting(String text, Clause clause, Setting setting, Span name) {
        Span held = last(words.strict(), text, Math.max(clause.start(), name.start() - MEETING_REACH), name.start());
        if (held != null) {
            return held;
        }
        boolean session = name.in(text).contains("届");
        boolean opens = opens(text, clause, name.start());
        boolean whole = opens && (setting.calendar() || name.end() == clause.end());
        Span result = opens || festive(text, clause, name.start())
                ? last(HELD, text, name.end(), Math.min(clause.end(), name.end() + NEAR))
                : null;
        return session || whole || counted(text, name.end()) || negated(text, clause, name.end()) ? name : result;
    }

    /// Whether a count follows: 体检30人, 教代会两次, 篮球赛 ｜ 6支队.
    static boolean counted(String text, int end) {
        char next = Digits.at(text, Digits.at(text, end) == ' ' ? end + 1 : end);
        if (text.startsWith("人均", end) || text.startsWith("合计", end) || text.startsWith("每人", end)) {
            return true;
        }
        if (text.startsWith("不少于", end) || text.startsWith("至少", end)) {
            return true;
        }
        return (Digits.begins(next) && Digits.at(text, end + 1) != '、') || next == '=' || next == '各';
    }

    private static @Nullable Span last(Words words, String text, int start, int end) {
        for (int at = end; at > start; at--) {
            String word = words.endingAt(text, at, Math.min(6, at - start));
            if (word != null) {
                return new Span(at - word.length(), at);
            }
        }
        return null;
    }
}
