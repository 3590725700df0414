package org.gonghui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.corpus.query.language.QueryParseException;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.query.language.Syntax;
import org.junit.jupiter.api.Test;

/// Queries, filters and values of options as no user would write them: understood, or refused with a reason.
final class QueriesFuzzTest {

    private static final List<String> PIECES = List.of("慰问", "退休教师", "教代会", "的", " ", "　", "\"", "“", "”", "「", "」",
            "(", ")", "（", "）", "|", "-", "*", "?", "\\", "AND", "OR", "NOT", "与", "或", "非", ":", "：", "类别:", "学校:一中",
            "年份:2021..2023", "年份:", "来源:*", "字:", "，", "、", "[", "]", "word", "pos", "=", "!=", "!", "&", "{", "}",
            "{0,3}", "{2,}", "{999999999999}", "3", ",", "within", "<", "/>", "<paragraph/>",
            "<document year=\"2023\"/>",
            "kind=\"work\"", "chars(\"代会\")", "%c", "[]", "[]*", "[]{1,9}", "[word=\"慰问\"]", "[pos=\"n.*\"]",
            "\"(a|b)+\"",
            "\"(((a*)*)*)*b\"", "\"[^\"", "\"\\\\\"", "#", "𠀀", "\uD840", "\n", "\u0000", "\u202E", "。", "n.*", "+",
            "~", "^",
            "..", "--", "-5", "0", "99999999999999999999", "1e9", "NaN", "null", "true", "a=b", "stage=primary", "%s",
            "work", "retirees", "schools", "year", "category", "document", "../x", "C:\\x", "");
    private static final List<String> COMMANDS = List.of("search CORPUS Q", "search CORPUS Q --cql",
            "search CORPUS Q --layer chars", "search CORPUS 慰问 O", "search CORPUS 慰问 O O --format jsonl",
            "kwic CORPUS Q O", "kwic CORPUS Q --cql", "kwic CORPUS 慰问 --sort V --context V", "freq CORPUS O O",
            "ngrams CORPUS --size V O", "colloc CORPUS Q O", "colloc CORPUS 慰问 --window V",
            "keyness CORPUS --category V O",
            "dispersion CORPUS O", "variety CORPUS O", "stats CORPUS --by V O", "stats CORPUS --by V,V --measure V",
            "figures CORPUS O", "activities CORPUS O", "compare CORPUS --year V --school V", "profile CORPUS --by V",
            "network CORPUS O", "copies CORPUS O", "info CORPUS O", "V CORPUS Q", "Q Q O");
    private static final List<String> OPTIONS = List.of("--school", "--year", "--category", "--kind", "--document-kind",
            "--organisation", "--substance", "--source", "--where", "--limit", "--offset", "--format", "--lang",
            "--threads",
            "--sort", "--min", "--by", "--copies", "--measure", "--group", "--unit", "--pos", "--within", "--context");

    private static String text(Random random, int most) {
        Mutation mutation = new Mutation(random);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(mutation.pick(PIECES).repeat(random.nextInt(200) == 0 ? 300 : 1));
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    @Test
    void queriesAreUnderstoodOrRefusedAtAPlace() {
        QueryParser parser = new QueryParser(HanLpSegmenter.standard(), SchoolFinder.AS_WRITTEN);
        Fuzz.run("queries", 3000, random -> text(random, 14), text -> {
            for (Syntax syntax : Syntax.values()) {
                try {
                    ResolvedQuery query = parser.parse(text, syntax);
                    assertThat(QueryParser.parseResolved(QueryParser.write(query))).isEqualTo(query);
                } catch (QueryParseException e) {
                    assertThat(e.place().end()).isLessThanOrEqualTo(text.length());
                    assertThat(e.userMessage().zh()).isNotBlank();
                }
            }
        });
    }

    @Test
    void commandsAnswerOrSayWhatIsWrong() {
        String corpus = SampleCorpus.corpus().toString();
        Fuzz.run("commands", 150, random -> String.join("\u0001", command(random)), line -> {
            Cli.Result result = Cli.run((Object[]) line.replace("CORPUS", corpus).split("\u0001", -1));
            assertThat(result.code()).as(result.err()).isBetween(0, 3);
            assertThat(result.err()).doesNotContain("程序内部错误", "internal error", "Exception");
            if (result.code() > 1) {
                assertThat(result.err()).isNotBlank();
            }
            assertThat(result.err().chars().filter(unit -> unit != '\n' && Character.isISOControl(unit))).isEmpty();
        });
    }

    private static List<String> command(Random random) {
        Mutation mutation = new Mutation(random);
        List<String> words = new ArrayList<>();
        for (String word : mutation.pick(COMMANDS).split(" ")) {
            switch (word) {
                case "Q" -> words.add(text(random, 5));
                case "V" -> words.add(text(random, 2));
                case "O" -> {
                    words.add(mutation.pick(OPTIONS));
                    words.add(text(random, 2));
                }
                default -> words.add(word);
            }
        }
        return words;
    }
}
