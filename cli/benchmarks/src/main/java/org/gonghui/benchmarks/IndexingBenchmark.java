package org.gonghui.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.gonghui.analyzer.pipeline.CorpusUpdate.Absent;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.analyzer.pipeline.CorpusUpdate;
import org.gonghui.analyzer.pipeline.InputRun;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.pipeline.Progress;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.read.InputLedger;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.UserException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Files on disk to a closed corpus on disk: reading, analysis and index. Beside it Lucene's analysers for Chinese, which
/// get the same paragraphs as strings and find neither documents nor categories, figures or activities. The garbage
/// collector is the launcher's, and there are three processes each, as in [StagesBenchmark]; in the first four rounds much
/// of the analysis is still being compiled.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class IndexingBenchmark {

    /// Number of texts.
    @Param("2000")
    public int documents;

    private final Pipeline pipeline = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, HanLpSegmenter.standard());
    private List<String> paragraphs = List.of();
    private Path folder = Path.of("");
    private Path target = Path.of("");

    @Setup
    public void write() throws IOException {
        GeneratedTexts texts = GeneratedTexts.from(Work.samples());
        paragraphs = texts.paragraphs(documents);
        folder = texts.folder(Work.scratch().resolve("texts-" + documents), documents);
        target = Work.scratch().resolve("index-" + ProcessHandle.current().pid());
    }

    @Setup(Level.Invocation)
    public void clear() throws IOException {
        Work.delete(target);
    }

    @Benchmark
    public Object gonghui1() throws IOException, UserException {
        return index(1);
    }

    @Benchmark
    public Object gonghui4() throws IOException, UserException {
        return index(4);
    }

    private CorpusUpdate.Result index(int threads) throws IOException, UserException {
        try (CorpusWriter writer = CorpusWriter.open(target,
                CorpusRecipe.fingerprints(pipeline, Register.EMPTY, DocumentList.EMPTY))) {
            InputRun run = new InputRun(new PageReader(Limits.DEFAULT), pipeline, threads);
            CommitDetails details = new CommitDetails("benchmark", InputLedger::write, Optional.empty(),
                    Optional.empty());
            return new CorpusUpdate(run, Absent.DROP).update(writer, Inputs.find(List.of(folder), Limits.DEFAULT),
                    details, Progress.NONE);
        }
    }

    @Benchmark
    public long smartChinese() throws IOException {
        return lucene(new SmartChineseAnalyzer());
    }

    @Benchmark
    public long standard() throws IOException {
        return lucene(new StandardAnalyzer());
    }

    private long lucene(Analyzer analyzer) throws IOException {
        try (FSDirectory directory = FSDirectory.open(target);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String paragraph : paragraphs) {
                Document document = new Document();
                document.add(new TextField("text", paragraph, Field.Store.YES));
                writer.addDocument(document);
            }
            return writer.commit();
        }
    }
}
