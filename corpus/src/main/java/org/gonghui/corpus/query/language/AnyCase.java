package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.query.language.Regex.AnyCharacter;
import org.gonghui.corpus.query.language.Regex.CharacterClass;
import org.gonghui.corpus.query.language.Regex.Choice;
import org.gonghui.corpus.query.language.Regex.Literal;
import org.gonghui.corpus.query.language.Regex.Range;
import org.gonghui.corpus.query.language.Regex.Repeat;
import org.gonghui.corpus.query.language.Regex.Sequence;

/// Lets a regular expression match letters of either case.
final class AnyCase {

    /// Ranges of more characters stay as they are: they are of scripts without case.
    private static final int LONGEST_RANGE = 256;

    private AnyCase() {}

    static Regex of(Regex regex) {
        return switch (regex) {
            case Literal(int character) -> {
                List<Range> cases = cases(character);
                yield cases.size() == 1 ? regex : new CharacterClass(false, cases);
            }
            case AnyCharacter any -> any;
            case CharacterClass(boolean negated, List<Range> ranges) -> new CharacterClass(negated, cases(ranges));
            case Sequence(List<Regex> parts) -> new Sequence(parts.stream().map(AnyCase::of).toList());
            case Choice(List<Regex> parts) -> new Choice(parts.stream().map(AnyCase::of).toList());
            case Repeat(Regex part, int min, int max) -> new Repeat(of(part), min, max);
        };
    }

    private static List<Range> cases(int character) {
        List<Range> cases = new ArrayList<>(List.of(new Range(character, character)));
        for (int other : new int[]{Character.toLowerCase(character), Character.toUpperCase(character)}) {
            if (other != character) {
                cases.add(new Range(other, other));
            }
        }
        return cases;
    }

    private static List<Range> cases(List<Range> ranges) {
        List<Range> all = new ArrayList<>(ranges);
        for (Range range : ranges) {
            if (range.last() - range.first() < LONGEST_RANGE) {
                for (int character = range.first(); character <= range.last(); character++) {
                    cases(character).stream().skip(1).filter(other -> !all.contains(other)).forEach(all::add);
                }
            }
        }
        return all;
    }
}
