package org.gonghui.corpus.query;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.TokenTest;

/// Finds the types that meet a test, once for the whole vocabulary: however many they are, a paragraph then costs the
/// same, and what is excluded is as easy as what is wanted.
record TestCompiler(Vocabulary vocabulary) {

    TypeSet compile(TokenTest test) throws QueryException {
        return switch (test) {
            case TokenTest.Any() -> new TypeSet.Every();
            case TokenTest.Is(Attribute attribute, String value) -> switch (attribute) {
                case WORD -> word(value);
                case POS -> tags(tag -> vocabulary.tag(tag).equals(value));
            };
            case TokenTest.Matches(Attribute attribute, String regex) -> matches(attribute, Regex.compile(regex));
            case TokenTest.Not(TokenTest inner) -> {
                TypeSet set = compile(inner);
                yield types(type -> !set.contains(type));
            }
            case TokenTest.Both both -> {
                FixedBitSet all = bits(compile(both.tests().getFirst()));
                for (TokenTest part : both.tests()) {
                    all.and(bits(compile(part)));
                }
                yield new TypeSet.Some(all);
            }
            case TokenTest.Either either -> {
                FixedBitSet any = new FixedBitSet(vocabulary.types());
                for (TokenTest part : either.tests()) {
                    any.or(bits(compile(part)));
                }
                yield new TypeSet.Some(any);
            }
        };
    }

    private TypeSet word(String value) {
        OptionalInt word = vocabulary.findWord(value);
        return word.isEmpty()
                ? new TypeSet.OfWord(0, 0)
                : new TypeSet.OfWord(vocabulary.firstType(word.getAsInt()),
                        vocabulary.firstType(word.getAsInt() + 1));
    }

    private TypeSet matches(Attribute attribute, ByteRunAutomaton regex) {
        return switch (attribute) {
            case WORD -> {
                FixedBitSet bits = new FixedBitSet(vocabulary.types());
                for (int word = 0; word < vocabulary.words(); word++) {
                    BytesRef utf8 = vocabulary.utf8(word);
                    if (regex.run(utf8.bytes, utf8.offset, utf8.length)) {
                        bits.set(vocabulary.firstType(word), vocabulary.firstType(word + 1));
                    }
                }
                yield new TypeSet.Some(bits);
            }
            case POS -> tags(tag -> {
                BytesRef utf8 = new BytesRef(vocabulary.tag(tag));
                return regex.run(utf8.bytes, utf8.offset, utf8.length);
            });
        };
    }

    private TypeSet tags(IntPredicate test) {
        boolean[] holds = new boolean[vocabulary.tags()];
        for (int tag = 0; tag < holds.length; tag++) {
            holds[tag] = test.test(tag);
        }
        return types(type -> holds[vocabulary.tagOf(type)]);
    }

    private TypeSet types(IntPredicate test) {
        FixedBitSet bits = new FixedBitSet(vocabulary.types());
        for (int type = 0; type < vocabulary.types(); type++) {
            if (test.test(type)) {
                bits.set(type);
            }
        }
        return new TypeSet.Some(bits);
    }

    private FixedBitSet bits(TypeSet set) {
        return set instanceof TypeSet.Some(FixedBitSet bits)
                ? bits.clone()
                : ((TypeSet.Some) types(set::contains)).bits();
    }
}
