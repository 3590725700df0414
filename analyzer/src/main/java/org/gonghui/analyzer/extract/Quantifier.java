package org.gonghui.analyzer.extract;

/// A small count between a verb and its object: 拍了一组照片, 腾一间屋子.
final class Quantifier {

    private static final String COUNTS = "一两几半三四五";
    private static final String MEASURES = "组份束间盒段套副台场件支把碗堂首只盆桌次顿张本条轮片个床堆些种";

    private Quantifier() {}

    /// Where the object begins if a verb ends at `at`: behind 了 and a small count; `at` itself if there is no count.
    static int behind(String text, int at, int limit) {
        int count = Digits.at(text, at) == '了' ? at + 1 : at;
        boolean counted = count + 2 < limit && COUNTS.indexOf(text.charAt(count)) >= 0
                && MEASURES.indexOf(text.charAt(count + 1)) >= 0;
        return counted ? count + 2 : at;
    }
}
