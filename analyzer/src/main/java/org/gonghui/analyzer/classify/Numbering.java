package org.gonghui.analyzer.classify;

import java.util.regex.Pattern;

/// Recognises items of a list by how they begin.
final class Numbering {

    private static final Pattern ITEM = Pattern
            .compile("^[\\s\\u3000]*(?:[-*+·•] ?(?=[^\\s\\-*+·•])|[(（]?[一二三四五六七八九十百]+[)）]?[、.．,，:：]"
                    + "|[(（][一二三四五六七八九十0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}[、.．)）,，][^0-9]|[a-zA-Z][.．、)）]|[①-⒛㈠-㈩●◆■★]"
                    + "|[0-9一二三四五六七八九十、]{1,4}月(?:份)?[\\s\\u3000]*[｜|\t]|第[一二三四五六七八九十]+(?:[件点条个]|方面)?[、，,：:]|[一二三四五六七八九十]{1,2}(?:是|要)|首先|其[一二三四五次]|再次)");

    private Numbering() {}

    static boolean isItem(String text) {
        return ITEM.matcher(text).lookingAt();
    }
}
