package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gonghui.corpus.index.PairSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class QueryFuzzTest {

    private static final QueryParser PARSER = new QueryParser(new PairSegmenter(), SchoolFinder.AS_WRITTEN);
    private static final List<String> PIECES = List.of("慰问", "退休教师", " ", "　", "\"", "“", "”", "「", "」", "(", ")", "（",
            "）",
            "|", "-", "*", "?", "\\", "AND", "OR", "NOT", "与", "或", "非", ":", "：", "类别:", "学校:二小", "年份:2021..2023",
            "年份:",
            "字:", "，", "、", "《", "[", "]", "word", "pos", "=", "!=", "==", "!", "&", "{", "}", "{0,3}", "{2}", "3", ",",
            "within", "<", "/>", "<paragraph", "<document year=\"2023\"/>", "kind=\"work\"", "chars(\"代会\")", "%c",
            "[]",
            "[word=\"慰问\"]", "[pos=\"n.*\"]", "\"(a|b)+\"", "#", "𠀀", "\uD840", "\n", "\u0000", "。", "n.*", "+");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAQueryOrRefusedAtAPlace(Syntax syntax) {
        int read = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            read += check(text(new Random(seed)), syntax, "seed " + seed) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(10);
    }

    /// @return whether it was read
    private static boolean check(String text, Syntax syntax, String seed) {
        try {
            ResolvedQuery query = PARSER.parse(text, syntax);
            assertThat(QueryParser.parseResolved(QueryParser.write(query))).as("%s, %s", seed, text).isEqualTo(query);
            return true;
        } catch (QueryParseException e) {
            assertThat(e.place().end()).as("%s, %s", seed, text).isLessThanOrEqualTo(text.length());
            assertThat(Golden.shown(e)).as("%s, %s", seed, text).allSatisfy(line -> assertThat(line).isNotBlank());
            assertThat(e.details()).as("%s, %s", seed, text).noneMatch(line -> line.zh().contains("\n"));
            if (!text.replace('\0', ' ').isBlank()) {
                assertThat(e.details().get(1).zh()).as("%s, %s", seed, text).matches(" *\\^+");
            }
            return false;
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nestingAndRepeatingCostLittleAndNeverTheStack() {
        for (String piece : List.of("(", "[", "!", "NOT ", "-", "\"", "[]?", "([]{9}){9}", "[!", "(((a ", "<",
                "\"\\\\\" ", "(慰问 ",
                "a|", "*", "年份:2023 ", "\"a\" ", "[word=\"((((\"]", "{", "\\", "“", "（")) {
            for (Syntax syntax : Syntax.values()) {
                for (int count : new int[]{30, 300, 100_000 / piece.length()}) {
                    check(piece.repeat(count), syntax, piece + " times " + count);
                }
            }
        }
    }

    @Test
    void aQueryOfTheGreatestLengthIsWrittenWithinTheLimits() throws QueryParseException {
        for (String piece : List.of("一,", "组 ", "类别:服务关爱,女工|来源:*,", "\\\" ", "- 组:a ", "a*b ", "年份:2021,2022 ")) {
            String text = piece.repeat(1_000 / piece.length());
            check(text, Syntax.SIMPLE, piece);
        }
        StringBuilder different = new StringBuilder();
        for (int i = 0; different.length() < 990; i++) {
            different.append(i).append(',');
        }
        ResolvedQuery query = PARSER.parse(different.toString(), Syntax.SIMPLE);
        assertThat(QueryParser.parseResolved(QueryParser.write(query))).isEqualTo(query);
    }
}
