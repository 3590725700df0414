package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.ParagraphKind;

/// The traits whose words are one of a few: they are numbered, so that a model finds what it learned of them by their
/// numbers. Those of the first block are also told together with the key word and with the type of a candidate.
final class Facts {

    /// Lengths and counts are told up to this one.
    static final int MOST = 12;
    static final String NO_CATEGORY = "-";

    private static final List<Fact> ALL = new ArrayList<>();

    static final List<Fact> NAME_LENGTH = numbers('w', MOST);
    static final List<Fact> CLAUSE_LENGTH = numbers('z', MOST);
    static final List<Fact> PROVEN = numbers('O', 4);
    /// By the ordinal numbers of kinds.
    static final List<Fact> KIND = each('d', ParagraphKind.values(), ParagraphKind::id);
    static final Fact WHOLE_CLAUSE = fact('o', "whole");
    static final Fact OPENS_CLAUSE = fact('o', "opens");
    static final Fact CLOSES_CLAUSE = fact('o', "closes");
    static final Fact WITHIN_CLAUSE = fact('o', "within");
    static final Fact SAME_PLACE = fact('N', "same place");
    static final Fact INSIDE = fact('N', "inside");
    static final Fact COVERS = fact('N', "covers");
    static final Fact RIVAL = fact('N', "rival");
    static final Fact FREE = fact('N', "free");
    static final Fact ONCE = fact('A', "once");
    static final Fact TOLD_BEFORE = fact('A', "told before");
    static final Fact TOLD_AGAIN = fact('A', "told again");
    static final Fact LONGER_BEFORE = fact('A', "longer before");
    static final Fact LONGER_BEHIND = fact('A', "longer behind");
    static final Fact SHORTER_BEFORE = fact('A', "shorter before");
    static final Fact SHORTER_BEHIND = fact('A', "shorter behind");

    /// How many facts the first block has.
    static final int JOINED = ALL.size();

    static final List<Fact> LINE_LENGTH = numbers('t', MOST);
    static final List<Fact> SIGN = each('s', Sign.values(), Sign::name);
    /// By the ordinal numbers of categories; the last tells that there is none.
    static final List<Fact> CATEGORY = each('c', categories(), category -> category);
    /// By the ordinal numbers of types.
    static final List<Fact> VERB_TYPE = each('v', ActivityType.values(), ActivityType::id);
    static final List<Fact> HEAD_TYPE = each('h', ActivityType.values(), ActivityType::id);
    /// By the ordinal numbers of types and, in each, of categories.
    static final List<List<Fact>> TYPE_AND_CATEGORY = Arrays.stream(ActivityType.values())
            .map(type -> each('j', categories(), category -> type.id() + "/" + category))
            .toList();
    static final Fact COUNT_BEHIND = fact('a', "count behind");
    static final Fact NO_COUNT_BEHIND = fact('a', "no count behind");
    static final Fact COUNT_BEFORE = fact('a', "count before");
    static final Fact NO_COUNT_BEFORE = fact('a', "no count before");
    static final Fact FIRST_SENTENCE = fact('n', "first sentence");
    static final Fact LATER_SENTENCE = fact('n', "later");
    static final Fact GOES_ON = fact('i', "goes on");
    static final Fact ENDS = fact('i', "ends");
    static final Fact TOLD = fact('T', "told");
    static final Fact STRONG_HEADING = fact('H', "strong heading");
    static final Fact HEADING = fact('H', "heading");

    /// When a candidate is dated: in its clause, in its sentence, or not at all.
    static final List<Fact> TIME = each('τ', times(), time -> time);
    /// The same by whether a sign shows an event.
    static final List<Fact> TIME_PROVEN = each('θ', times(), time -> time + TraitSink.JOINT + "proven");
    static final List<Fact> TIME_OPEN = each('θ', times(), time -> time + TraitSink.JOINT + "open");
    /// The same by the ordinal numbers of types.
    static final List<List<Fact>> TIME_AND_TYPE = Arrays.stream(ActivityType.values())
            .map(type -> each('Ψ', times(), time -> time + TraitSink.JOINT + type.id()))
            .toList();

    /// How many facts there are.
    static final int COUNT = ALL.size();

    private Facts() {}

    /// All facts by their numbers.
    static List<Fact> all() {
        return List.copyOf(ALL);
    }

    private static Fact fact(char mark, String words) {
        Fact fact = new Fact(mark, words, ALL.size());
        ALL.add(fact);
        return fact;
    }

    private static List<Fact> numbers(char mark, int most) {
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number <= most; number++) {
            facts.add(fact(mark, Integer.toString(number)));
        }
        return List.copyOf(facts);
    }

    private static <T> List<Fact> each(char mark, T[] values, Function<T, String> words) {
        return Arrays.stream(values).map(value -> fact(mark, words.apply(value))).toList();
    }

    private static String[] times() {
        return new String[]{"clause", "sentence", "none"};
    }

    private static String[] categories() {
        String[] ids = Arrays.stream(Category.values()).map(Category::id).toArray(String[]::new);
        String[] all = Arrays.copyOf(ids, ids.length + 1);
        all[ids.length] = NO_CATEGORY;
        return all;
    }
}
