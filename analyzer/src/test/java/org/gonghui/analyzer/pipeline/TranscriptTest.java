package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
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

/// What is told of pages in traditional characters and with readings: found as in simplified ones, quoted as written.
final class TranscriptTest {

    private static final Pipeline PIPELINE = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY,
            HanLpSegmenter.standard());

    private static final String TRADITIONAL = """
            霽川縣雲嶺小學工會2023年工作總結
            一、民主管理
            召開教代會，全年收到提案12件，逐件答覆。
            二、關愛職工
            慰問住院教師5人次，發放慰問金2500元。
            組織教職工參加氣排球比賽，獲全縣第二名。
            """;
    private static final String SIMPLIFIED = """
            霁川县云岭小学工会2023年工作总结
            一、民主管理
            召开教代会，全年收到提案12件，逐件答复。
            二、关爱职工
            慰问住院教师5人次，发放慰问金2500元。
            组织教职工参加气排球比赛，获全县第二名。
            """;
    private static final String WITH_READINGS = """
            霁川县云岭小学工會(huì)2023年工作總(zǒng)結(jié)
            一、民主管理
            召開(kāi)教代會(huì)，全年收到提案12件，逐件答復(fù)。
            二、關(guān)愛(ài)职工
            慰問(wèn)住院教師(shī)5人次，發(fā)放慰問(wèn)金2500元。
            组織(zhī)教职工參(cān)加气排球比赛，获全县第二名。
            """;

    private static Page page(String text, Span... furniture) {
        return new Page("a.txt", text, List.of(furniture), new Origin("txt", "UTF-8", text.length(), "0".repeat(64)));
    }

    private static AnnotatedSummary annotated(String text) {
        AnnotatedPage page = PIPELINE.annotate(page(text));
        assertThat(page.page().text()).isEqualTo(text);
        assertThat(page.summaries()).hasSize(1);
        return page.summaries().getFirst();
    }

    private static List<Figure> figures(AnnotatedSummary summary) {
        return summary.paragraphs().stream().flatMap(paragraph -> paragraph.figures().stream()).toList();
    }

    private static List<Activity> activities(AnnotatedSummary summary) {
        return summary.paragraphs().stream().flatMap(paragraph -> paragraph.activities().stream()).toList();
    }

    private static List<Token> tokens(AnnotatedSummary summary) {
        return summary.paragraphs().stream().flatMap(paragraph -> paragraph.tokens().stream()).toList();
    }

    @Test
    void aPageInSimplifiedCharactersIsItsOwnTranscript() {
        Page page = page(SIMPLIFIED);

        Transcript transcript = Transcript.of(page);

        assertThat(transcript.page()).isSameAs(page);
        AnnotatedPage found = new AnnotatedPage(page, List.of(), List.of());
        assertThat(transcript.restored(found)).isSameAs(found);
    }

    @Test
    void kindsCategoriesAndValuesAreThoseOfTheSimplifiedText() {
        AnnotatedSummary simplified = annotated(SIMPLIFIED);
        assertThat(values(simplified)).contains("relief-visits", "relief.person_times 5", "气排球比赛");

        assertThat(values(annotated(TRADITIONAL))).isEqualTo(values(simplified));
        assertThat(values(annotated(WITH_READINGS))).isEqualTo(values(simplified));
    }

    @Test
    void sentencesThatEndWithPointsAreReadAsThoseWithFullStops() {
        String pointed = SIMPLIFIED.replace("。", ".");
        AnnotatedSummary read = annotated(pointed);

        assertThat(values(read)).isEqualTo(values(annotated(SIMPLIFIED)));
        assertThat(read.summary().paragraphs().getLast().span().in(pointed)).endsWith("获全县第二名.");
    }

    /// What is said of each paragraph, without what is quoted.
    private static List<String> values(AnnotatedSummary summary) {
        List<String> values = new ArrayList<>();
        for (AnnotatedParagraph paragraph : summary.paragraphs()) {
            values.add(paragraph.classification().kind().id());
            paragraph.classification().category().ifPresent(category -> values.add(category.id()));
            paragraph.figures().forEach(
                    figure -> values.add(figure.measure() + " " + figure.value().map(Object::toString).orElse("")));
            paragraph.activities().forEach(activity -> values.add(activity.canonical()));
        }
        return values;
    }

    @Test
    void whatIsQuotedStandsAsInThePage() {
        AnnotatedSummary traditional = annotated(TRADITIONAL);
        AnnotatedSummary read = annotated(WITH_READINGS);

        assertThat(traditional.summary().title()).isEqualTo("霽川縣雲嶺小學工會2023年工作總結");
        assertThat(read.summary().title()).isEqualTo("霁川县云岭小学工會(huì)2023年工作總(zǒng)結(jié)");
        assertThat(traditional.paragraphs().getLast().paragraph().headings()).containsExactly("二、關愛職工");
        assertThat(read.paragraphs().getLast().paragraph().headings()).containsExactly("二、關(guān)愛(ài)职工");
        assertThat(activities(traditional)).extracting(Activity::text).contains("氣排球比賽");
        assertThat(figures(traditional)).allSatisfy(
                figure -> assertThat(figure.text()).isEqualTo(figure.span().in(TRADITIONAL)));
        assertThat(figures(read)).allSatisfy(
                figure -> assertThat(figure.text()).isEqualTo(figure.span().in(WITH_READINGS)));
    }

    @Test
    void linesAreThoseOfThePageWithTheReadingsAtTheirEnds() {
        AnnotatedSummary summary = annotated(WITH_READINGS);

        assertThat(summary.summary().paragraphs()).extracting(paragraph -> paragraph.span().in(WITH_READINGS))
                .isEqualTo(WITH_READINGS.lines().toList());
        assertThat(summary.summary().paragraphs())
                .isEqualTo(summary.paragraphs().stream().map(AnnotatedParagraph::paragraph).toList());
    }

    @Test
    void namesOfSchoolsAndCompletedNamesAreInSimplifiedCharactersSoThatTheyAreFound() {
        AnnotatedSummary summary = annotated(TRADITIONAL);

        assertThat(summary.summary().school().name()).contains("霁川县云岭小学");
        assertThat(activities(summary)).extracting(Activity::canonical).contains("气排球比赛");
    }

    @Test
    void wordsAreSimplifiedAndStandWhereTheyBeginInThePage() {
        assertThat(tokens(annotated(TRADITIONAL))).isEqualTo(tokens(annotated(SIMPLIFIED)));

        AnnotatedParagraph last = annotated(WITH_READINGS).paragraphs().getLast();
        assertThat(last.tokens()).extracting(Token::word).startsWith("组织", "教职工", "参加", "气排球");
        assertThat(last.tokens()).extracting(Token::start).startsWith(0, 7, 10, 17);
    }

    @Test
    void furnitureIsMarkedInThePageAsIfItWasSimplified() {
        String text = TRADITIONAL + "上一篇：沒有了\n【返回(huí)首頁】\n";
        Span link = new Span(text.indexOf("【"), text.indexOf("】") + 1);

        AnnotatedPage page = PIPELINE.annotate(page(text, link));

        assertThat(page.page().furniture()).extracting(span -> span.in(text)).contains("上一篇：沒有了")
                .anySatisfy(words -> assertThat(words).contains("【返回(huí)首頁】"));
        assertThat(page.outside()).extracting(Paragraph::span)
                .contains(new Span(text.indexOf("上一篇"), text.indexOf("上一篇") + 7));
    }

    @Test
    void aPageOfNothingButReadingsIsAnnotated() {
        assertThat(PIPELINE.annotate(page("會(huì)")).summaries()).extracting(AnnotatedSummary::summary)
                .extracting(Summary::span).allSatisfy(span -> assertThat(span).isEqualTo(new Span(0, 6)));
    }
}
