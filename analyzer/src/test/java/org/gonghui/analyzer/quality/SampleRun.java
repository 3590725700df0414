package org.gonghui.analyzer.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.analyzer.pipeline.InputRun;
import org.gonghui.analyzer.pipeline.PageWork;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.pipeline.Progress;
import org.gonghui.analyzer.pipeline.Triage;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputRow;

/// The samples as the whole pipeline annotates them.
///
/// @param register the schools of the samples
/// @param pages the annotated pages by their source, in order
/// @param rows one row for each input
record SampleRun(Register register, Map<String, AnnotatedPage> pages, List<InputRow> rows) {

    static final Path SAMPLES = Path.of("..", "corpus", "samples");

    static SampleRun run() throws Exception {
        Register register = Register.read(SAMPLES.resolve("schools.csv"));
        Pipeline pipeline = Pipeline.standard(register, DocumentList.read(SAMPLES.resolve("documents.csv")),
                HanLpSegmenter.standard());
        Map<String, AnnotatedPage> pages = new TreeMap<>();
        List<InputRow> rows = new ArrayList<>();
        rows.addAll(new InputRun(new PageReader(Limits.DEFAULT), pipeline, 2).run(
                Inputs.find(List.of(SAMPLES.resolve("summaries")), Limits.DEFAULT), Triage.READ_ALL,
                new Keeping(pages), Progress.NONE));
        return new SampleRun(register, pages, rows);
    }

    /// Keeps the pages.
    private record Keeping(Map<String, AnnotatedPage> pages) implements PageWork<AnnotatedPage> {

        @Override
        public AnnotatedPage make(AnnotatedPage page, InputRow row) throws IOException {
            return page;
        }

        @Override
        public void take(AnnotatedPage page, InputRow row) {
            pages.put(row.source(), page);
        }
    }
}
