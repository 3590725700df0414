package org.gonghui.corpus.query.language;

import java.util.regex.Pattern;

/// Tells queries of the Corpus Query Language from those of the simple one.
final class CqlShape {

    /// What is beyond this many code units tells nothing more, and costs the stack of a matcher.
    private static final int LONGEST = 1_000;
    private static final String STRING = "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|“[^”]*+”)";
    /// What a query of the simple language does not begin with.
    private static final Pattern BEGINNING = Pattern.compile(
            "[\\s(（]*+(?:(?:NOT|非)\\s++)?+[\\s(（]*+(?:[\\[［]|[<＜](?:[^<>＜＞]*+[>＞]|\\s*+(?:paragraph|document|doc|段落|文档)\\b)|(?:chars|字)\\s*+[(（]).*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    /// Strings, then what only makes sense after a string.
    private static final Pattern AFTER_STRINGS = Pattern.compile(
            "[\\s(（]*+" + STRING + "(?:[\\s()（）|]*+" + STRING + ")*+\\s*+"
                    + "(?:[)）]*+[{+*?]|[\\[［]|%|!?+within\\b|[)）]*+\\s*+[\\[［]).*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private CqlShape() {}

    static boolean fits(String query) {
        String beginning = query.substring(0, Math.min(LONGEST, query.length()));
        return BEGINNING.matcher(beginning).matches() || AFTER_STRINGS.matcher(beginning).matches();
    }
}
