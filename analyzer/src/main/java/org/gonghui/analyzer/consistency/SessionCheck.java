package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.analyzer.consistency.Statements.Sentence;
import org.gonghui.corpus.text.Span;

/// Sessions of the school's own congress that belong to different terms: 六届一次 in one place, 第四届教代会 in another. Two
/// terms in a row are no contradiction: one may have ended and the next begun, or last year's session is spoken of.
final class SessionCheck implements Check {

    private static final String NUMBER = "[一二三四五六七八九十0-9０-９]{1,3}";
    private static final Pattern SESSION = Pattern.compile("第?(" + NUMBER + ")届(?:第?" + NUMBER + "次)?"
            + "[^，。；、届]{0,6}?(?:教代会|教职工代表大会|教职工大会|职工代表大会|职代会|教代)");
    private static final Pattern ABOVE = Pattern.compile("[省市县区镇乡局]|学区|系统|集团|总校|教育工会|公司|全国");
    private static final int REACH = 8;
    private static final String DIGITS = "〇一二三四五六七八九";

    /// A session that is named.
    private record Session(Statement words, int term) {}

    @Override
    public List<Conflict> find(Statements document) {
        Map<Integer, Session> byTerm = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            sessions(sentence.words(), sentence.span().start())
                    .forEach(session -> byTerm.putIfAbsent(session.term(), session));
        }
        return conflicts(List.copyOf(byTerm.values()));
    }

    private static List<Session> sessions(String words, int offset) {
        List<Session> found = new ArrayList<>();
        Matcher matcher = SESSION.matcher(words);
        while (matcher.find()) {
            String before = words.substring(Math.max(0, matcher.start() - REACH), matcher.start());
            int term = number(matcher.group(1));
            if (term > 0 && !ABOVE.matcher(before).find()) {
                Span span = new Span(offset + matcher.start(), offset + matcher.end());
                found.add(new Session(new Statement(span, matcher.group(), BigDecimal.valueOf(term)), term));
            }
        }
        return found;
    }

    /// Each term that is more than one away from the term that is named first.
    private static List<Conflict> conflicts(List<Session> sessions) {
        List<Conflict> found = new ArrayList<>();
        for (int i = 1; i < sessions.size(); i++) {
            Session first = sessions.getFirst();
            Session other = sessions.get(i);
            if (Math.abs(first.term() - other.term()) > 1) {
                found.add(new Conflict.Sessions(first.words(), other.words(),
                        "sessions of one congress in one document belong to different terms"));
            }
        }
        return found;
    }

    /// 1 to 99 in words or digits, 0 if it is none of them.
    private static int number(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                int digit = DIGITS.indexOf(c) >= 0 ? DIGITS.indexOf(c) : Character.digit(c, 10);
                value = value * 10 + digit;
            }
            return value;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(words.charAt(ten - 1));
        int ones = ten + 1 == words.length() ? 0 : DIGITS.indexOf(words.charAt(ten + 1));
        return words.length() > ten + 2 || tens < 1 || ones < 0 ? 0 : tens * 10 + ones;
    }
}
