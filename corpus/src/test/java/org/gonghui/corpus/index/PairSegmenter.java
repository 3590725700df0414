package org.gonghui.corpus.index;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;

/// Cuts Han characters into pairs, keeps runs of letters and digits whole, and makes every other character a token of
/// its own with a part of speech that begins with `w`. Simple enough to be done in one's head.
public final class PairSegmenter implements Segmenter {

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            String word = text.substring(start, end);
            if (!word.isBlank()) {
                tokens.add(new Token(word, pos(word.codePointAt(0)), start));
            }
            start = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        int limit = isHan(first) ? 2 : Integer.MAX_VALUE;
        for (int count = 1; count < limit && end < text.length() && Character.isLetterOrDigit(first); count++) {
            int next = text.codePointAt(end);
            if (!Character.isLetterOrDigit(next) || isHan(next) != isHan(first)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static String pos(int first) {
        if (isHan(first)) {
            return "n";
        }
        return Character.isLetterOrDigit(first) ? "x" : "w";
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    @Override
    public String fingerprint() {
        return "pairs-1";
    }
}
