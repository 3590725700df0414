package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.index.Punctuation;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;

/// Turns what was written into what is looked for.
///
/// @param segmenter the one that cut the corpus
record QueryResolver(Segmenter segmenter) {

    /// Longest query in code units. Nobody types as much, and it bounds what a query can cost.
    static final int LONGEST = 1_000;

    private static final TokenPattern PUNCTUATION = new TokenPattern.Repeat(
            new TokenPattern.One(new TokenTest.Matches(Attribute.POS, "w.*")), 1, TokenPattern.Repeat.UNLIMITED);
    private static final String QUOTED = "quoted";
    private static final Pattern PART = Pattern.compile(
            "(?<quoted>\"[^\"]*\"|“[^“”]*”|「[^「」]*」|『[^『』]*』|＂[^＂]*＂)(?!\\S)|\\S+",
            Pattern.UNICODE_CHARACTER_CLASS);

    ResolvedQuery resolve(String text, Layer layer) throws QueryException {
        if (text.isBlank()) {
            throw new QueryException(text, new Message("没有检索词。请写出要找的词，例如：教代会",
                    "the query is empty. Write what to look for, for example 教代会"));
        }
        if (text.length() > LONGEST) {
            throw new QueryException(text,
                    new Message("检索词有 " + text.length() + " 个字符，最多 " + LONGEST + " 个",
                            "the query has " + text.length() + " characters, at most " + LONGEST + " are allowed"));
        }
        return switch (layer) {
            case WORDS -> words(text);
            case CHARS -> new ResolvedQuery.Characters(text);
        };
    }

    private ResolvedQuery words(String text) throws QueryException {
        Set<ResolvedQuery> phrases = new LinkedHashSet<>();
        for (String part : parts(text)) {
            List<TokenPattern> words = phrase(segmenter.segment(part));
            if (!words.isEmpty()) {
                phrases.add(new ResolvedQuery.Tokens(
                        words.size() == 1 ? words.getFirst() : new TokenPattern.Sequence(words)));
            }
        }
        if (phrases.isEmpty()) {
            throw new QueryException(text,
                    new Message("“" + text + "”中没有词，只有标点。要找标点请按字检索：--layer chars",
                            "there is no word in '" + text + "', only punctuation. To find punctuation search"
                                    + " by characters: --layer chars"));
        }
        List<ResolvedQuery> all = List.copyOf(phrases);
        return all.size() == 1 ? all.getFirst() : new ResolvedQuery.And(all);
    }

    /// Words next to one another; punctuation between them stands for any punctuation, however much of it.
    private static List<TokenPattern> phrase(List<Token> tokens) {
        List<TokenPattern> pattern = new ArrayList<>();
        boolean gap = false;
        for (Token token : tokens) {
            if (Punctuation.is(token)) {
                gap = !pattern.isEmpty();
            } else {
                if (gap) {
                    pattern.add(PUNCTUATION);
                }
                pattern.add(new TokenPattern.One(new TokenTest.Is(Attribute.WORD, token.word())));
                gap = false;
            }
        }
        return pattern;
    }

    /// The parts between blanks of any kind; what stands between quotation marks is one part, blanks and all. Marks
    /// within a part are what the text has: “双减”政策 is one part as it is.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean isQuoted = part.start(QUOTED) >= 0;
            parts.add(isQuoted ? text.substring(part.start(QUOTED) + 1, part.end(QUOTED) - 1) : part.group());
        }
        return parts;
    }
}
