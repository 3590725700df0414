package org.gonghui.corpus.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameGateTest {

    private static final Pattern MARKED = Pattern.compile("\\[(.*?)]");
    /// Held by the sentences of names.txt; only to be raised.
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.87;

    private static String shown(String text) {
        return NameGate.MASKING.apply(text);
    }

    @ParameterizedTest
    @CsvSource({"王小明老师患病住院,王**老师患病住院", "看望了欧阳雪梅老师,看望了欧阳**老师",
        "工会主席李建国作了报告,工会主席李**作了报告", "张伟、刘芳等三位老师获奖,张*、刘*等三位老师获奖",
        "李*芳同志荣休,李**同志荣休"})
    void hidesAllOfANameButTheSurname(String text, String masked) {
        assertThat(shown(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"教师节慰问全体教师", "组织马拉松比赛", "王老师和小李", "高级教师三人", "党支部书记带队", "霁川县城南小学",
        "学习焦裕禄同志的事迹", "习近平同志的讲话", "任课老师和班主任", "安全员老师", "不断提高广大教师的水平", "石桥街道中心幼儿园", "关心青年教师成长",
        "全体老师参加", "时任主席", "江苏老师来访", "和谐校园", "成立工会小组", "每位同志都到了"})
    void leavesEverythingElse(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void hidesANameWhereverItStandsInTheText() {
        assertThat(shown("周立民主席主持。\n会后周立民发了言")).isEqualTo("周**主席主持。\n会后周**发了言");
    }

    @Test
    void hidesNamesInTraditionalCharacters() {
        assertThat(shown("霽川縣雲嶺小學工會：陳麗華老師獲獎，張偉東同志主持。")).isEqualTo("霽川縣雲嶺小學工會：陳**老師獲獎，張**同志主持。");
        assertThat(NameGate.forReports(false).apply("學校工會慰問住院的陳麗華老師。")).isEqualTo("學校工會慰問住院的***老師。");
    }

    @Test
    void showsEverythingWhenAskedTo() {
        assertThat(NameGate.SHOWING.apply("王小明老师")).isEqualTo("王小明老师");
        assertThat(NameGate.SHOWING.masks()).isFalse();
    }

    @Test
    void reportsHideNamesWhollyWhereIllnessBereavementOrHardshipIsTold() {
        NameGate reports = NameGate.forReports(false);
        assertThat(reports.apply("看望了住院的王小明老师")).isEqualTo("看望了住院的***老师");
        assertThat(reports.apply("段海涛的父亲去世，校长李建国前往吊唁。")).isEqualTo("***的父亲去世，校长***前往吊唁。");
        assertThat(reports.apply("慰问困难教师，王老师家和欧阳老师家各500元")).isEqualTo("慰问困难教师，*老师家和**老师家各500元");
        assertThat(reports.apply("王小明老师获奖。\n王小明老师因病住院。\n李建国老师获奖。"))
                .isEqualTo("***老师获奖。\n***老师因病住院。\n李**老师获奖。");
        assertThat(reports.apply("王老师和李建国老师获奖")).isEqualTo("王老师和李**老师获奖");
    }

    @Test
    void reportsWithNamesHideThoseBesideIllnessAllTheSame() {
        NameGate reports = NameGate.forReports(true);
        assertThat(reports.apply("李建国老师获奖。\n王小明老师因病住院。")).isEqualTo("李建国老师获奖。\n***老师因病住院。");
        assertThat(reports.masks()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"看望住院教师12人次，慰问金3000元", "霁川县城南小学为困难教职工捐款", "救助特困教师三名，工会主席带队",
        "霁川县雁湖镇初级中学的丧事慰问8人次", "高级教师因病住院，任课老师代课", "白沙渡完全小学教职工困难补助金5000元"})
    void reportsLeavePlacesSchoolsAndOfficesOnSuchLines(String text) {
        assertThat(NameGate.forReports(false).apply(text)).isEqualTo(text);
    }

    @Test
    void masksWordsThatWereMadeFromAText() {
        MaskedText masked = NameGate.MASKING.read("看望王小明老师一家");

        assertThat(masked.words("看望王小明")).isEqualTo("看望王**");
        assertThat(masked.in(new Span(2, 5))).isEqualTo("王**");
    }

    @Test
    void isRightOnMarkedSentences() throws IOException {
        int found = 0;
        int right = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            List<Span> expected = new ArrayList<>();
            Matcher matcher = MARKED.matcher(line);
            StringBuilder text = new StringBuilder();
            while (matcher.find()) {
                matcher.appendReplacement(text, "");
                expected.add(new Span(text.length(), text.length() + matcher.group(1).length()));
                text.append(matcher.group(1));
            }
            matcher.appendTail(text);
            List<Span> names = new NameFinder(NameWords.standard()).find(text.toString())
                    .stream()
                    .map(NameFinder.Name::span)
                    .toList();
            long hits = names.stream().filter(expected::contains).count();
            right += (int) hits;
            found += names.size();
            wanted += expected.size();
            if (hits < expected.size() || hits < names.size()) {
                wrong.add(line + " -> " + shown(text.toString()));
            }
        }
        assertThat((double) right / found).as("precision; wrong:\n" + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / wanted).as("recall; wrong:\n" + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(RECALL);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = NameGateTest.class.getResourceAsStream("names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    @Test
    void keepsLengthAndIsDoneAfterOnce() {
        long seed = 20261122;
        Random random = new Random(seed);
        String pieces = "王李欧阳小明伟芳老师同志、等三位，。看望慰问患病住院主席的和于任党𠀀 \n　ab*";
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String once = shown(text.toString());
            assertThat(once).as("seed %d, text %s", seed, text).hasSameSizeAs(text);
            for (int at = 0; at < text.length(); at++) {
                assertThat(once.charAt(at) == text.charAt(at) || once.charAt(at) == '*').isTrue();
            }
        }
    }

    @Test
    @Timeout(10)
    void readsLongLinesInTime() {
        assertThat(shown("王小明、".repeat(20_000) + "老师")).hasSize(80_002);
        assertThat(shown("王李".repeat(50_000))).hasSize(100_000);
    }
}
