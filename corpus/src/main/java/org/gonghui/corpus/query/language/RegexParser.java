package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.query.language.Regex.AnyCharacter;
import org.gonghui.corpus.query.language.Regex.CharacterClass;
import org.gonghui.corpus.query.language.Regex.Choice;
import org.gonghui.corpus.query.language.Regex.Literal;
import org.gonghui.corpus.query.language.Regex.Range;
import org.gonghui.corpus.query.language.Regex.Repeat;
import org.gonghui.corpus.query.language.Regex.Sequence;
import org.gonghui.corpus.text.Span;

/// Reads a regular expression. Every sign that other notations give a meaning and this one does not is refused, unless a
/// backslash stands before it: an expression never means one thing here and another elsewhere.
final class RegexParser {

    /// Longest expression in code units.
    static final int LONGEST = 500;
    /// Most single-character parts with all repetitions written out; automata are made of them.
    static final int LARGEST = 1_000;
    /// Deepest nesting of groups.
    static final int DEEPEST = 20;

    /// What has a meaning in expressions.
    private static final String OPERATORS = ".?+*|()[]{}^$";

    /// Stands for `\d` where a single character could stand.
    private static final int ANY_DIGIT = -1;
    private static final Range DIGITS = new Range('0', '9');

    private final String text;
    private int at;
    private int depth;

    private RegexParser(String text) {
        this.text = text;
    }

    /// Reads `text`.
    ///
    /// @throws RegexException if it is empty, too large, or says what this notation does not
    static Regex parse(String text) throws RegexException {
        RegexParser parser = new RegexParser(text);
        if (text.length() > LONGEST) {
            throw parser.problem(0, text.length(), Problem.of("正则表达式有 " + text.length() + " 个字符，最多 " + LONGEST + " 个",
                    "the regular expression has " + text.length() + " characters, at most " + LONGEST
                            + " are allowed"));
        }
        Regex regex = parser.choice();
        if (parser.at < text.length()) {
            throw parser.problem(parser.at, parser.at + 1,
                    Problem.of("正则表达式里这个括号没有开头", "this parenthesis was never opened in the regular expression"));
        }
        if (regex.size() > LARGEST) {
            throw parser.problem(0, text.length(), Problem.of("正则表达式展开后太大，最多 " + LARGEST + " 个字符位置",
                    "the regular expression is too large when repetitions are written out, at most " + LARGEST
                            + " characters are allowed"));
        }
        return regex;
    }

    /// Whether `text` holds a sign with a meaning, i.e. is more than text with backslashes.
    static boolean isRegex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
                if (i == text.length() || Character.isLetterOrDigit(text.charAt(i))) {
                    return true;
                }
            } else if (OPERATORS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Regex choice() throws RegexException {
        List<Regex> parts = new ArrayList<>();
        do {
            add(parts, sequence());
        } while (skip('|'));
        return parts.size() == 1 ? parts.getFirst() : new Choice(parts);
    }

    private static void add(List<Regex> parts, Regex part) {
        if (part instanceof Choice(List<Regex> inner)) {
            parts.addAll(inner);
        } else {
            parts.add(part);
        }
    }

    private Regex sequence() throws RegexException {
        List<Regex> parts = new ArrayList<>();
        while (at < text.length() && peek() != '|' && peek() != ')') {
            Regex part = repeated();
            if (part instanceof Sequence(List<Regex> inner)) {
                parts.addAll(inner);
            } else {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            throw problem(at, at, Problem.of("正则表达式这里是空的", "the regular expression is empty here")
                    .expecting("一个字或一个式子；可有可无的写 (…)?",
                            "a character or an expression; what may be missing is written (…)?"));
        }
        return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
    }

    private Regex repeated() throws RegexException {
        Regex part = atom();
        if (at >= text.length() || "*+?{".indexOf(peek()) < 0) {
            return part;
        }
        Repeat repeat = quantifier(part);
        if (at < text.length() && "*+?{".indexOf(peek()) >= 0) {
            throw problem(at, at + 1, Problem.of("正则表达式里一处只能写一个次数", "one repetition is enough in a regular expression")
                    .example("(慰问)+"));
        }
        return repeat;
    }

    private Repeat quantifier(Regex part) throws RegexException {
        return switch (text.charAt(at++)) {
            case '*' -> new Repeat(part, 0, TokenPattern.Repeat.UNLIMITED);
            case '+' -> new Repeat(part, 1, TokenPattern.Repeat.UNLIMITED);
            case '?' -> new Repeat(part, 0, 1);
            default -> counted(part);
        };
    }

    /// `{n}`, `{n,}`, `{,m}` or `{n,m}`, after its first brace.
    private Repeat counted(Regex part) throws RegexException {
        int start = at - 1;
        int end = text.indexOf('}', at);
        String inner = end < 0 ? "" : text.substring(at, end);
        if (!inner.matches("[0-9]{1,4}|[0-9]{1,4},[0-9]{0,4}|,[0-9]{1,4}")) {
            throw problem(start, end < 0 ? text.length() : end + 1, wrongCount());
        }
        at = end + 1;
        int comma = inner.indexOf(',');
        int min = comma == 0 ? 0 : Integer.parseInt(comma < 0 ? inner : inner.substring(0, comma));
        int max = comma < 0 ? min : limit(inner.substring(comma + 1));
        if (max < min || max == 0) {
            throw problem(start, at, wrongCount());
        }
        return new Repeat(part, min, max);
    }

    private static int limit(String digits) {
        return digits.isEmpty() ? TokenPattern.Repeat.UNLIMITED : Integer.parseInt(digits);
    }

    private static Problem wrongCount() {
        return Problem.of("正则表达式里的次数不对", "this is no repetition of a regular expression")
                .expecting("{n}、{n,} 或 {n,m}，n 不大于 m，m 不为 0；要找花括号本身请写 \\{",
                        "{n}, {n,} or {n,m} with n <= m and m not 0; a brace itself is written \\{");
    }

    private Regex atom() throws RegexException {
        int start = at;
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        return switch (character) {
            case '.' -> new AnyCharacter();
            case '(' -> group(start);
            case '[' -> characterClass(start);
            case '\\' -> escaped(start);
            case '*', '+', '?', '{' -> throw problem(start, at,
                    Problem.of("这个次数前面没有要重复的字", "there is nothing to repeat before this repetition")
                            .expecting("一个字或括号；要找符号本身请在前面写 \\",
                                    "a character or a group; write \\ before the sign itself"));
            case ']', '}', '^', '$' -> throw problem(start, at, unescaped());
            default -> new Literal(character);
        };
    }

    private static Problem unescaped() {
        return Problem.of("这个符号在正则表达式里要在前面写 \\", "this sign needs a \\ before it in a regular expression")
                .expecting("总是整个词与式子相符，所以不用 ^ 和 $", "the whole word is always compared, so ^ and $ are not needed");
    }

    private Regex group(int start) throws RegexException {
        if (++depth > DEEPEST) {
            throw problem(start, at, Problem.of("正则表达式的括号最多套 " + DEEPEST + " 层",
                    "groups of a regular expression may be nested " + DEEPEST + " deep at most"));
        }
        if (at < text.length() && peek() == '?') {
            throw problem(start, at + 1, Problem.of("不支持 (?…) 这样的式子", "expressions with (?…) are not supported"));
        }
        Regex inner = choice();
        if (!skip(')')) {
            throw problem(start, start + 1,
                    Problem.of("正则表达式里这个括号没有合上", "this parenthesis is never closed in the regular expression"));
        }
        depth--;
        return inner;
    }

    private Regex escaped(int start) throws RegexException {
        if (at >= text.length()) {
            throw problem(start, at, Problem.of("\\ 后面没有字符", "there is no character after \\"));
        }
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        if (character == 'd') {
            return new CharacterClass(false, List.of(DIGITS));
        }
        return new Literal(plain(start, character));
    }

    /// A character after a backslash, which takes away its meaning: letters have none to take away.
    private int plain(int start, int character) throws RegexException {
        if (Character.isLetterOrDigit(character)) {
            String sign = "\\" + Character.toString(character);
            throw problem(start, at, Problem.of("不支持 " + sign, sign + " is not supported")
                    .expecting("字母只有 \\d（数字）；汉字可写 [一-龥]", "of letters only \\d (a digit); Han characters are [一-龥]"));
        }
        return character;
    }

    private Regex characterClass(int start) throws RegexException {
        boolean negated = skip('^');
        List<Range> ranges = new ArrayList<>();
        while (at < text.length() && peek() != ']') {
            ranges.add(range(start));
        }
        if (!skip(']') || ranges.isEmpty()) {
            throw problem(start, at, Problem.of("字符组没有写完", "this class of characters is not complete")
                    .expecting("[甲乙丙]、[a-z] 或 [^…]；要找方括号本身请写 \\[",
                            "[abc], [a-z] or [^…]; a bracket itself is written \\["));
        }
        return new CharacterClass(negated, ranges);
    }

    private Range range(int start) throws RegexException {
        int from = at;
        int first = member(start);
        if (first == ANY_DIGIT) {
            return DIGITS;
        }
        if (at + 1 >= text.length() || peek() != '-' || text.charAt(at + 1) == ']') {
            return new Range(first, first);
        }
        at++;
        int last = member(start);
        if (last < first) {
            throw problem(from, at, Problem.of("字符范围的次序不对", "this is no range of characters")
                    .example("[a-z]"));
        }
        return new Range(first, last);
    }

    private int member(int start) throws RegexException {
        int from = at;
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        if (character == '[' || character == '^') {
            throw problem(from, at, unescaped());
        }
        if (character != '\\') {
            return character;
        }
        if (at >= text.length()) {
            throw problem(start, at, Problem.of("\\ 后面没有字符", "there is no character after \\"));
        }
        int escaped = text.codePointAt(at);
        at += Character.charCount(escaped);
        return escaped == 'd' ? ANY_DIGIT : plain(from, escaped);
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean skip(char sign) {
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private RegexException problem(int start, int end, Problem problem) {
        return new RegexException(new Span(start, Math.max(start, end)), problem);
    }
}
