package org.gonghui.analyzer.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

    private static final Thesaurus SMALL = Thesaurus.of("""
            Hi02A01= 看望 探望
            Hi35A01= 慰问 看
            Hj63B01= 登 探望 登山 登山队
            Da01A01= 一二三四五
            """);

    @Test
    void knowsTheClassesOfAWordOnTwoLevels() {
        assertThat(classes(SMALL, "看望")).containsExactly("Hi", "Hi02");
        assertThat(classes(SMALL, "慰问")).containsExactly("Hi", "Hi35");
    }

    @Test
    void keepsAllClassesOfAWordThatHasSeveral() {
        assertThat(classes(SMALL, "探望")).containsExactly("Hi", "Hi02", "Hj", "Hj63");
    }

    @Test
    void leavesOutWordsOfOneCharacterAndThoseOfMoreThanFour() {
        assertThat(classes(SMALL, "看")).isEmpty();
        assertThat(classes(SMALL, "一二三四五")).isEmpty();
    }

    @Test
    void readsLinesThatEndAsOnAnySystemAndALastOneThatDoesNotEnd() {
        Thesaurus one = Thesaurus.of("Hi02A01= 看望 探望\n\nHi35A01= 慰问");

        assertThat(classes(one, "探望")).containsExactly("Hi", "Hi02");
        assertThat(classes(one, "慰问")).containsExactly("Hi", "Hi35");
    }

    @Test
    void takesTheLongestWordAtEachPlaceAndTellsEachClassOnce() {
        String text = "登山队看望、慰问老师";

        assertThat(within(SMALL, text, 0, text.length())).containsExactly("Hj", "Hj63", "Hi", "Hi02", "Hi35");
        assertThat(within(SMALL, text, 0, 2)).as("登山 within 登山队 is no word of its own").isEmpty();
    }

    @Test
    void tellsTheWordsAtTheEdgesOfAStretchOnlyIfTheyEndThere() {
        Meanings meanings = read(SMALL, "去看望登山队");
        List<String> told = new ArrayList<>();
        meanings.first(1, 6, number -> told.add(SMALL.classes().get(number)));
        meanings.last(1, 6, number -> told.add(SMALL.classes().get(number)));

        assertThat(told).containsExactly("Hi", "Hi02", "Hj", "Hj63");

        told.clear();
        meanings.first(0, 6, number -> told.add(SMALL.classes().get(number)));
        meanings.first(1, 2, number -> told.add(SMALL.classes().get(number)));
        meanings.last(4, 6, number -> told.add(SMALL.classes().get(number)));

        assertThat(told).isEmpty();
    }

    @Test
    void readsOnlyTheStretchesItIsGiven() {
        String text = "看望，慰问，登山队";
        Meanings meanings = SMALL.meanings(text.length());
        SMALL.read(text, 0, 2, meanings);
        SMALL.read(text, 6, 8, meanings);
        List<String> told = new ArrayList<>();
        meanings.within(0, text.length(), number -> told.add(SMALL.classes().get(number)));

        assertThat(told).as("登山, since 队 is beyond the stretch").containsExactly("Hi", "Hi02", "Hj", "Hj63");
    }

    @Test
    void comesWithTheWordsOfTheLanguage() {
        Thesaurus standard = Thesaurus.standard();

        assertThat(standard.classes()).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
        assertThat(classes(standard, "看望")).isNotEmpty();
        assertThat(classes(standard, "探望")).containsAll(classes(standard, "看望"));
        assertThat(classes(standard, "捐款")).isNotEmpty();
    }

    @Test
    void staysWithinTheTextWhateverItIs() {
        Random random = new Random(20_261_123);
        String signs = "看望探慰问登山队、\u0000\ud83d\ude00 a9\n";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder written = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                written.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = written.toString();
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            List<String> inside = within(SMALL, text, start, end);

            assertThat(within(SMALL, text, 0, text.length())).as(text).containsAll(inside).doesNotHaveDuplicates();
            assertThat(inside).as(text).isSubsetOf(SMALL.classes());
        }
    }

    private static List<String> classes(Thesaurus thesaurus, String word) {
        List<String> names = new ArrayList<>();
        for (char number : thesaurus.classes(word, 0, word.length())) {
            names.add(thesaurus.classes().get(number));
        }
        return names;
    }

    private static Meanings read(Thesaurus thesaurus, String text) {
        Meanings meanings = thesaurus.meanings(text.length());
        thesaurus.read(text, 0, text.length(), meanings);
        return meanings;
    }

    private static List<String> within(Thesaurus thesaurus, String text, int start, int end) {
        List<String> told = new ArrayList<>();
        read(thesaurus, text).within(start, end, number -> told.add(thesaurus.classes().get(number)));
        return told;
    }
}
