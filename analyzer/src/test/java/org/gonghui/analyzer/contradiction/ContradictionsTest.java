package org.gonghui.analyzer.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gonghui.analyzer.consistency.CarriedOver;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.consistency.Consistency;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContradictionsTest {

    private static final String SAME = "金秋助学为6名教职工子女发放助学金12000元。";
    private static final String THANKED = "2022年工会主席欧阳晓岚慰问困难教师12人，发放慰问金6000元。";
    private static final List<String> PIECES = List.of("看望病号共30人，其中男12人、女20人。", "收到提案20件，办结18件，办结率95%。",
            "六届二次教代会", "第四届教职工代表大会", "共", "1500元", "慰问困难教师8人，每人200元，", "共计1500元。",
            "三位老师获奖。", "、", "陈红、李明、周强、吴芳等", "《财务制度》", "5项制度（", "）", "；", "。", "\n", "\n\u3000\u3000", "\n\n",
            "全年获奖8项（省级3项、市级4项）");

    private final Map<String, String> pages = new TreeMap<>();
    private Path folder = Path.of("");
    private Path path = Path.of("");

    @BeforeEach
    void makeAFolder(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("texts"));
        path = temporary.resolve("corpus");
    }

    private static String summary(String school, int year, String... lines) {
        return "霁川县" + school + "工会" + year + "年工作总结\n一、关心教职工生活\n" + String.join("\n", lines) + "\n";
    }

    private void write(String source, String text) throws IOException {
        Files.writeString(folder.resolve(source), text);
        pages.put(source, text);
    }

    private Corpus corpus() throws IOException, UserException {
        CorpusRecipe.of(folder).make(path);
        return Corpus.open(path);
    }

    /// What is found in the pages themselves, without a corpus: by document, within it by place.
    private List<Conflict> inThePages() {
        Pipeline pipeline = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, HanLpSegmenter.standard());
        List<Conflict> found = new ArrayList<>();
        List<CarriedOver.Told> told = new ArrayList<>();
        pages.forEach((source, text) -> {
            AnnotatedPage page = pipeline.annotate(
                    new Page(source, text, List.of(), new Origin("txt", "UTF-8", text.length(), "0".repeat(64))));
            page.summaries().forEach(document -> {
                Consistency.Findings findings = Consistency.standard().findings(page.page(), document);
                found.addAll(findings.conflicts());
                findings.told().ifPresent(told::add);
            });
        });
        found.addAll(CarriedOver.between(told));
        return found;
    }

    @Test
    void findsInACorpusWhatIsInItsPages() throws IOException, UserException {
        write("a.txt", summary("第九中学", 2022, "看望病号共30人，其中男12人、女20人。", SAME)
                + "\n" + summary("第八中学", 2022, "收到提案20件，办结18件，办结率95%。", "共", "1500元用于慰问困难教师8人，每人200元。"));
        write("b.txt", summary("第九中学", 2023, SAME, "陈红、李明、周强、吴芳等三位教师获奖。"));
        try (Corpus corpus = corpus()) {
            List<Contradiction> found = Contradictions.of(corpus, NameGate.SHOWING);

            assertThat(found).extracting(one -> one.document().id(), one -> one.conflict().id())
                    .containsExactly(tuple("a.txt#1", "parts-and-total"),
                            tuple("a.txt#2", "rate-and-parts"),
                            tuple("b.txt#1", "carried-over"),
                            tuple("b.txt#1", "count-and-list"));
            assertThat(found).extracting(Contradiction::conflict)
                    .containsExactlyInAnyOrderElementsOf(inThePages());
        }
    }

    @Test
    void findsTheSameInAnyText() throws IOException, UserException {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int document = 0; document < 1 + seed % 3; document++) {
                StringBuilder words = new StringBuilder();
                for (int piece = 0; piece < 25; piece++) {
                    words.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                text.append(summary("第" + "一二三".charAt(random.nextInt(3)) + "中学", 2021 + random.nextInt(3),
                        words.toString(), SAME)).append('\n');
            }
            write("page" + seed + ".txt", text.toString());
        }
        try (Corpus corpus = corpus()) {
            List<Contradiction> found = Contradictions.of(corpus, NameGate.SHOWING);

            assertThat(found).extracting(Contradiction::conflict).hasSizeGreaterThan(50)
                    .containsExactlyInAnyOrderElementsOf(inThePages());
            assertThat(found.stream().map(one -> one.conflict().sort()).distinct()).hasSize(6);
            for (Contradiction one : found) {
                for (Contradiction.Quote quote : one.quotes()) {
                    String page = pages.getOrDefault(quote.source(), "");
                    assertThat(quote.id().span().in(page)).isEqualTo(quote.words());
                    assertThat(quote.marked().in(quote.sentence())).isEqualTo(quote.words());
                }
            }
        }
    }

    @Test
    void masksNamesInWordsSentencesAndMessages() throws IOException, UserException {
        write("a.txt", summary("第九中学", 2022, THANKED, "陈红梅、李明远、周强生、吴芳华等三位教师获奖。"));
        write("b.txt", summary("第九中学", 2023, THANKED));
        try (Corpus corpus = corpus()) {
            List<Contradiction> masked = Contradictions.of(corpus, NameGate.MASKING);
            List<Contradiction> shown = Contradictions.of(corpus, NameGate.SHOWING);

            for (Language language : Language.values()) {
                assertThat(text(ContradictionResults.full(shown, language))).contains("欧阳晓岚", "李明远");
                assertThat(text(ContradictionResults.full(masked, language))).contains("欧阳**", "李**")
                        .doesNotContain("晓岚", "红梅", "明远", "强生", "芳华");
                assertThat(text(ContradictionResults.inShort(masked, language))).contains("欧阳**")
                        .doesNotContain("晓岚", "红梅", "明远", "强生", "芳华");
            }
            assertThat(masked).extracting(one -> one.conflict().explanation().evidence())
                    .isEqualTo(shown.stream().map(one -> one.conflict().explanation().evidence()).toList());
        }
    }

    private static String text(ResultTable table) {
        return table.table().printAll();
    }

    @Test
    void tellsEachWithItsDocumentAndItsPlaces() throws IOException, UserException {
        write("a.txt", summary("第九中学", 2022, "看望病号共30人，其中男12人、女20人。"));
        try (Corpus corpus = corpus()) {
            ResultTable table = ContradictionResults.full(Contradictions.of(corpus, NameGate.MASKING), Language.ZH);

            assertThat(table.table().row(0).getString("school")).isEqualTo("霁川县第九中学");
            assertThat(table.table().row(0).getInt("year")).isEqualTo(2022);
            assertThat(table.table().row(0).getString("statements")).isEqualTo("30人 | 12人 | 20人");
            assertThat(table.table().row(0).getString("sentence")).isEqualTo("看望病号共30人，其中男12人、女20人。");
            assertThat(table.table().row(0).getString("rows"))
                    .isEqualTo("figure:a.txt#1@34-37 figure:a.txt#1@41-44 figure:a.txt#1@46-49");
            assertThat(table.table().row(0).getString("message")).isEqualTo("分项与总数不符：总数“30人”，分项 12+20=32");
        }
    }

    @Test
    void findsNothingWhereNothingContradictsItself() throws IOException, UserException {
        write("a.txt", summary("第九中学", 2022, "看望病号共32人，其中男12人、女20人。"));
        try (Corpus corpus = corpus()) {
            assertThat(Contradictions.of(corpus, NameGate.MASKING)).isEmpty();
        }
    }

    @Test
    void refusesQuotesThatDoNotFit() throws IOException, UserException {
        write("a.txt", summary("第九中学", 2022, "看望病号共30人，其中男12人、女20人。"));
        try (Corpus corpus = corpus()) {
            Contradiction found = Contradictions.of(corpus, NameGate.MASKING).getFirst();
            Contradiction.Quote quote = found.quotes().getFirst();

            assertThatThrownBy(() -> new Contradiction(found.document(), found.conflict(), List.of(quote)))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3 statements");
            assertThatThrownBy(() -> new Contradiction.Quote(quote.id(), "a.txt", "30人", "共30人", new Span(2, 5)))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("outside the sentence");
        }
    }

    @Test
    void explainsByWhatIsWritten() throws IOException, UserException {
        write("a.txt", summary("第九中学", 2022, "看望病号共30人，其中男12人、女20人。"));
        try (Corpus corpus = corpus()) {
            Explanation why = Contradictions.of(corpus, NameGate.MASKING).getFirst().conflict().explanation();

            assertThat(why.parts()).extracting(Explanation::conclusion).containsExactly("30", "12", "20");
        }
    }
}
