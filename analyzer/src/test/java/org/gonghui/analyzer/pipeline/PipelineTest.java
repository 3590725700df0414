package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.junit.jupiter.api.Test;

final class PipelineTest {

    private static final List<String> LINES = List.of("霁川县云岭小学工会2023年工作总结", "霁川县松溪中学工会2022年度工作总结",
            "一、民主管理", "（二）丰富文体生活", "全年收到教代会提案12件，立案9件，办结9件。", "三八节组织女教职工登山，共46人参加。",
            "慰问住院教师5人次，发放慰问金2500元。", "明年打算再建一个教工之家。", "存在的不足：活动形式还不够多样。", "2023年12月20日",
            "霁川县云岭小学工会", "上一篇：没有了", "", "组织教职工参加气排球比赛，获全县第二名。");

    private static final Pipeline PIPELINE = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY,
            HanLpSegmenter.standard());

    @Test
    void aBatchGivesWhatItsPagesGiveOneByOne() {
        for (long seed = 1; seed <= 10; seed++) {
            Random random = new Random(seed);
            List<Page> pages = IntStream.range(0, random.nextInt(12)).mapToObj(i -> page(i, random)).toList();

            List<AnnotatedPage> oneByOne = pages.stream().map(PIPELINE::annotate).toList();

            assertThat(PIPELINE.annotate(pages)).as("seed %d: %s", seed, pages).isEqualTo(oneByOne);
        }
    }

    @Test
    void aPageOfSeveralDocumentsAndOneOfNoneKeepTheirOwn() {
        Page several = page("two.txt", String.join("\n", LINES.get(0), LINES.get(4), LINES.get(5), LINES.get(9), "",
                LINES.get(1), LINES.get(4), LINES.get(6), "2022年12月21日"));
        Page none = page("none.txt", "上一篇：没有了");
        Page one = page("one.txt", String.join("\n", LINES.get(1), LINES.get(6)));

        List<AnnotatedPage> annotated = PIPELINE.annotate(List.of(several, none, one));

        assertThat(annotated).extracting(AnnotatedPage::page).containsExactly(several, none, one);
        assertThat(annotated.getFirst().summaries()).hasSize(2);
        assertThat(annotated.get(2).summaries()).singleElement()
                .satisfies(summary -> assertThat(summary.paragraphs()).hasSize(2));
    }

    @Test
    void withoutActivitiesEverythingElseIsTheSame() {
        Pipeline without = Pipeline.withoutActivities(Register.EMPTY, DocumentList.EMPTY, HanLpSegmenter.standard());
        Page page = page("all.txt", String.join("\n", LINES));
        AnnotatedPage whole = PIPELINE.annotate(page);
        assertThat(whole.summaries()).anySatisfy(summary -> assertThat(summary.paragraphs())
                .anySatisfy(paragraph -> assertThat(paragraph.activities()).isNotEmpty()));

        AnnotatedPage annotated = without.annotate(page);

        assertThat(annotated.summaries()).flatExtracting(AnnotatedSummary::paragraphs)
                .extracting(AnnotatedParagraph::activities).containsOnly(List.of());
        assertThat(withoutActivities(annotated)).isEqualTo(withoutActivities(whole));
        assertThat(without.fingerprint()).isNotEqualTo(PIPELINE.fingerprint());
    }

    private static AnnotatedPage withoutActivities(AnnotatedPage page) {
        return new AnnotatedPage(page.page(), page.summaries()
                .stream()
                .map(summary -> new AnnotatedSummary(summary.summary(),
                        summary.paragraphs().stream().map(PipelineTest::withoutActivities).toList()))
                .toList(), page.outside());
    }

    private static AnnotatedParagraph withoutActivities(AnnotatedParagraph paragraph) {
        List<Figure> figures = paragraph.figures().stream().map(figure -> figure.with(alone(figure.context())))
                .toList();
        return new AnnotatedParagraph(paragraph.paragraph(), paragraph.classification(), paragraph.tokens(), figures,
                List.of());
    }

    /// What a figure belongs to, but for its activity and that activity's category.
    private static FigureContext alone(FigureContext context) {
        return new FigureContext(Optional.empty(), context.per(), context.role(), context.object(), Optional.empty());
    }

    private static Page page(int number, Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            lines.add(LINES.get(random.nextInt(LINES.size())));
        }
        return page(number + ".txt", String.join("\n", lines));
    }

    private static Page page(String source, String text) {
        return new Page(source, text, List.of(), new Origin("txt", "UTF-8", text.length(), "0".repeat(64)));
    }
}
