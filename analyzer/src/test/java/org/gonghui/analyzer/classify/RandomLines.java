package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Random;

/// Lines put together at random from phrases of all sorts.
final class RandomLines {

    private static final List<String> PIECES = List.of("教代会", "慰问", "“三·八”节", "女教师", "退休", "捐款", "不足", "今后", "打算",
            "总之", "再接再厉", "现将", "总结如下", "，", "。", "；", "：", "　", " ", "\t", "“", "”", "20__年", "3月", "12人次", "１２", "==",
            "\uE5C5", "𠀀", "\uD800", "一是", "（一）", "2.", "了", "坚持", "小编", "工会", "CBA", "、");

    private RandomLines() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder("教");
        for (int pieces = random.nextInt(80); pieces > 0; pieces--) {
            text.append(switch (random.nextInt(12)) {
                case 0 -> "\n";
                case 1 -> "\n# ";
                case 2 -> "\n! ";
                default -> PIECES.get(random.nextInt(PIECES.size()));
            });
        }
        return text.toString();
    }
}
