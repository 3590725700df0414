package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExtractorTest {

    private static final String ALPHABET = "一二三两十百千万亿几数多余近约半成%％0129.,，。；、：“”\"《》（）()-—_=x *第前名次人元场等奖届年月日"
            + "召开举行组织了比赛活动教代会慰问走访看望体检培训讲座象棋扑克和及、将未能没有\u3000 𠀀\ue5c5ａ１２";

    @Test
    void givesNothingForPageFurnitureAndTitles() {
        assertThat(OneLine.of(ParagraphKind.SITE_BOILERPLATE, "特价2.99元，下载100次").extract()).isEqualTo(Extraction.NONE);
        assertThat(OneLine.of(ParagraphKind.DOC_TITLE, "霁川一中工会总结15篇").extract()).isEqualTo(Extraction.NONE);
    }

    @Test
    void leavesOutFiguresWithinFurnitureOfALine() {
        OneLine line = OneLine.work(Category.RELIEF_VISITS, "看望8人次，本文共300次下载。").with(new Span(7, 16));
        assertThat(line.figures()).containsExactly("8人次 exact 8 person-time");
    }

    @Test
    void givesOnlyFiguresForDocumentsOfOthers() {
        Extraction found = OneLine.work(Category.CULTURE_SPORTS, "举行拔河比赛3场。").in(Organisation.OTHER).extract();
        assertThat(found.figures()).hasSize(1);
        assertThat(found.activities()).isEmpty();
    }

    @Test
    void hasTheFingerprintOfItsRules() {
        assertThat(Extractor.standard().fingerprint()).matches("[0-9a-f]{64}")
                .isEqualTo(Extractor.standard().fingerprint());
    }

    @Test
    void givesSpansThatHoldTheirTextForAnyText() {
        for (int seed = 0; seed < 3_000; seed++) {
            OneLine line = OneLine.work(Category.CULTURE_SPORTS, random(seed));
            Extraction found = line.extract();
            assertThat(found.figures()).as("seed %d: %s", seed, line.text()).allMatch(figure -> fits(line, figure));
            assertThat(found.activities()).as("seed %d: %s", seed, line.text())
                    .allMatch(activity -> fits(line, activity));
            assertThat(inOrder(found.figures().stream().map(Figure::span).toList())).as("seed %d", seed).isTrue();
            assertThat(inOrder(found.activities().stream().map(Activity::span).toList())).as("seed %d", seed).isTrue();
        }
    }

    @Test
    @Timeout(120)
    void takesTimeInProportionToLength() {
        for (String part : List.of("九", "百", "1,234", "多", "一、", "_", "三分之", "“", "近约", "比赛、", "组织", "和")) {
            assertThat(OneLine.work(Category.CULTURE_SPORTS, part.repeat(30_000)).extract()).isNotNull();
        }
    }

    private static boolean fits(OneLine line, Figure figure) {
        return figure.span().in(line.text()).equals(figure.text()) && !figure.text().isEmpty();
    }

    private static boolean fits(OneLine line, Activity activity) {
        return activity.span().in(line.text()).equals(activity.text()) && !activity.text().isEmpty();
    }

    private static boolean inOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        int[] alphabet = ALPHABET.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }
}
