package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.analyzer.benchmark.IndicatorCatalogue;
import org.gonghui.analyzer.benchmark.IndicatorResults;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

final class CorpusPartsTest {

    private static final String[] SCHOOLS = {"甲峰", "乙溪", "丙湾", "丁岭"};

    private static Path corpus = Path.of("");

    /// Pages of two summaries each, so that parts take some documents of a page only.
    @BeforeAll
    static void makeACorpus(@TempDir Path temporary) throws IOException, UserException {
        Path folder = Files.createDirectory(temporary.resolve("texts"));
        for (int page = 0; page < 40; page++) {
            Files.writeString(folder.resolve(page + ".txt"), summary(page) + "\n\n" + summary(page + 1));
        }
        Files.writeString(folder.resolve("z.txt"), "关于召开会议的通知\n请各校于周五前报名。\n");
        corpus = temporary.resolve("corpus");
        CorpusRecipe.of(folder).make(corpus);
    }

    private static String summary(int number) {
        return "霁川县" + SCHOOLS[number % 4] + "小学工会" + (2018 + number % 3) + "年工作总结\n"
                + "一年来，我校工会在上级工会的领导下开展了以下工作。\n工会主席欧阳晓岚慰问生病教师" + (2 + number)
                + "人，发放慰问金" + (300 + number) + "元。\n举行了拔河比赛" + (1 + number % 4) + "场。\n";
    }

    private static Optional<String> school(DocumentRow row) {
        return row.document().school().name();
    }

    private static String rows(Table table, Set<String> documents) {
        return table.where(table.stringColumn("document").isIn(documents)).write().toString("csv");
    }

    @Test
    void givesOfEachPartWhatTheWholeLedgerHasOfIt() throws IOException, UserException {
        try (Corpus open = Corpus.open(corpus)) {
            FactLedger whole = CorpusLedger.of(open);
            CorpusParts<String> parts = CorpusParts.of(open, NameGate.MASKING, Register.EMPTY, CorpusPartsTest::school);
            for (String name : open.documents().flatMap(row -> school(row).stream()).collect(Collectors.toSet())) {
                Set<String> documents = open.documents()
                        .filter(row -> school(row).filter(name::equals).isPresent())
                        .map(row -> row.document().id())
                        .collect(Collectors.toSet());
                FactLedger part = parts.ledger(name);

                assertThat(documents).hasSizeGreaterThan(10);
                assertThat(part.ledger().documents().stringColumn("document").asSet()).isEqualTo(documents);
                assertThat(rows(part.figures(), documents)).isEqualTo(rows(whole.figures(), documents));
                assertThat(rows(part.activities(), documents)).isEqualTo(rows(whole.activities(), documents));
                assertThat(rows(part.ledger().paragraphs(), documents))
                        .isEqualTo(rows(whole.ledger().paragraphs(), documents));
            }
            assertThat(parts.ledger("戊塘").figures().isEmpty()).isTrue();
        }
    }

    @Test
    void indicatorsOfPartsAreThoseOfTheWholeLedger() throws IOException, UserException {
        IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
        try (Corpus open = Corpus.open(corpus)) {
            SchoolPeriods.Builder periods = new SchoolPeriods.Builder(Register.EMPTY);
            CorpusParts<SchoolPeriod> parts = CorpusParts.of(open, NameGate.MASKING, Register.EMPTY, periods::add);
            Indicators lazy = Indicators.of(periods.build(), unit -> {
                try {
                    return parts.ledger(unit);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            Indicators whole = Indicators.of(CorpusLedger.of(open, NameGate.MASKING, Register.EMPTY, Map.of()));

            assertThat(lazy.units()).hasSize(12).isEqualTo(whole.units());
            assertThat(lazy.units())
                    .allSatisfy(unit -> assertThat(lazy.periods().size(unit)).isEqualTo(whole.periods().size(unit)));
            assertThat(IndicatorResults.of(lazy, catalogue).table().printAll())
                    .isEqualTo(IndicatorResults.of(whole, catalogue).table().printAll());
        }
    }
}
