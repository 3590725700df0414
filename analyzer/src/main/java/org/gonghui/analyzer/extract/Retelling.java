package org.gonghui.analyzer.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Span;

/// Whether a line names an event again: in the same words, or by the end of the fuller name (“书香杯”教工征文活动 … 征文活动),
/// with no other date between the two; or tells more of it, or what it led to.
final class Retelling {

    /// A name that is told again has at least so many code units.
    static final int SHORTEST = 3;
    private static final char GIFT = '捐';
    private static final char CONTEST = '赛';
    private static final int NEAR = 8;
    private static final Words TOTALS = new Words(List.of("共", "共计", "总共", "累计", "合计", "总计", "人均", "人"));
    private static final Pattern ELSEWHERE = Pattern.compile(".{2,8}(?:采风|踏青|春游|秋游|游览|参观|考察|写生|赏花|一日游|两日游)");
    private static final Words THERE = new Words(List.of("到", "赴", "去", "回校", "回园", "走进", "深入"));
    /// What belongs together stands no farther apart, in UTF-16 code units: a line without end costs no more than its length.
    static final int SENTENCE = 48;
    private static final Pattern SUM_OF_YEAR = Pattern
            .compile("[^。；;]{0,24}(?:全年|共|累计|合计|今年|年内|一年来|已|[本全一](?:学期|学年|年度))[，,]?");
    private static final Words TERMS = new Words(List.of("上半年", "下半年", "上学期", "下学期"));

    /// What an event led to is told with it, and is no other event.
    ///
    /// @param event in the name of the earlier one
    /// @param between all that stands between the two
    /// @param outcome how the name of the later one begins
    private record Sequel(Pattern event, Pattern between, Pattern outcome) {

        static Sequel of(String event, String between, String outcome) {
            return new Sequel(Pattern.compile(event), Pattern.compile(between), Pattern.compile(outcome));
        }

        boolean joins(String text, Span earlier, Span later) {
            return outcome.matcher(text).region(later.start(), text.length()).lookingAt()
                    && event.matcher(text).region(earlier.start(), earlier.end()).find()
                    && between.matcher(text).region(earlier.end(), later.start()).matches();
        }
    }

    private static final List<Sequel> SEQUELS = List.of(
            // 走访困难教师5户，每户送去米和油
            Sequel.of("慰问|看望|探望|走访|探视|登门|上门|送清凉|送温暖|探病|家访",
                    "[^，。；;、和]{0,14}[，,](?:并|还|共|合计|累计|分别|都|均|一一|及时)*(?:为|给|向)?"
                            + "(?:每[人户位家名]?|他们|她们|其|她|他|老人们?|老人家)?(?:各|都)?",
                    "[人户位家名]?(?:送(?![葬别药行教走])|发放|赠|带去|带上|捎去|给予|发给|奉上|献上)"),
            // 探视住院教师28人，其中到省城探视5人
            Sequel.of("慰问|看望|探望|走访|探视|补助|救助|资助|帮扶", "[^。；;]{0,24}[，,（(]其中[^，。；;]{0,4}",
                    ".{0,10}?(?:慰问|看望|探望|走访|探视|补助|救助|资助|帮扶)"),
            // “慈善一日捐”活动中，教职工慷慨解囊，捐款共计1.6万元
            Sequel.of("捐", "[^。；;]{0,24}", "捐款(?:共|总|合计|累计|达|[\\d一二两三四五六七八九])"),
            // “银龄讲学”聘请3位老教师指导备课
            Sequel.of("[”」]$", "(?:聘请|邀请|请)[^，。；;、,]{0,16}", "."),
            // 回校参观，一起拍照
            Sequel.of("^(?:到|赴|去|回校|回园|走进|深入)", "[^，。；;、,]{0,6}[，,](?:一起|一同|共同).{0,2}", "."),
            // 课堂教学比武，评出能手11名
            Sequel.of("赛|评|选|比武|竞|征|作品|考核|换届", "[^。；;]{0,24}[，,：:](?:并|共|还|最终|最后|分别|经)?",
                    "评出|评选出|选出|产生|决出|涌现"),
            // 教师节表彰大会，8名教师受到表彰
            Sequel.of("表彰", "[^。；;]{0,24}[，,：:].{0,3}", ".{0,12}(?:表彰|奖励)"),
            // 民主测评，发出测评票271张
            Sequel.of("调查|问卷|测评|评议|征求", "[^。；;]{0,24}[，,：:]?(?:共|并)?", "发放|发出|回收|收回|下发"),
            // 文艺汇演，演出节目22个
            Sequel.of("演|晚会|联欢|联谊|春晚", "[^。；;]{0,24}", "演出|表演|献演|上演"),
            // 普法讲座，发放手册90余本
            Sequel.of("讲座|宣传|宣讲|咨询|义诊|普法", "[^。；;]{0,24}[，,](?:并|共)?", "发放|分发|散发|印发"),
            // 青年教师读书会，一年共读6本书
            Sequel.of("读书|阅读|共读|沙龙|悦读", "[^。；;]{0,24}", "共读|精读|研读|读完"),
            // 干部培训班两期，培训120人次
            Sequel.of("班|会|讲座|培训", "[^。；;]{0,24}",
                    "(?:培训|轮训|受训)[^，。；]{0,4}[\\d_=xX一二两三四五六七八九十百]"),
            // 家庭急救培训，46位老师学会了急救法
            Sequel.of("培训|讲座|班$|课$", "[^。；;]{0,30}", "学会|学到|掌握"),
            // 捐书活动募得图书300册
            Sequel.of("捐|募|义卖|义拍", "[^。；;]{0,20}",
                    ".{0,3}(?:募得|筹得|收到善款|收到捐款|募集到|筹集到|募集善款|筹集善款|所得)"));

    private Retelling() {}

    /// Whether the name at `later` tells of the event named at `earlier`.
    static boolean is(String text, Span earlier, Span later) {
        return (isEndOf(text, earlier, later) && !isDatedBetween(text, earlier, later))
                || isNear(text, earlier, later);
    }

    /// Whether the name at `later` tells more of the event named at `earlier`, or what it led to: both stand within
    /// [#SENTENCE].
    static boolean isNear(String text, Span earlier, Span later) {
        return isExplained(text, earlier, later) || isSum(text, earlier, later) || isSumOfYear(text, earlier, later)
                || isOutcome(text, earlier, later);
    }

    private static boolean isOutcome(String text, Span earlier, Span later) {
        return earlier.end() <= later.start() && later.start() - earlier.end() <= SENTENCE
                && SEQUELS.stream().anyMatch(sequel -> sequel.joins(text, earlier, later));
    }

    /// Whether `later` is what was done where one went: that is one event, 到敬老院包饺子、打扫卫生, but not going elsewhere:
    /// 赴庐山踏青、黄山采风.
    static boolean isOneTrip(String text, Span earlier, Span later) {
        boolean beside = earlier.end() == later.start()
                || (later.start() == earlier.end() + 1 && text.charAt(earlier.end()) == '、');
        return beside && THERE.at(text, earlier.start()) != null
                && !ELSEWHERE.matcher(text).region(later.start(), later.end()).matches();
    }

    /// What alone stands in parentheses behind a name explains it: 春游（湿地公园一日游）, but not 运动会（拔河比赛）.
    private static boolean isExplained(String text, Span earlier, Span later) {
        return later.start() == earlier.end() + 1 && "（(".indexOf(text.charAt(earlier.end())) >= 0
                && "）)".indexOf(Digits.at(text, later.end())) >= 0
                && (text.charAt(later.end() - 1) != CONTEST || text.charAt(earlier.end() - 1) == CONTEST);
    }

    /// What was given at a collection: “慈善一日捐”共捐款8950元.
    private static boolean isSum(String text, Span earlier, Span later) {
        if (text.charAt(later.start()) != GIFT || earlier.end() > later.start() || later.start() - earlier.end() > NEAR
                || TOTALS.endingAt(text, later.start(), NEAR) == null) {
            return false;
        }
        return earlier.in(text).indexOf(GIFT) >= 0 && text.substring(earlier.end(), later.start()).indexOf('。') < 0;
    }

    /// How often it was done in all: 坚持探望生病教师，本学期共探望5人次.
    private static boolean isSumOfYear(String text, Span earlier, Span later) {
        return earlier.end() < later.start() && later.start() - earlier.end() <= SENTENCE
                && earlier.in(text).contains(later.in(text))
                && SUM_OF_YEAR.matcher(text).region(earlier.end(), later.start()).matches();
    }

    /// Whether the name at `later` is the end of that at `earlier`, or all of it.
    static boolean isEndOf(String text, Span earlier, Span later) {
        int length = later.length();
        return length >= SHORTEST && earlier.end() <= later.start() && length <= earlier.length()
                && text.regionMatches(earlier.end() - length, text, later.start(), length);
    }

    /// Whether a month or another term is named between the two, in the sentence of the later one.
    static boolean isDatedBetween(String text, Span earlier, Span later) {
        int from = later.start();
        while (from > earlier.end() && !Marks.SENTENCE.has(text.charAt(from - 1))) {
            from--;
            if (text.charAt(from) == '月' && Digits.begins(Digits.at(text, from - 1))) {
                return true;
            }
        }
        return TERMS.anyIn(text, /* start= */ from, /* end= */ later.start());
    }
}
