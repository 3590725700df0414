package org.gonghui.fuzz;

import java.util.List;
import java.util.Random;
import org.gonghui.cli.SampleCorpus;

/// What random texts are made of.
final class Texts {

    /// Pieces of summaries, and of what has no place in them.
    static final List<String> PIECES = List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\u000B", " ", "\t", "\u3000",
            "\u00A0", "\u200B", "\uFEFF", "\u202E", "\u202C", "\u0000", "\u001B[2J", "\u009B", "\uD840", "\uDC00",
            "\uFFFE", "\uFFFF", "\uFDD0", "\uFDD1", "\uFFFD", "𠀀", "👩‍👩‍👧", "e\u0301", "İ", "ß", "一", "二、", "（三）",
            "4.", "第五", "①", "十", "百", "千", "万", "亿", "零", "〇", "两", "廿", "半", "点", "多", "余", "近", "约", "至少", "％",
            "%", "‰", "1", "23", "2023年", "3月5日", "３４", "0", "00", ".", ",", "，", "。", "；", "：", "、", "—", "~", "～",
            "-", "–", "/", "（", "）", "(", ")", "《", "》", "“", "”", "「", "」", "【", "】", "\"", "'", "<", ">", "&",
            "=", "+", "@", "|", "*", "?", "[", "]", "{", "}", "#", "$", "\\", "人", "人次", "元", "万元", "名", "届", "次", "余人",
            "X", "××", "某", "工会", "学校工会", "工作总结", "工作计划", "2023年度学校工会工作总结", "霁川县甲峰小学工会", "教代会", "慰问", "困难教职工",
            "學(xué)校", "工會工作總結", "王老师", "李小明", "张", "欧阳修", "教职工篮球赛", "举办", "拟", "未", "不", "没有", "其中", "共", "合计", "同比增长",
            "一年来",
            "现将主要工作总结如下", "存在的不足", "今后打算", "总之", "来源：", "发布时间：2024-01-02", "上一篇", "版权所有", "abc", "https://x.cn/a?b=c",
            "=HYPERLINK(\"http://x\")", "<script>alert(1)</script>", "../../etc/passwd", "%s%n", "${jndi:ldap://x}");

    private Texts() {}

    private static final class Samples {
        static final List<String> TEXTS = List.copyOf(SampleCorpus.texts().values());
        static final String ALL = String.join("\n", TEXTS);
    }

    /// The texts of the samples.
    static List<String> samples() {
        return Samples.TEXTS;
    }

    /// A stretch of the samples.
    static String stretch(Random random, int length) {
        int at = random.nextInt(Math.max(1, Samples.ALL.length() - length));
        return Samples.ALL.substring(at, Math.min(Samples.ALL.length(), at + length));
    }

    /// A short text: a stretch of the samples that was changed, or nothing but pieces.
    static String text(Random random) {
        Mutation mutation = new Mutation(random);
        if (random.nextInt(5) > 0) {
            return mutation.text(stretch(random, 1 << (3 + random.nextInt(8))), PIECES);
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(mutation.pick(PIECES));
        }
        return mutation.text(text.toString(), PIECES);
    }
}
