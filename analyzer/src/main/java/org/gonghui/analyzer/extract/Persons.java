package org.gonghui.analyzer.extract;

import java.util.OptionalInt;
import org.gonghui.analyzer.extract.TaggedWords.Found;
import org.gonghui.analyzer.extract.TaggedWords.Place;

/// Finds a single person as the subject of a sentence: 周敏老师获, 一名教师获, 王晓燕、孙洁分获. Knows words only, not names: a
/// surname at the beginning of a clause or behind 教师, one or two more characters, and a word for what persons do.
final class Persons {

    private static final char SOMEBODY = '某';
    private static final int LONGEST_NAME = 3;
    private static final int NAMES = 6;

    private Persons() {}

    /// Where the words for the last person before `end` in the sentence that begins at `sentence` end.
    static OptionalInt subject(String text, Found<ScopeWord> words, int sentence, int end) {
        int last = -1;
        for (Place single : words.all(ScopeWord.SINGLE, sentence, end)) {
            last = isSingle(text, words, sentence, single) ? single.end() : last;
        }
        for (Place surname : words.all(ScopeWord.SURNAME, sentence, end)) {
            if (surname.start() >= last && begins(text, words, sentence, surname.start())) {
                last = Math.max(last, person(text, words, surname.start(), NAMES));
            }
        }
        return last < 0 || last > end ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /// Whether it is one, and not the end of 21人, and the subject.
    private static boolean isSingle(String text, Found<ScopeWord> words, int sentence, Place single) {
        int at = single.start();
        boolean first = at == sentence || Marks.PHRASE.has(text.charAt(at - 1))
                || words.ends(ScopeWord.SINGLE_LEAD, at);
        return first && !isObject(words, at) && !text.startsWith("次", single.end())
                && !text.startsWith("均", single.end());
    }

    private static boolean begins(String text, Found<ScopeWord> words, int sentence, int at) {
        return (at == sentence || Marks.PHRASE.has(text.charAt(at - 1)) || words.ends(ScopeWord.PERSON_ROLE, at))
                && !isObject(words, at);
    }

    private static boolean isObject(Found<ScopeWord> words, int at) {
        return words.ends(ScopeWord.TO_PERSON, at);
    }

    /// Where the name that begins at `at` ends, -1 if none does.
    private static int person(String text, Found<ScopeWord> words, int at, int more) {
        for (int length = LONGEST_NAME; length > 0; length--) {
            int end = at + length;
            boolean name = isName(text, words, at, end);
            boolean title = end < text.length() && words.begins(ScopeWord.PERSON, end) && !text.startsWith("教师", end);
            if (name && title) {
                return isMany(text, end + 2) ? -1 : end;
            }
            if (name && length > 1 && words.begins(ScopeWord.DID, end)) {
                return end;
            }
            if (name && length > 1 && more > 0 && end < text.length() && text.charAt(end) == '、') {
                return person(text, words, end + 1, more - 1);
            }
        }
        return -1;
    }

    /// 王老师等5人: many.
    private static boolean isMany(String text, int end) {
        return end < text.length() && text.charAt(end) == '等';
    }

    private static boolean isName(String text, Found<ScopeWord> words, int at, int end) {
        if (end > text.length() || !words.begins(ScopeWord.SURNAME, at)) {
            return false;
        }
        for (int i = at; i < end; i++) {
            boolean wrong = !Quotes.isIdeograph(text.charAt(i))
                    || (i > at && Digits.begins(text.charAt(i)))
                    || (i > at && words.begins(ScopeWord.NO_NAME, i));
            if (wrong && text.charAt(i) != SOMEBODY) {
                return false;
            }
        }
        return true;
    }
}
