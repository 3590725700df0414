package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// Finds sentences in which the editor of a site speaks. Immutable.
final class SiteSentences {

    private static final String FINAL = "。！？!?";
    private static final String CLOSING = "”》」’』)）\"";

    private final FurnitureRules rules;

    SiteSentences(FurnitureRules rules) {
        this.rules = rules;
    }

    /// Adds the sentences of the site to `found`, or the whole line, if nothing else in it speaks of own work.
    void mark(Line line, List<Span> found) {
        if (!isSite(line.text())) {
            return;
        }
        List<Span> site = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (Span sentence : sentences(line.text())) {
            String text = sentence.in(line.text());
            if (isSite(text)) {
                int start = siteStart(text);
                site.add(new Span(sentence.start() + start, sentence.end()).shift(line.span().start()));
                rest.append(text, 0, start).append('\n');
            } else {
                rest.append(text).append('\n');
            }
        }
        boolean hasOwn = rules.own().stream().anyMatch(word -> rest.indexOf(word) >= 0);
        found.addAll(site.isEmpty() || hasOwn ? site : List.of(line.span()));
    }

    private boolean isSite(String text) {
        Signs signs = new Signs(text);
        for (FurnitureRule rule : rules.of(FurnitureRules.Section.SENTENCE)) {
            if (rule.isFoundIn(text, signs)) {
                return true;
            }
        }
        return false;
    }

    /// From where on in a sentence the site speaks: what is set off by blanks before that, a signature for instance, may
    /// belong to the text.
    private int siteStart(String sentence) {
        int start = 0;
        for (int i = 1; i < sentence.length(); i++) {
            if (Line.isBlank(sentence.charAt(i - 1)) && !Line.isBlank(sentence.charAt(i))) {
                if (isSite(sentence.substring(start, i))) {
                    return start;
                }
                start = i;
            }
        }
        return isSite(sentence.substring(start)) ? start : 0;
    }

    /// Sentences with their final punctuation and the closing marks after it; together they are the whole line.
    private static List<Span> sentences(String line) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            if (FINAL.indexOf(line.charAt(i++)) >= 0) {
                while (i < line.length() && (FINAL + CLOSING).indexOf(line.charAt(i)) >= 0) {
                    i++;
                }
                sentences.add(new Span(start, i));
                start = i;
            }
        }
        if (start < line.length()) {
            sentences.add(new Span(start, line.length()));
        }
        return sentences;
    }
}
