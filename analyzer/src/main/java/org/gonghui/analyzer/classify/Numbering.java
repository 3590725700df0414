package org.gonghui.analyzer.classify;

import java.util.regex.Pattern;

/// Recognises items of a list by how they begin.
final class Numbering {

    private static final Pattern ITEM = Pattern
            .compile("^[\\s\\u3000]*(?:[-*+·•] ?(?=[^\\s\\-*+·•])|[(（]?[一二三四五六七八九十百]+[)）]?[、.．,，:：]"
                    + "|[(（][一二三四五六七八九十0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}[、.．)）,，][^0-9]|[a-zA-Z][.．、)）]|[①-⒛㈠-㈩●◆■★]"
                    + "|[0-9一二三四五六七八九十、]{1,4}月(?:份)?[\\s\\u3000]*[｜|\t]|第[一二三四五六七八九十]+(?:[件点条个]|方面)?[、，,：:]|[一二三四五六七八九十]{1,2}(?:是|要)|首先|其[一二三四五次]|再次)");

    /// What else items begin with.
    private static final String SIGNS = "-*+·•(（一二三四五六七八九十百、●◆■★第首其再";

    private Numbering() {}

    static boolean isItem(String text) {
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && mayBegin(text.charAt(at)) && ITEM.matcher(text).lookingAt();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u3000';
    }

    /// Whether an item may begin with `c`: most lines begin otherwise, and need no expression to tell.
    private static boolean mayBegin(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean digit = (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
        return letter || digit || (c >= '①' && c <= '⒛') || (c >= '㈠' && c <= '㈩') || SIGNS.indexOf(c) >= 0;
    }
}
