package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;

/// Expands the alternatives of a lexicon's phrase: `(a|b|)c` becomes `ac`, `bc`, `c`.
final class PhraseParser {

    /// More variants than this are a slip of the pen.
    static final int MAX_VARIANTS = 2000;

    private final String text;
    private int at;

    private PhraseParser(String text) {
        this.text = text;
    }

    /// All variants of a phrase.
    ///
    /// @throws IllegalArgumentException saying what is wrong with it
    static List<Phrase> parse(int entry, String text) {
        boolean atStart = text.startsWith("^");
        boolean atEnd = text.endsWith("$");
        String body = text.substring(atStart ? 1 : 0, text.length() - (atEnd ? 1 : 0));
        if (body.indexOf('^') >= 0 || body.indexOf('$') >= 0) {
            throw new IllegalArgumentException("^ belongs at the beginning and $ at the end of a phrase");
        }
        if (body.indexOf('?') >= 0) {
            throw new IllegalArgumentException("? means nothing in a phrase, write (a|) for what may be missing");
        }
        PhraseParser parser = new PhraseParser(body);
        List<String> variants = parser.alternatives();
        if (parser.at < body.length()) {
            throw new IllegalArgumentException("a ) without its (");
        }
        return variants.stream()
                .map(variant -> new Phrase(entry, List.of(variant.split("…", -1)), atStart, atEnd))
                .toList();
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> heads = List.of("");
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            heads = product(heads, text.charAt(at) == '(' ? group() : List.of(literal()));
        }
        return heads;
    }

    private List<String> group() {
        at++;
        List<String> inner = alternatives();
        if (at == text.length()) {
            throw new IllegalArgumentException("a ( without its )");
        }
        at++;
        return inner;
    }

    private String literal() {
        int start = at;
        while (at < text.length() && "(|)".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static List<String> product(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > MAX_VARIANTS) {
            throw new IllegalArgumentException("more than " + MAX_VARIANTS + " variants");
        }
        List<String> all = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all;
    }
}
