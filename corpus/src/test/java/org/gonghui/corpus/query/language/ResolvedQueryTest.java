package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gonghui.corpus.query.language.Condition.OneOf;
import org.gonghui.corpus.query.language.Condition.StartsWith;
import org.gonghui.corpus.query.language.Condition.Years;
import org.gonghui.corpus.query.language.TokenPattern.One;
import org.gonghui.corpus.query.language.TokenPattern.Repeat;
import org.gonghui.corpus.query.language.TokenPattern.Sequence;
import org.gonghui.corpus.query.language.TokenTest.Any;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResolvedQueryTest {

    private static final TokenPattern ANY = new One(new Any());

    private static void refuses(ThrowingCallable node, String message) {
        assertThatIllegalArgumentException().isThrownBy(node).withMessageContaining(message);
    }

    @Test
    void nodesOfSeveralPartsHaveAtLeastTwo() {
        refuses(() -> new Sequence(List.of(ANY)), "at least two");
        refuses(() -> new TokenPattern.Choice(List.of()), "at least two");
        refuses(() -> new TokenTest.Both(List.of(new Any())), "at least two");
        refuses(() -> new TokenTest.Either(List.of(new Any())), "at least two");
        refuses(() -> new ResolvedQuery.And(List.of(new ResolvedQuery.Tokens(ANY))), "at least two");
        refuses(() -> new ResolvedQuery.Or(List.of(new ResolvedQuery.Tokens(ANY))), "at least two");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 1", "0, 0"})
    void refusesRepetitionsThatCannotBe(int min, int max) {
        refuses(() -> new Repeat(ANY, min, max), "{" + min + "," + max + "}");
    }

    @Test
    void refusesWhatNothingIsLikeOrEverythingIs() {
        refuses(() -> new ResolvedQuery.Characters(" 　"), "no characters");
        refuses(() -> new TokenTest.Is(Attribute.WORD, ""), "empty WORD");
        refuses(() -> new TokenTest.Matches(Attribute.POS, ""), "regular expression ''");
    }

    @Test
    void refusesConditionsThatNoParagraphCanMeet() {
        refuses(() -> new Years(2023, 2022), "2023..2022");
        refuses(() -> new OneOf(MetadataField.SCHOOL, Set.of()), "at least one");
        refuses(() -> new OneOf(MetadataField.SCHOOL, Set.of("")), "must not be empty");
        refuses(() -> new OneOf(MetadataField.YEAR, Set.of("2023")), "years are a range");
        refuses(() -> new OneOf(MetadataField.CATEGORY, Set.of("慰问")), "unknown Category '慰问'");
        refuses(() -> new OneOf(MetadataField.KIND, Set.of("done")), "unknown ParagraphKind 'done'");
        refuses(() -> new OneOf(MetadataField.DOCUMENT_KIND, Set.of("report")), "unknown DocumentKind 'report'");
        refuses(() -> new StartsWith(MetadataField.CATEGORY, "re"), "CATEGORY 're'");
        refuses(() -> new StartsWith(MetadataField.SOURCE, ""), "must not be empty");
    }

    @Test
    void valuesAreAChoiceInWhateverOrder() {
        OneOf condition = new OneOf(MetadataField.CATEGORY, List.of("retirees", "mutual-aid", "retirees"));
        assertThat(condition).isEqualTo(new OneOf(MetadataField.CATEGORY, List.of("mutual-aid", "retirees")));
        assertThat(condition.values()).containsExactly("mutual-aid", "retirees");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', delimiter = ';', value = {"[word=\"慰问\"];慰问", "[word=\"慰问\"] [word=\"教工\"];慰问 教工",
        "[word=\"慰.*\"];", "[pos=\"n\"];", "[];", "[word=\"慰问\"] [pos=\"w.*\"]+ [word=\"教工\"];",
        "[word=\"慰问\"] | [word=\"教工\"];", "[word=\"慰问\"]{2};"})
    void knowsWordsAndNothingElse(String query, String words) throws QueryParseException {
        ResolvedQuery read = QueryParser.parseResolved(query);
        assertThat(((ResolvedQuery.Tokens) read).plainWords())
                .isEqualTo(words == null ? List.of() : List.of(words.split(" ")));
    }

    @Test
    void nodesDoNotChangeWithTheListTheyWereMadeOf() {
        List<TokenPattern> parts = new ArrayList<>(List.of(ANY, ANY));
        Sequence sequence = new Sequence(parts);
        parts.clear();
        assertThat(sequence.parts()).containsExactly(ANY, ANY);
    }
}
