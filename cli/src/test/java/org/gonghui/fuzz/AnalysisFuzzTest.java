package org.gonghui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.split.SplitPage;
import org.gonghui.corpus.split.Splitter;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;
import org.junit.jupiter.api.Test;

/// Texts of any kind through everything that is done with texts: whatever is found stands in the text where it says.
final class AnalysisFuzzTest {

    private static final List<String> NUMERALS = List.of("一", "二", "两", "三", "九", "十", "百", "千", "万", "亿", "零", "〇",
            "廿", "卅", "半", "点", "壹", "贰", "拾", "佰", "仟", "萬", "0", "1", "5", "99", "2023", "１", "．", ".", ",", "，",
            " ", "%", "％", "‰", "分之", "成", "倍", "多", "余", "来", "几", "数", "近", "约", "超过", "至少", "不足", "以上", "左右", "-",
            "—", "~", "至", "到", "/", "×", "X", "某", "第", "元", "万元", "人", "人次", "名", "项", "件", "次", "岁", "年", "月",
            "日", "届", "平方米", "余万元", "人均", "每人", "共", "其中", "和", "、", "（", "）", "+", "￥", "¥");

    private final Splitter splitter = new Splitter();

    private static Page page(String text) {
        return new Page("a.txt", text, List.of(), new Origin("txt", "UTF-8", text.length(), "0".repeat(64)));
    }

    private static final class Built {
        static final Pipeline PIPELINE = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY,
                HanLpSegmenter.standard());
    }

    @Test
    void pagesAreSplit() {
        Fuzz.run("split", 1000, Texts::text, text -> {
            SplitPage split = splitter.split(page(text));
            int last = 0;
            for (Summary summary : split.summaries()) {
                assertThat(summary.span().start()).isGreaterThanOrEqualTo(last);
                summary.paragraphs().forEach(paragraph -> checkLine(text, paragraph));
                last = summary.span().end();
            }
            assertThat(last).isLessThanOrEqualTo(text.length());
            split.outside().forEach(line -> checkLine(text, line));
        });
    }

    private static void checkLine(String text, Paragraph line) {
        assertThat(line.span().in(text)).doesNotContain("\n").isNotBlank();
    }

    @Test
    void pagesAreAnnotated() {
        Fuzz.run("annotate", 80, Texts::text, text -> check(text, Built.PIPELINE.annotate(page(text))));
    }

    @Test
    void numbersAreRead() {
        Fuzz.run("numbers", 100, AnalysisFuzzTest::numbers, text -> check(text, Built.PIPELINE.annotate(page(text))));
    }

    private static String numbers(Random random) {
        Mutation mutation = new Mutation(random);
        StringBuilder text = new StringBuilder("霁川县甲峰小学工会2023年工作总结\n");
        for (int line = random.nextInt(6); line >= 0; line--) {
            text.append(mutation.pick(List.of("全年慰问困难教职工", "发放慰问金", "召开教代会", "收到提案", "举办篮球赛", "参加体检的有", "")));
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(mutation.pick(NUMERALS).repeat(random.nextInt(60) == 0 ? 100 : 1));
            }
            text.append(random.nextBoolean() ? "。\n" : "，");
        }
        return text.toString();
    }

    private static void check(String text, AnnotatedPage page) {
        for (AnnotatedSummary summary : page.summaries()) {
            for (AnnotatedParagraph paragraph : summary.paragraphs()) {
                Span span = paragraph.paragraph().span();
                int last = 0;
                for (Token token : paragraph.tokens()) {
                    assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
                    last = token.span().end();
                }
                assertThat(last).isLessThanOrEqualTo(span.length());
                for (Figure figure : paragraph.figures()) {
                    assertThat(figure.span().in(text)).isEqualTo(figure.text());
                    assertWithin(figure.span(), span);
                    figure.value().ifPresent(value -> assertThat(value.precision()).isLessThan(200));
                }
                for (Activity activity : paragraph.activities()) {
                    assertThat(activity.span().in(text)).isEqualTo(activity.text());
                    assertWithin(activity.span(), span);
                }
            }
        }
    }

    private static void assertWithin(Span inner, Span outer) {
        assertThat(inner.start()).isGreaterThanOrEqualTo(outer.start());
        assertThat(inner.end()).isLessThanOrEqualTo(outer.end());
    }

    @Test
    void namesAreMasked() {
        List<NameGate> gates = List.of(NameGate.MASKING, NameGate.forReports(false), NameGate.forReports(true));
        Fuzz.run("names", 750, Texts::text, text -> {
            for (NameGate gate : gates) {
                String masked = gate.apply(text);
                assertThat(masked).hasSameSizeAs(text);
                assertThat(masked.chars().filter(c -> c == '\n').count())
                        .isEqualTo(text.chars().filter(c -> c == '\n').count());
            }
        });
    }
}
