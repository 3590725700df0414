package org.gonghui.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.extract.Extractor;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.SchoolResolver;
import org.gonghui.corpus.split.SplitPage;
import org.gonghui.corpus.split.Splitter;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The stages of the analysis on one thread, beside HanLP's segmentation of the same paragraphs alone. The time is that
/// of all texts. Pages go through the pipeline in batches as large as a run takes them, and the garbage collector is the
/// launcher's: with others the ratios are not those of the program. Three processes each, since the compiler has luck
/// with a loop in some and not in others: HanLP alone took 66 ms in one and 112 in another.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {

    private static final int TEXTS = 300;
    private static final int BATCH = 32;

    private final Segment hanLp = HanLP.newSegment("viterbi")
            .enableNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableOffset(true);
    private final Splitter splitter = new Splitter();
    private final SchoolResolver resolver = new SchoolResolver();
    private final HanLpSegmenter segmenter = HanLpSegmenter.standard();
    private final Classifier classifier = Classifier.standard();
    private final Extractor extractor = Extractor.standard();
    private final Pipeline pipeline = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, segmenter);
    private List<Page> pages = List.of();
    private final List<Part> parts = new ArrayList<>();

    /// A document with what the stages before have made of it.
    private record Part(Page page, Summary summary, List<String> paragraphs, List<List<Token>> tokens,
            List<Classification> classifications) {}

    @Setup
    public void read() throws IOException {
        pages = GeneratedTexts.from(Work.samples()).pages(TEXTS);
        for (Page page : pages) {
            for (Summary summary : splitter.split(page).summaries()) {
                List<String> paragraphs = summary.paragraphs().stream()
                        .map(paragraph -> paragraph.span().in(page.text()))
                        .toList();
                List<List<Token>> tokens = paragraphs.stream().map(segmenter::segment).toList();
                parts.add(new Part(page, summary, paragraphs, tokens, classifier.classify(page, summary, tokens)));
            }
        }
    }

    @Benchmark
    public void hanLpAlone(Blackhole sink) {
        parts.forEach(part -> part.paragraphs().forEach(paragraph -> sink.consume(hanLp.seg(paragraph))));
    }

    @Benchmark
    public void split(Blackhole sink) {
        for (Page page : pages) {
            SplitPage split = splitter.split(page);
            split.summaries().forEach(summary -> sink.consume(resolver.resolve(page, summary)));
        }
    }

    @Benchmark
    public void segment(Blackhole sink) {
        parts.forEach(part -> part.paragraphs().forEach(paragraph -> sink.consume(segmenter.segment(paragraph))));
    }

    @Benchmark
    public void classify(Blackhole sink) {
        parts.forEach(part -> sink.consume(classifier.classify(part.page(), part.summary(), part.tokens())));
    }

    @Benchmark
    public void extract(Blackhole sink) {
        parts.forEach(part -> sink
                .consume(extractor.extract(part.page(), part.summary(), part.classifications(), part.tokens())));
    }

    @Benchmark
    public void pipeline(Blackhole sink) {
        for (int from = 0; from < pages.size(); from += BATCH) {
            sink.consume(pipeline.annotate(pages.subList(from, Math.min(from + BATCH, pages.size()))));
        }
    }
}
