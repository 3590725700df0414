package org.gonghui.analyzer.extract;

/// A numeral in a text.
///
/// @param start its first code unit
/// @param end one past its last code unit
/// @param quantity what it says
/// @param form how it is written
record Numeral(int start, int end, Quantity quantity, Form form) {

    /// How a numeral is written; what follows may depend on it.
    enum Form {
        /// Arabic digits, perhaps with 万 or 亿.
        ARABIC,
        /// Chinese digits.
        CHINESE,
        /// A multiplier without a digit: 百, 千, 万. A number only where something else says so.
        BARE,
        /// 几, 数, 多, 十几, 数十: a number of unknown digits.
        VAGUE,
        /// A share: 98%, 三分之一, 九成六, 一半, 过半.
        RATIO,
        /// Struck out: ==, ____, xx.
        REDACTED
    }
}
