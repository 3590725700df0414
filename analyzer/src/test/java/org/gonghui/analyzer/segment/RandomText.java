package org.gonghui.analyzer.segment;

import java.util.List;
import java.util.Random;

/// Text of random pieces that have caused trouble elsewhere.
final class RandomText {

    private static final List<String> PIECES = List.of("工会", "教代会", "女教职工", "气排球", "的", "了", "，", "。", "　", " ",
            "\t", "\n", "\r\n", "\u00a0", "２０２３", "2023年", "十多", "万元", "亿", "ＡＢ", "OK", "e.g.", "===", "20__年", "xx",
            "\uE5C5", "𠀀", "😀", "\uD800", "\uDC00", "\uFEFF", "\u200B", "é", "Ω", "〇", "“", "”", "（", ")", "《", "-",
            "—",
            "%", "/", "①", "㈠", "后顾之忧");

    private RandomText() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
            if (random.nextInt(4) == 0) {
                text.appendCodePoint(0x4E00 + random.nextInt(0x5200));
            } else if (random.nextInt(12) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
