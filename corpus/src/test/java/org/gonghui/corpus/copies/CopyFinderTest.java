package org.gonghui.corpus.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CopyFinderTest {

    private static final String STOCK = "有家才有根，有根才有叶，愿每一片叶子都记得回家的路，愿每一盏灯都为晚归的人亮着。";
    private static final String BRIDGE = "拆下来的旧课桌运到河边，木匠出身的门卫师傅带着三个人敲了两天，敲成一座小桥，过河的孩子不再绕路。";

    private static CopyReport find(List<CopyText> texts) throws Exception {
        return new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard()).find(CopySource.of(texts));
    }

    private static Quotations quotes(List<CopyText> texts, CopyReport report) {
        return new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard()).quotes(CopySource.of(texts), report);
    }

    private static CopyText text(String source, String school, int year, String... lines) {
        return SampleTexts.of(source, Optional.of(school), OptionalInt.of(year), List.of(lines));
    }

    /// A text of its own for each seed: random characters of a small alphabet never repeat at length.
    private static String filler(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder filler = new StringBuilder();
        for (int i = 0; i < length; i++) {
            filler.append((char) ('\u4E00' + random.nextInt(3000)));
        }
        return filler.toString();
    }

    @Test
    void findsAPassageInsideAnotherText() throws Exception {
        List<CopyText> texts = List.of(text("a.txt", "a", 2021, filler(1, 200), BRIDGE, filler(2, 200)),
                text("b.txt", "b", 2022, filler(3, 300) + BRIDGE.replace("三个人", "五个人") + filler(4, 100)));
        CopyReport report = find(texts);

        assertThat(report.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.scope()).isEqualTo(CopyScope.PASSAGES);
            assertThat(quotes(texts, report).of(pair)).singleElement().satisfies(passage -> {
                assertThat(passage.firstText()).isEqualTo(BRIDGE);
                assertThat(passage.changes()).singleElement()
                        .isEqualTo(new Change(ChangeKind.NUMBER, new Span(224, 225), new Span(323, 324), "三", "五"));
            });
        });
    }

    @Test
    void findsACopyInTraditionalCharacters() throws Exception {
        String bridge = "教职工把旧课桌运到河边，木匠出身的门卫师傅带着三个人敲了两天，花了五万元，敲成一座小桥，过河的孩子不再绕路。";
        String converted = "教職工把舊課桌運到河邊，木匠出身的門衛師傅帶着四個人敲了兩天，花了五萬元，敲成一座小橋，過河的孩子不再繞路。";
        List<CopyText> texts = List.of(text("a.txt", "a", 2021, filler(1, 200), bridge, filler(2, 200)),
                text("b.txt", "b", 2022, filler(3, 300), converted));
        CopyReport report = find(texts);

        assertThat(report.pairs()).singleElement().satisfies(
                pair -> assertThat(quotes(texts, report).of(pair)).singleElement().satisfies(passage -> {
                    assertThat(passage.firstText()).isEqualTo(bridge);
                    assertThat(passage.secondText()).isEqualTo(converted);
                    assertThat(passage.changes()).extracting(Change::before, Change::after)
                            .containsExactly(tuple("三", "四"));
                }));
    }

    @Test
    void aPassageThatManyUnrelatedDocumentsHaveIsStock() throws Exception {
        List<CopyText> texts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            texts.add(text(i + ".txt", "school-" + i, 2020 + i, filler(i, 300), STOCK, filler(100 + i, 300)));
        }

        CopyReport report = find(texts);

        assertThat(report.pairs()).isEmpty();
        assertThat(report.stock()).singleElement().satisfies(stock -> {
            assertThat(stock.text()).isEqualTo(STOCK);
            assertThat(stock.families()).isEqualTo(6);
            assertThat(stock.places()).hasSize(6);
        });
        assertThat(report.documents()).allSatisfy(share -> assertThat(share.stock()).isPositive());
    }

    @Test
    void usualWordsWithFiguresOfTheirOwnAreNeitherCopyNorStock() throws Exception {
        List<CopyText> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(text(i + ".txt", "school-" + i, 2020, filler(i, 300), "全年看望住院的会员" + (i + 3) + "人次，吊唁会员亲属"
                    + (i + 1) + "人次，送去慰问金共" + (i * 700 + 300) + "元，另有" + i + "人领到互助金。"));
        }

        CopyReport report = find(texts);

        assertThat(report.pairs()).isEmpty();
        assertThat(report.stock()).isEmpty();
    }

    @Test
    void aPassageThatOneSchoolRepeatsYearByYearIsNoStock() throws Exception {
        List<CopyText> texts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            texts.add(text(i + ".txt", "school", 2020 + i, filler(i, 300), STOCK, filler(100 + i, 300)));
        }

        CopyReport report = find(texts);

        assertThat(report.stock()).isEmpty();
        assertThat(report.pairs()).hasSize(5).allSatisfy(
                pair -> assertThat(pair.relation()).isEqualTo(Relation.SAME_SCHOOL));
    }

    @Test
    void copiesOfOneDocumentAreOneGroupAndNoStock() throws Exception {
        List<CopyText> texts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            texts.add(text(i + ".txt", "school-" + i, 2022, filler(7, 300), filler(8, 200)));
        }

        CopyReport report = find(texts);

        assertThat(report.stock()).isEmpty();
        assertThat(report.groups()).singleElement()
                .satisfies(group -> assertThat(group.documents()).hasSize(8))
                .satisfies(group -> assertThat(group.earliest()).isEmpty());
        assertThat(report.pairs()).hasSize(28);
    }

    @Test
    void largeGroupsHangTogetherOverWhatTheyHaveInCommon() throws Exception {
        List<CopyText> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(text(i + ".txt", "school-" + i, 2022, filler(7, 300), filler(1000 + i, 100)));
        }

        CopyReport report = find(texts);

        assertThat(report.groups()).singleElement().satisfies(group -> assertThat(group.documents()).hasSize(200));
        assertThat(report.pairs().size()).isBetween(199, 200 * CopyFinder.MOST_CANDIDATES);
    }

    @Test
    void saysTheSameWhateverTheOrder() throws Exception {
        List<CopyText> texts = new ArrayList<>(SampleTexts.all());
        CopyReport report = find(texts);
        Collections.reverse(texts);

        assertThat(find(texts).pairs()).extracting(pair -> pair.first().id() + pair.second().id() + pair.scope())
                .filteredOn(pair -> !pair.contains("jc-05"))
                .containsExactlyInAnyOrderElementsOf(report.pairs().stream()
                        .filter(pair -> pair.direction() == Direction.FIRST_IS_EARLIER)
                        .map(pair -> pair.first().id() + pair.second().id() + pair.scope()).toList());
    }

    @Test
    void emptyAndTinyDocumentsAreNoCopies() throws Exception {
        CopyReport report = find(List.of(text("a.txt", "a", 2021), text("b.txt", "b", 2021, "一"),
                text("c.txt", "c", 2021, "……"), text("d.txt", "d", 2021, "一")));

        assertThat(report.pairs()).isEmpty();
        assertThat(report.documents()).allSatisfy(share -> assertThat(share.ownShare()).isEqualTo(1));
    }

    @Test
    @Timeout(30)
    void aTextThatRepeatsItselfTakesNoLonger() throws Exception {
        String monotonous = "春风化雨".repeat(10_000);
        String numbers = "12人，".repeat(10_000);

        assertThat(find(List.of(text("a.txt", "a", 2021, monotonous, numbers),
                text("b.txt", "b", 2022, numbers, monotonous))).documents()).hasSize(2);
    }

    @Test
    void survivesAnyText() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<CopyText> texts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                texts.add(text(i + ".txt", "s" + random.nextInt(3), 2020 + random.nextInt(2), randomLines(random)));
            }
            CopyReport report;
            try {
                report = find(texts);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + texts, e);
            }
            assertThat(report.documents()).as("seed " + seed).hasSize(4);
            for (CopyPair pair : report.pairs()) {
                assertThat(quotes(texts, report).of(pair)).as("seed " + seed)
                        .extracting(quote -> SharedPassage.of(quote.first(), quote.second()))
                        .isEqualTo(pair.passages());
            }
        }
    }

    /// Lines of few forms, so that texts agree here and there, in other orders and with other numbers.
    @Test
    void quotesPassagesOfFormsWithinTheirLines() throws Exception {
        String[] forms = {"　　%d月召开教代会，审议通过绩效工资分配方案，收到提案%d件。", "　　春节前走访慰问困难教职工%d人，发放慰问金%d00元。",
            "　　组织教职工篮球赛，%d个年级组、%d名教师参加。", "　　为%d名女教职工安排体检，投入%d00元。", "　　重阳节看望退休教师%d人，召开座谈会%d次。",
            "　　开展青年教师教学比武，%d人获奖，评出优秀课例%d节。", "　　校务公开栏更新%d期，公示采购、基建等事项%d项。"};
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<CopyText> texts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String[] lines = new String[4 + random.nextInt(16)];
                for (int line = 0; line < lines.length; line++) {
                    lines[line] = String.format(Locale.ROOT, forms[random.nextInt(forms.length)], random.nextInt(90),
                            random.nextInt(90));
                }
                texts.add(text(i + ".txt", "s" + i, 2023, lines));
            }
            assertThat(find(texts)).as("seed %s", seed).isEqualTo(find(texts));
        }
    }

    private static String[] randomLines(Random random) {
        String[] pieces = {"教职工", "慰问", "2023年", "三十二", "，", "。", "𠀀𠀁", "20--年", "ＡＢＣ", "　", "x", "工会", "送去", "--",
            "安抚老师", "5,000元", "“", "”", "九成六", "\u200b", "雪里送炭"};
        String[] lines = new String[random.nextInt(6)];
        for (int i = 0; i < lines.length; i++) {
            StringBuilder line = new StringBuilder("。");
            for (int j = random.nextInt(80); j > 0; j--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            lines[i] = line.toString();
        }
        return lines;
    }
}
