package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.Terms;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;

/// Finds out what a pattern requires.
record Requirements(Vocabulary vocabulary) {

    /// Most words that are looked up for a regular expression. One that more words match is hardly selective: it
    /// then costs less to look into all paragraphs. No hits are lost.
    static final int MOST_WORDS = 10_000;

    Requirement of(TokenPattern pattern) throws QueryException {
        return switch (pattern) {
            case TokenPattern.One(TokenTest test) -> of(test);
            case TokenPattern.Sequence(List<TokenPattern> parts) -> Requirement.all(each(parts));
            case TokenPattern.Choice(List<TokenPattern> parts) -> Requirement.oneOf(each(parts));
            case TokenPattern.Repeat(TokenPattern part, int min, int max) ->
                min > 0 ? of(part) : new Requirement.Nothing();
        };
    }

    private List<Requirement> each(List<TokenPattern> parts) throws QueryException {
        List<Requirement> all = new ArrayList<>();
        for (TokenPattern part : parts) {
            all.add(of(part));
        }
        return all;
    }

    private Requirement of(TokenTest test) throws QueryException {
        return switch (test) {
            case TokenTest.Any() -> new Requirement.Nothing();
            case TokenTest.Is(Attribute attribute, String value) ->
                new Requirement.AnyTerm(field(attribute), List.of(Terms.of(value)));
            case TokenTest.Matches(Attribute attribute, String regex) -> matches(attribute, Regex.compile(regex));
            case TokenTest.Not not -> new Requirement.Nothing();
            case TokenTest.Both(List<TokenTest> tests) -> Requirement.all(eachTest(tests));
            case TokenTest.Either(List<TokenTest> tests) -> Requirement.oneOf(eachTest(tests));
        };
    }

    private List<Requirement> eachTest(List<TokenTest> tests) throws QueryException {
        List<Requirement> all = new ArrayList<>();
        for (TokenTest test : tests) {
            all.add(of(test));
        }
        return all;
    }

    private static String field(Attribute attribute) {
        return switch (attribute) {
            case WORD -> Fields.WORDS;
            case POS -> Fields.POS;
        };
    }

    private Requirement matches(Attribute attribute, ByteRunAutomaton regex) {
        List<BytesRef> terms = new ArrayList<>();
        int count = attribute == Attribute.WORD ? vocabulary.words() : vocabulary.tags();
        for (int number = 0; number < count && terms.size() <= MOST_WORDS; number++) {
            BytesRef value = attribute == Attribute.WORD
                    ? vocabulary.utf8(number)
                    : new BytesRef(vocabulary.tag(number));
            if (regex.run(value.bytes, value.offset, value.length)) {
                terms.add(value);
            }
        }
        return terms.size() > MOST_WORDS
                ? new Requirement.Nothing()
                : new Requirement.AnyTerm(field(attribute), terms);
    }
}
