package org.gonghui.corpus.split;

import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;

/// How far a line looks like a heading by its words alone.
final class HeadingForm {

    /// Longest heading behind its number, from the code book.
    static final int MAX_LENGTH = 45;
    /// Longest heading without a number, but for captions and chapters.
    static final int MAX_BARE = 24;
    private static final int MIN_CAPTION = 4;
    private static final int MAX_CAPTION = 8;
    /// Labels of an event's particulars are no captions.
    private static final Pattern CAPTION = Pattern.compile(
            "(?!.*(?:时间|地点|对象|人员|内容|形式|要求|单位|名单|主题|负责|电话|项目|分组|说明|附件)[^:]{0,2}:)[^。;!?,…|\\d]+:[^。;!?…|:\\d]{4,20}");
    static final Formula SENTENCES = new Formula("[。!?](?!$)|;$|:.{12}", "。!?;:");
    private static final CharacterSet MEASURES = CharacterSet.of("人次元名份件场%项篇户期位张个万节本条");
    /// What is counted behind a number in words.
    private static final CharacterSet SURE_MEASURES = CharacterSet.of("人次名元份件场篇户条张");
    private static final CharacterSet NUMERALS = CharacterSet.of("一二三四五六七八九十百千万");
    private static final String SOME = "余多";
    static final Formula COMPLETED = new Formula("(?<!为|除|罢|极)了(?!解|望|如|结|然|算)", "了");
    private static final Pattern NOT_BARE = Pattern.compile(".*[。;!?….]|(?!附:).*[:|].+|.*\\d.*|[—-].*");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?(?!\\d)");
    private static final Pattern SALUTATION = Pattern
            .compile(
                    ".*(?:同志|代表|领导|老师|同事|来宾|委员|朋友)们?[,:、!].*|.*(?:您好|大家好|如下).*|各[^,。]{1,16}:|[^,。;:]{0,14}(?:教育工会|总工会|教育局|考核组|检查组|验收组|评审组|考评组):");
    private static final Pattern BRACKETED = Pattern.compile("【[^】]{2,30}】[:。]?");
    /// Parts that are told as pictures or chapters: 镜头一:说说心里话.
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:镜头|画面|剪影|片段|篇章|章节|乐章|音符|板块|亮点|特色|做法|举措|故事|印象|足迹|关键词)[一二三四五六七八九十\\d]{1,2}[::、.·][^。;!?]{2,24}");
    /// What has one of these two forms is no longer.
    private static final int MAX_TOLD = 33;

    private HeadingForm() {}

    /// Whether a line looks like a heading without number, wherever it stands.
    static boolean isBare(Line line) {
        String text = line.text();
        return !line.isNumbered() && text.length() >= 2 && text.length() <= MAX_TOLD
                && (BRACKETED.matcher(text).matches() || isCaption(text) || CHAPTER.matcher(text).matches()
                        || isShort(text));
    }

    /// A noun, a colon, and what is said of it: 民主管理:让教职工当家作主.
    static boolean isCaption(String text) {
        int colon = text.indexOf(':');
        return colon >= MIN_CAPTION && colon <= MAX_CAPTION && text.length() - colon > MIN_CAPTION
                && CAPTION.matcher(text).matches() && !COMPLETED.isIn(text);
    }

    private static boolean isShort(String text) {
        return text.length() <= MAX_BARE && !COMPLETED.isIn(text)
                && !NOT_BARE.matcher(YEAR.matcher(text).replaceFirst("年")).matches()
                && !SALUTATION.matcher(text).matches();
    }

    /// Whether a text holds a number with a measure word: 12人, 3.5万, 20余次.
    static boolean hasFigure(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean digit = isDigit(text.charAt(i - 1));
            if ((digit || isManyInWords(text, i)) && isCounted(text, i, digit ? MEASURES : SURE_MEASURES)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a measure word stands at `at`, or behind 余 and 多 there.
    private static boolean isCounted(String text, int at, CharacterSet measures) {
        int measure = SOME.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        return measure < text.length() && measures.has(text.charAt(measure));
    }

    /// Whether a number in words of two signs or more, 三十八 or 二百, ends before `end`; slogans have one: 四个.
    private static boolean isManyInWords(String text, int end) {
        return end > 1 && NUMERALS.has(text.charAt(end - 1)) && NUMERALS.has(text.charAt(end - 2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a numbered line looks like a heading: short, no sentence, and nothing that is counted or done.
    static boolean hasForm(Line line) {
        String rest = line.rest();
        if (rest.isEmpty() || rest.length() > MAX_LENGTH || SENTENCES.isIn(rest)) {
            return false;
        }
        return !hasFigure(rest) && (isOuter(line) || (rest.indexOf(';') < 0 && !COMPLETED.isIn(rest)));
    }

    /// Whether a line has a number of the two outer levels: 一、 or （一）.
    static boolean isOuter(Line line) {
        return line.marker().style().level() <= Numbering.PAREN_CHINESE.level();
    }
}
