package org.gonghui.corpus.school;

import java.util.regex.Pattern;
import org.gonghui.corpus.school.NameFinder.Found;
import org.gonghui.corpus.school.NameWords.Group;

/// Tells the schools of which a text speaks as of others: opponents, places visited, hosts, lecturers' institutions,
/// award givers, one of several in a row.
final class AwayRule {

    private static final int NEAR = 8;
    /// So near behind the visitor a text says whom it visits, in UTF-16 code units.
    private static final int VISIT = 30;
    private static final Pattern HELD_THERE = Pattern.compile("(?:召开|举行|举办|开展|承办|进行|参加|听|挂职|跟岗|学习|比赛|观摩).*");
    private static final String SENTENCE = "。;";
    private static final Pattern NEXT = Pattern
            .compile("(?:工会)?、[^,。;]{1,16}(?:小学|中学|学校|幼儿园|[一二三四五六七八九十]中)");
    private static final Pattern PREVIOUS = Pattern.compile("(?:小学|中学|学校|幼儿园|[一二三四五六七八九十]中)(?:工会)?、$");
    private static final int LONGEST_PREVIOUS = 6;

    private final NameWords words;

    AwayRule(NameWords words) {
        this.words = words;
    }

    boolean isAway(String text, Found found) {
        return isVisitor(text, found) || isOther(text, found) || isElsewhere(text, found) || isListed(text, found);
    }

    /// Whether the words before a name say that it is another's or a mere place, as they do in titles too.
    boolean isElsewhere(String text, Found found) {
        return isApproached(text, found) || isHost(text, found);
    }

    private boolean isApproached(String text, Found found) {
        return words.endsWith(Group.AWAY_BEFORE, text, found.start());
    }

    /// Whether the school comes to the one whose document it is: …小学工会一行来我校….
    private boolean isVisitor(String text, Found found) {
        int end = Math.min(text.length(), found.end() + VISIT + 1);
        for (int i = found.end(); i < end && SENTENCE.indexOf(text.charAt(i)) < 0; i++) {
            if (words.startsWith(Group.VISIT, text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(String text, Found found) {
        boolean union = text.startsWith("工会", found.end());
        return words.startsWith(Group.AWAY_AFTER, text, found.end())
                || (union && words.startsWith(Group.AWAY_AFTER_UNION, text, found.end() + 2));
    }

    private static boolean isHost(String text, Found found) {
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
        return text.startsWith("在", found.start() - 1) && HELD_THERE.matcher(after).matches();
    }

    private static boolean isListed(String text, Found found) {
        boolean before = found.start() > 0 && text.charAt(found.start() - 1) == '、' && PREVIOUS
                .matcher(text.substring(Math.max(0, found.start() - LONGEST_PREVIOUS), found.start())).find();
        return before || NEXT.matcher(text).region(found.end(), text.length()).lookingAt();
    }
}
