package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Token;

/// Reads the features of a line: its character pairs and triples, its words, those of its leading clause, its headings,
/// and its neighbours. The occurrences of a group weigh `1/√n` each, `n` of them, so that
/// long lines do not outweigh short ones. Numbers count as one digit: how many there were is no topic.
final class FeatureReader {

    /// Neighbours count less than the words: a section is often about one thing, but not always.
    private static final double NEAR = 0.3;

    private FeatureReader() {}

    static void read(Scene scene, int index, FeatureSink sink) {
        Line line = scene.document().line(index);
        String text = normal(line.text());
        grams(FeatureGroup.PAIR, 2, text, sink);
        grams(FeatureGroup.TRIPLE, 3, text, sink);
        words(line, scene.tokens().get(index), sink);
        List<Analysis> headings = line.headings();
        for (int i = 0; i < headings.size(); i++) {
            boolean nearest = i == headings.size() - 1;
            grams(nearest ? FeatureGroup.HEADING : FeatureGroup.OUTER_HEADING, 2, normal(headings.get(i).text()), sink);
        }
        context(scene, index, sink);
    }

    /// Folded, with every digit as 0.
    private static String normal(String text) {
        Folding folding = Folding.of(text);
        StringBuilder normal = new StringBuilder(folding.length());
        for (int i = 0; i < folding.length(); i++) {
            char c = folding.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit || normal.isEmpty() || normal.charAt(normal.length() - 1) != '0') {
                normal.append(digit ? '0' : c);
            }
        }
        return normal.toString();
    }

    private static void grams(FeatureGroup group, int length, String text, FeatureSink sink) {
        int count = 0;
        for (int end = length; end <= text.length(); end++) {
            count += isGram(text, end - length, end) ? 1 : 0;
        }
        double value = 1 / Math.sqrt(Math.max(1, count));
        for (int end = length; end <= text.length(); end++) {
            if (isGram(text, end - length, end)) {
                sink.add(group, text, end - length, end, value);
            }
        }
    }

    private static boolean isGram(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isWordCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordCharacter(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '0' || (c >= 'a' && c <= 'z');
    }

    private static void words(Line line, List<Token> tokens, FeatureSink sink) {
        int lead = Clauses.leadEnd(line.text());
        int all = 0;
        int leading = 0;
        for (Token token : tokens) {
            if (isWord(token)) {
                all++;
                leading += token.end() <= lead ? 1 : 0;
            }
        }
        double value = 1 / Math.sqrt(Math.max(1, all));
        double leadValue = 1 / Math.sqrt(Math.max(1, leading));
        for (Token token : tokens) {
            if (isWord(token)) {
                sink.add(FeatureGroup.WORD, token.word(), value);
                if (token.end() <= lead) {
                    sink.add(FeatureGroup.LEAD, token.word(), leadValue);
                }
            }
        }
    }

    /// Names of people, places and institutions tell whose text it is, not what it is about.
    private static boolean isWord(Token token) {
        String pos = token.pos();
        return isGram(token.word(), 0, token.word().length())
                && !(pos.startsWith("nr") || pos.startsWith("ns") || pos.startsWith("nt"));
    }

    /// What the rules take the lines above and below for, where they stand under the same headings.
    private static void context(Scene scene, int index, FeatureSink sink) {
        if (index > 0 && isSameSection(scene, index - 1, index)) {
            scene.byRules(index - 1).ifPresent(category -> sink.add(FeatureGroup.ABOVE, category.id(), NEAR));
        }
        if (index + 1 < scene.document().size() && isSameSection(scene, index, index + 1)) {
            scene.byRules(index + 1).ifPresent(category -> sink.add(FeatureGroup.BELOW, category.id(), NEAR));
        }
    }

    private static boolean isSameSection(Scene scene, int first, int second) {
        return scene.document().line(first).paragraph().headings()
                .equals(scene.document().line(second).paragraph().headings());
    }
}
