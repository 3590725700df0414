package org.gonghui.analyzer.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Span;

/// Finds the readings that sites put behind characters, in parentheses, so that nobody can copy a text: 工會(huì).
///
/// A reading is one syllable of pinyin with a tone mark. Syllables without tone, 們(men), count where others have one.
final class Readings {

    /// The longest have six letters (zhuāng), and a tone mark may be a character of its own.
    private static final int LONGEST = 8;
    private static final Set<String> WITHOUT_TONE = Set.of("a", "ba", "bo", "de", "ge", "la", "le", "li", "lo", "ma",
            "me", "men", "ne", "shang", "tou", "wa", "xia", "ya", "you", "zhe", "zi");

    /// Compiled for the first text that needs them.
    private static final class Patterns {
        static final Pattern SYLLABLE = Pattern
                .compile("(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|[nr])?|h?(?:m|ng?)");
        static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");
    }

    private Readings() {}

    /// A parenthesis that may hold a reading.
    private record Candidate(Span span, boolean toned) {}

    /// The readings of `text` with their parentheses, in order; nearly always none.
    static List<Span> in(String text) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = next(text, 1); at >= 0; at = next(text, at + 1)) {
            if (Character.isIdeographic(text.charAt(at - 1))) {
                add(candidates, text, at);
            }
        }
        return candidates.stream().anyMatch(Candidate::toned)
                ? candidates.stream().map(Candidate::span).toList()
                : List.of();
    }

    /// Where the next parenthesis opens, -1 if none does.
    private static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '（') {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<Candidate> candidates, String text, int open) {
        int close = open + 1;
        while (close < text.length() && close <= open + LONGEST && isLetter(text.charAt(close))) {
            close++;
        }
        if (close == open + 1 || close == text.length() || (text.charAt(close) != ')' && text.charAt(close) != '）')) {
            return;
        }
        String reading = text.substring(open + 1, close);
        String letters = withoutTone(reading);
        boolean toned = hasTone(reading) && Patterns.SYLLABLE.matcher(letters).matches();
        if (toned || WITHOUT_TONE.contains(letters)) {
            candidates.add(new Candidate(new Span(open, close + 1), toned));
        }
    }

    private static boolean isLetter(char c) {
        return (Character.isLetter(c) && !Character.isIdeographic(c))
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean hasTone(String reading) {
        return Patterns.TONES.matcher(Normalizer.normalize(reading, Normalizer.Form.NFD)).find();
    }

    /// The letters, small, without tone marks; ü keeps its dots, and letters of phonetic script are ordinary ones.
    private static String withoutTone(String reading) {
        String apart = Normalizer.normalize(reading, Normalizer.Form.NFD);
        String letters = Patterns.TONES.matcher(apart).replaceAll("");
        return Normalizer.normalize(letters, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u0261', 'g')
                .replace('\u0251', 'a');
    }
}
