package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Summary;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages with several texts, each announced as sites do: T stands for the title, # for the number, @ for the number in
/// words; behind + the text goes on in the same line.
class SeriesPagesTest {

    private static final String TITLE = "小学工会年度工作总结";
    private static final String WORDS = "一二三四";
    private static final List<String> TOP = List.of("~当前位置：首页 > 范文 > 总结", "~学校工会工作总结（4篇）",
            "~总结能帮我们找到规律，下面是小编整理的学校工会工作总结，供大家参考。");

    /// Texts that begin without the words with which summaries begin.
    private static final List<List<String>> TEXTS = List.of(
            List.of("　　教工之家换了新灯，人也常来坐坐，下棋的、喝茶的、翻书的都有。", "一、常走动", "　　节前上门走访退休教师六人，送去米和油。", "二、常商量",
                    "　　教代会开了一次，收到建议十一条，办了九条。"),
            List.of("湖畔小学工会三月换了主席，摊子不大，事情却一件接着一件。", "1、四月登山，全校三十四人到顶。", "2、五月体检，查出要复查的四人，都陪着去了医院。",
                    "3、六月教研组比说课，评出一等奖两名。"),
            List.of("2023年，在册教职工四十八人，都是会员，女教师占了三十人。", "　　慰问住院会员五人次，每人二百元，吊唁亲属两人次。", "　　师徒结对七对，听课一百二十节。"),
            List.of("　　雨水多的一年，操场常常用不上，活动改在走廊和食堂里办。", "（一）跳绳比赛分三组，八十人次参加。", "（二）广播操天天做。", "（三）互助金给付两人。"));

    @ParameterizedTest
    @ValueSource(strings = {"篇@", "篇@：", "【篇@】", "【篇#】", "（篇@）", "第@篇", "第#篇", "第#篇 T", "【第#篇 2024T", "第@篇：T", "T 第#篇",
        "范文@", "范文#", "范文@：",
        "【范文@】",
        "T范文@", "T范文 #", "范例#", "模板@", "样本#", "T#", "T（@）", "T(#)", "T@", "T 篇#", "T篇@", "2024T范文篇@", "T【篇#】", "T[篇#]",
        "T[#]",
        "#、T", "#.T范文", "（@）T", "（#）T范文", "@、T范文", "第@部分：T", "★T【@】", "▇ T范文@ ▇", "★T#★", "◆T（篇@）", "—— T（#） ——",
        "■T（#）", "> T #",
        "T #", "T之@", "T－－@", "T_#", "T精选#", "T例#", "T版本#", "T（第@篇）", "T（精选篇#）", "【第#篇】T", "【第@篇 T】", "【T（@）】", "优秀T@",
        "T模板（@）",
        "T600字 篇@", "T【篇#】2000字", "T1000字(#)", "T范文参考@", "T#：", "T：@", "扩展阅读#：T范文", "文章@：T", "Part #", "下面是第@篇：",
        "以下是范文@：", "T", "【T】",
        "《T》", "# T"})
    void splitsWhereTheSiteAnnouncesAText(String form) {
        assertThat(starts(form, List.of())).as("without the head of a page").isEqualTo(announcements(form));
        assertThat(starts(form, TOP)).as("below the head of a page").isEqualTo(announcements(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"【篇@】+", "篇@：+", "T篇#+", "T【第@篇】+", "第@篇 T+", "T（@）+", "范文@：+", "T[篇#]+"})
    void splitsWhereTheTextGoesOnBehindTheNumber(String form) {
        assertThat(starts(form, TOP)).isEqualTo(announcements(form));
    }

    private static List<String> announcements(String form) {
        return IntStream.range(0, TEXTS.size()).mapToObj(i -> lines(form, i).getFirst()).toList();
    }

    /// A text with its announcement.
    private static List<String> lines(String form, int number) {
        String head = form.replace("T", TITLE).replace("+", "");
        String written = (form.equals("# T") ? head : head.replace("#", String.valueOf(number + 1)))
                .replace('@', WORDS.charAt(number));
        List<String> text = TEXTS.get(number);
        List<String> lines = new ArrayList<>();
        if (form.endsWith("+")) {
            lines.add(written + text.getFirst().strip());
        } else {
            Collections.addAll(lines, written, text.getFirst());
        }
        lines.addAll(text.subList(1, text.size()));
        return lines;
    }

    private static List<String> starts(String form, List<String> top) {
        List<String> lines = new ArrayList<>(top);
        for (int i = 0; i < TEXTS.size(); i++) {
            lines.addAll(lines(form, i));
        }
        Page page = Pages.furnished(lines.toArray(String[]::new));
        return new Splitter().split(page).summaries().stream().map(summary -> firstLine(page, summary)).toList();
    }

    /// The whole line with which a document begins, blanks and quotation marks of mail before it included.
    private static String firstLine(Page page, Summary summary) {
        int start = page.text().lastIndexOf('\n', summary.span().start()) + 1;
        int end = page.text().indexOf('\n', start);
        return page.text().substring(start, end);
    }
}
