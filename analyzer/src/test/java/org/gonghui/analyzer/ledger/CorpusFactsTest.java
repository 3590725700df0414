package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

final class CorpusFactsTest {

    private static final int TEXTS = 45;
    private static final int LINES = 30;

    private static Path corpus = Path.of("");

    @BeforeAll
    static void makeACorpus(@TempDir Path temporary) throws IOException, UserException {
        Path folder = Files.createDirectory(temporary.resolve("texts"));
        for (int text = 0; text < TEXTS; text++) {
            StringBuilder words = new StringBuilder("霁川县甲峰小学工会" + (1970 + text) + "年工作总结\n");
            for (int line = 0; line < LINES; line++) {
                words.append("工会主席欧阳晓岚慰问生病教师").append(2 + text + line).append("人，随后举行了拔河比赛。\n");
            }
            Files.writeString(folder.resolve(text + ".txt"), words);
        }
        corpus = temporary.resolve("corpus");
        CorpusRecipe.of(folder).make(corpus);
    }

    private static List<Table> pages(CorpusFacts facts) throws IOException {
        List<Table> pages = new ArrayList<>();
        facts.read(pages::add);
        return pages;
    }

    private static String rows(List<Table> pages) {
        Table all = pages.getFirst().emptyCopy();
        pages.forEach(all::append);
        return all.write().toString("csv");
    }

    @Test
    void givesTheRowsOfTheLedgerPageByPage() throws IOException, UserException {
        try (Corpus open = Corpus.open(corpus)) {
            for (NameGate gate : List.of(NameGate.MASKING, NameGate.SHOWING)) {
                FactLedger ledger = CorpusLedger.of(open, gate, Register.EMPTY, Map.of());
                List<Table> figures = pages(CorpusFacts.figures(open, gate, Register.EMPTY));
                List<Table> activities = pages(CorpusFacts.activities(open, gate, Register.EMPTY));

                assertThat(figures).hasSizeGreaterThan(1).noneMatch(Table::isEmpty);
                assertThat(rows(figures)).isEqualTo(rows(List.of(ledger.figures())));
                assertThat(rows(activities)).isEqualTo(rows(List.of(ledger.activities())));
            }
        }
    }

    @Test
    void stopsWhenNoMoreIsWanted() throws IOException, UserException {
        try (Corpus open = Corpus.open(corpus)) {
            List<Table> pages = new ArrayList<>();
            CorpusFacts.figures(open, NameGate.MASKING, Register.EMPTY).read(page -> {
                pages.add(page);
                return false;
            });

            assertThat(pages).hasSize(1);
        }
    }

    @Test
    void findsTheDistinctCellsOfAColumn() throws IOException, UserException {
        try (Corpus open = Corpus.open(corpus)) {
            CorpusFacts facts = CorpusFacts.activities(open, NameGate.MASKING, Register.EMPTY);

            assertThat(facts.distinct("document")).hasSize(TEXTS);
            assertThat(facts.none().isEmpty()).isTrue();
        }
    }
}
