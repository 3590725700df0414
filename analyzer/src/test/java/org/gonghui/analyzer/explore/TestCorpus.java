package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Fingerprints;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.UserException;

/// Corpora of a few pages, annotated as users' are.
final class TestCorpus {

    static final HanLpSegmenter SEGMENTER = HanLpSegmenter.standard();

    private static final Pipeline PIPELINE = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, SEGMENTER);

    private TestCorpus() {}

    /// A corpus in `directory` of pages by source.
    static Corpus of(Path directory, Map<String, String> pages) throws IOException, UserException {
        Fingerprints fingerprints = new Fingerprints(SEGMENTER.fingerprint(), PIPELINE.fingerprint(), "none");
        try (CorpusWriter writer = CorpusWriter.open(directory, fingerprints)) {
            for (Map.Entry<String, String> page : new TreeMap<>(pages).entrySet()) {
                put(writer, page.getKey(), page.getValue());
            }
            writer.commit(new CommitDetails("gonghui test", (rows, out) -> {}, Optional.empty(), Optional.empty()));
        }
        return Corpus.open(directory);
    }

    private static void put(CorpusWriter writer, String source, String text) throws IOException {
        AnnotatedPage page = PIPELINE.annotate(new Page(source, text, List.of(),
                new Origin("txt", "UTF-8", text.length(), sha(text))));
        writer.put(page, new InputRow(source, InputOutcome.INDEXED, Optional.empty(), "txt", "UTF-8", text.length(),
                sha(text), page.summaries().size()));
    }

    /// Something that looks like it.
    private static String sha(String text) {
        return String.format(Locale.ROOT, "%064x", Integer.toUnsignedLong(text.hashCode()));
    }

    /// Every paragraph of a corpus.
    static ParagraphSet all(Corpus corpus) throws IOException {
        CorpusTexts texts = corpus.texts();
        Map<Integer, BitSet> members = new HashMap<>();
        for (int number = 0; number < texts.size(); number++) {
            BitSet all = new BitSet();
            all.set(0, texts.paragraphs(number).size());
            members.put(number, all);
        }
        return texts.set(members);
    }
}
