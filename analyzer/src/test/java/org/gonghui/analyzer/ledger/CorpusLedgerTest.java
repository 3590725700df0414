package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

final class CorpusLedgerTest {

    private Path path = Path.of("");

    @BeforeEach
    void makeACorpus(@TempDir Path temporary) throws IOException, UserException {
        Path folder = Files.createDirectory(temporary.resolve("texts"));
        Files.writeString(folder.resolve("a.txt"),
                "霁川县甲峰小学工会2023年工作总结\n五月举行了拔河比赛。\n全年慰问生病教师5人，工会主席欧阳晓岚到医院看望，送去慰问金1200元。\n");
        Path schools = Files.writeString(temporary.resolve("schools.csv"), "id,name\njc-51,霁川县甲峰小学\n");
        path = temporary.resolve("corpus");
        CorpusRecipe.of(folder).schools(schools).make(path);
    }

    @Test
    void holdsAllThatWasFoundJoinedWithTheRegister() throws IOException, UserException {
        try (Corpus corpus = Corpus.open(path)) {
            FactLedger facts = CorpusLedger.of(corpus);
            Table figures = facts.figures();

            assertThat(facts.ledger().documents().rowCount()).isEqualTo(1);
            assertThat(facts.ledger().paragraphs().rowCount()).isEqualTo((int) corpus.paragraphs().count());
            assertThat(figures.stringColumn("text").asList()).contains("1200元");
            assertThat(figures.stringColumn("school_id").asList()).containsOnly("jc-51");
            assertThat(facts.activities().stringColumn("canonical").asList()).contains("拔河比赛");
            assertThat(facts.ledger().register().byId("jc-51")).isPresent();
        }
    }

    @Test
    void masksNamesUnlessTold() throws IOException, UserException {
        try (Corpus corpus = Corpus.open(path)) {
            FactLedger shown = CorpusLedger.of(corpus, NameGate.SHOWING, Register.EMPTY, Map.of());

            assertThat(sentences(CorpusLedger.of(corpus))).contains("工会主席欧阳**到医院").doesNotContain("晓岚");
            assertThat(sentences(shown)).contains("工会主席欧阳晓岚到医院");
            assertThat(shown.figures().stringColumn("school_id").asList()).containsOnly("");
        }
    }

    private static String sentences(FactLedger facts) {
        return String.join("\n", facts.figures().stringColumn("sentence").asList());
    }

    @Test
    void findsThePassageBehindARow() throws IOException, UserException {
        try (Corpus corpus = Corpus.open(path)) {
            Table figures = CorpusLedger.of(corpus).figures();
            int row = figures.stringColumn("text").asList().indexOf("1200元");
            String id = figures.stringColumn("id").get(row);
            Passage passage = Passage.behind(id, corpus).orElseThrow();

            assertThat(passage.id()).hasToString(id);
            assertThat(passage.words()).isEqualTo("1200元");
            assertThat(passage.before()).startsWith("全年慰问").endsWith("工会主席欧阳**到医院看望，送去慰问金");
            assertThat(passage.after()).isEqualTo("。");
            assertThat(Passage.behind(id, corpus, NameGate.SHOWING).orElseThrow().before()).contains("晓岚");
            assertThat(Passage.behind("figure:b.txt#1@0-1", corpus)).isEmpty();
            assertThat(Passage.behind("figure:a.txt#1@5000-5001", corpus)).isEmpty();
            assertThat(Passage.behind("1200元", corpus)).isEmpty();
        }
    }
}
