package org.gonghui.analyzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesOnceTest {

    private static final String VISITS = "春节前夕，工会干部顶着寒风走访了七位长期患病的教职工家庭，逐户询问治疗和生活情况，送去了米油和慰问金，还帮两户联系了接送孩子的志愿者。";
    private static final String SPUN = "春节前夕，工会干部冒着寒风走访了9位长期患病的教职工家庭，逐户询问治疗和生活状况，送去了米油和慰问金，还帮三户联系了接送孩子的志愿者。";
    private static final String GAMES = "五月中旬在操场举办了教职工拔河和跳绳比赛，各年级组自由组队，后勤组第一次报名就拿到了拔河第二名，赛后大家一起清理了场地。";
    private static final String CONGRESS = "九月召开的教代会上，代表们对食堂外包方案提出了十一条修改意见，学校采纳了其中八条，其余三条由总务处在会后逐条书面答复。";
    private static final String READING = "图书角每周三下午开放，二十多位老师轮流值守，学期末评出了四位借阅最多的读者，并把他们写的读后感张贴在走廊的展板上。";

    @TempDir
    private Path folder;

    private static String summary(String school, int year, String... paragraphs) {
        return "霁川县" + school + "工会" + year + "年工作总结\n" + String.join("\n", paragraphs) + "\n";
    }

    private Corpus corpus(Map<String, String> pages) throws IOException, UserException {
        return TestCorpus.of(folder.resolve("corpus"), pages);
    }

    /// `source: beginning` of each paragraph that is left out.
    private static List<String> leftOut(Corpus corpus, ParagraphSet among) throws IOException {
        CopiesOnce once = CopiesOnce.among(corpus, among);
        CorpusTexts texts = corpus.texts();
        List<String> left = new ArrayList<>();
        ParagraphSet copies = among.without(once.kept());
        for (int number = 0; number < texts.size(); number++) {
            int document = number;
            for (int paragraph : texts.members(copies, number).stream().toArray()) {
                left.add(texts.document(document).document().source() + ": "
                        + texts.paragraphs(document).get(paragraph).text().substring(0, 4));
            }
        }
        assertThat(left).hasSize(once.leftOut());
        return left;
    }

    @Test
    void ofCopiesTheEarliestYearStays() throws IOException, UserException {
        try (Corpus corpus = corpus(Map.of("a.txt", summary("甲峰小学", 2023, SPUN, READING), "b.txt",
                summary("乙溪小学", 2021, VISITS, GAMES), "c.txt", summary("丁岭初级中学", 2022, GAMES, VISITS)))) {
            assertThat(leftOut(corpus, TestCorpus.all(corpus)))
                    .containsExactly("a.txt: 春节前夕", "c.txt: 五月中旬", "c.txt: 春节前夕");
        }
    }

    @Test
    void withinSchoolsOnlyWhatASchoolRepeatsInAPeriodIsLeftOut() throws IOException, UserException {
        try (Corpus corpus = corpus(Map.of("a.txt", summary("甲峰小学", 2023, VISITS, READING), "b.txt",
                summary("甲峰小学", 2023, GAMES, SPUN), "c.txt", summary("甲峰小学", 2022, GAMES, VISITS), "d.txt",
                summary("乙溪小学", 2023, VISITS, GAMES)))) {
            CopiesOnce once = CopiesOnce.withinSchools(corpus);
            assertThat(once.leftOut()).isEqualTo(1);
            assertThat(once.rows(corpus)).hasSize(TestCorpus.all(corpus).size() - 1);
            assertThat(once.documents(corpus).flatMap(document -> document.paragraphs().stream()))
                    .isEqualTo(once.rows(corpus));
            assertThat(once.documents(corpus)).hasSize(4);
            assertThat(once.rows(corpus)).filteredOn(row -> row.document().equals("b.txt#1")).hasSize(2);
        }
    }

    @Test
    void aSubcorpusKeepsACopyWhoseOriginalIsOutsideOfIt() throws IOException, UserException {
        try (Corpus corpus = corpus(Map.of("a.txt", summary("甲峰小学", 2023, SPUN, READING), "b.txt",
                summary("乙溪小学", 2021, VISITS, GAMES)))) {
            CorpusTexts texts = corpus.texts();
            BitSet all = new BitSet();
            all.set(0, 3);

            assertThat(leftOut(corpus, texts.set(Map.of(0, all)))).isEmpty();
            assertThat(leftOut(corpus, TestCorpus.all(corpus))).containsExactly("a.txt: 春节前夕");
        }
    }

    @Test
    void aParagraphThatIsMostlyItsOwnStays() throws IOException, UserException {
        try (Corpus corpus = corpus(Map.of("a.txt", summary("甲峰小学", 2021, VISITS), "b.txt",
                summary("乙溪小学", 2022, READING + GAMES + CONGRESS + VISITS)))) {
            assertThat(leftOut(corpus, TestCorpus.all(corpus))).isEmpty();
        }
    }

    @Test
    void documentsWithoutCopiesAreWhole() throws IOException, UserException {
        Map<String, String> pages = new HashMap<>();
        pages.put("a.txt", summary("甲峰小学", 2021, VISITS, GAMES));
        pages.put("b.txt", summary("乙溪小学", 2022, CONGRESS, READING));
        try (Corpus corpus = corpus(pages)) {
            ParagraphSet all = TestCorpus.all(corpus);

            assertThat(CopiesOnce.among(corpus, all).kept().size()).isEqualTo(all.size());
        }
    }

    @Test
    void anEmptySubcorpusHasNoCopies() throws IOException, UserException {
        try (Corpus corpus = corpus(Map.of("a.txt", summary("甲峰小学", 2021, VISITS)))) {
            CopiesOnce once = CopiesOnce.among(corpus, ParagraphSet.of(new BitSet()));

            assertThat(once.leftOut()).isZero();
            assertThat(once.kept().size()).isZero();
        }
    }
}
