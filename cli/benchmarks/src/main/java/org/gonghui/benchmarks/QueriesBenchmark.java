package org.gonghui.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gonghui.analyzer.explore.Concordance;
import org.gonghui.analyzer.explore.ConcordanceRequest;
import org.gonghui.analyzer.ledger.CategoryCounter;
import org.gonghui.analyzer.ledger.Dimension;
import org.gonghui.analyzer.ledger.Measure;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.UserException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Questions to an open corpus: all hits counted, and the first twenty lines of the concordance.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 8, time = 2)
public class QueriesBenchmark {

    /// Number of texts, of about ten paragraphs each.
    @Param({"2000", "20000"})
    public int documents;

    private Optional<Corpus> corpus = Optional.empty();

    @Setup
    public void open() throws IOException, UserException {
        Path directory = Work.scratch().resolve("corpus-" + documents);
        if (!Files.exists(directory)) {
            Path folder = GeneratedTexts.from(Work.samples())
                    .folder(Work.scratch().resolve("texts-" + documents), documents);
            CorpusRecipe.of(folder).make(directory);
        }
        corpus = Optional.of(Corpus.open(directory));
    }

    @TearDown
    public void close() throws IOException {
        corpus.orElseThrow().close();
    }

    @Benchmark
    public Object frequentWord() throws IOException, UserException {
        return page("工会");
    }

    @Benchmark
    public Object rarePhrase() throws IOException, UserException {
        return page("\"送温暖 活动\"");
    }

    @Benchmark
    public Object wordAndPartOfSpeech() throws IOException, UserException {
        return page("[word=\"慰问\"] []{0,3} [pos=\"n.*\"]");
    }

    @Benchmark
    public Object twoPartsOfSpeech() throws IOException, UserException {
        return page("[pos=\"n.*\"] [pos=\"v\"]");
    }

    private Object page(String query) throws IOException, UserException {
        HanLpSegmenter segmenter = HanLpSegmenter.standard();
        Concordance concordance = Concordance.of(CorpusSearch.in(corpus.orElseThrow(), segmenter), ConcordanceRequest
                .of(new QueryParser(segmenter, SchoolFinder.AS_WRITTEN).parse(query, Syntax.AUTO)));
        return concordance.lines(0, 20);
    }

    @Benchmark
    public Object categoryStatistics() throws UserException {
        CategoryCounter counter = new CategoryCounter(Register.EMPTY,
                StatsRequest.of(List.of(Dimension.SCHOOL, Dimension.CATEGORY), Measure.PARAGRAPHS, Optional.empty()));
        corpus.orElseThrow()
                .documentParagraphs()
                .forEachOrdered(document -> counter.add(document.document(), document.paragraphs()));
        return counter.table();
    }
}
