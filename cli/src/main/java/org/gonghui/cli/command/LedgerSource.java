package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gonghui.analyzer.consistency.CarriedOver;
import org.gonghui.analyzer.consistency.CarriedOverCount;
import org.gonghui.analyzer.consistency.Consistency;
import org.gonghui.analyzer.ledger.CategoryCounter;
import org.gonghui.analyzer.ledger.CorpusLedger;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.analyzer.pipeline.PageWork;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.pipeline.Triage;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.ProgressLine;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.DocumentParagraphs;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.UserException;

/// Statistics of a corpus, or of folders that are analysed on the spot: both give the same.
///
/// @param options how to read folders
/// @param console where to tell
record LedgerSource(InputOptions options, Console console) {

    /// A table of statistics and where it came from.
    ///
    /// @param table the table
    /// @param inputs what was read in this run; nothing for a corpus, whose own ledger tells
    /// @param rows the input ledger of this run; nothing for a corpus
    /// @param refused sources that were refused and that somebody may miss
    /// @param contradictions contradictions in each document that has any, in order; nothing for a corpus, of which
    ///     they would have to be looked for in all its texts
    /// @param carriedOver how many sentences stand with the same figures in an earlier year's document of the school
    record Loaded(StatsTable table, List<Input> inputs, List<InputRow> rows, List<String> refused,
            List<Integer> contradictions, int carriedOver) {

        Loaded {
            contradictions = List.copyOf(contradictions);
        }
    }

    private static List<String> refused(Stream<InputRow> rows, Predicate<String> isMissed) {
        return rows.filter(row -> row.outcome() == InputOutcome.REFUSED)
                .map(InputRow::source)
                .filter(isMissed)
                .toList();
    }

    /// Whether `paths` is one corpus.
    static boolean isCorpus(List<Path> paths) {
        return paths.size() == 1 && Corpus.isBegunIn(paths.getFirst());
    }

    /// Starts the table engine on a thread of its own, so that it is there when the rows are.
    static void prepare() {
        Thread.ofPlatform().daemon().name("tables").start(Ledger::prepare);
    }

    /// Gives the documents of a corpus with those of their paragraphs that count.
    interface Paragraphs {
        Stream<DocumentParagraphs> of(Corpus corpus) throws IOException;
    }

    /// Counts.
    Loaded load(List<Path> paths, StatsRequest request) throws IOException, UserException {
        if (isCorpus(paths)) {
            return corpus(paths.getFirst(), request, Corpus::documentParagraphs, new LedgerOption());
        }
        for (Path path : paths) {
            if (isCorpus(List.of(path))) {
                throw new UserException(new Message(path + " 是语料，只能单独统计；要合在一起，请先用 gonghui index --keep 把别的文件夹加进语料",
                        path + " is a corpus and is tabulated alone; to have it with other folders, add them to it first:"
                                + " gonghui index FOLDER -o " + path + " --keep"));
            }
        }
        return folders(paths, request);
    }

    /// Counts in a corpus; nothing is kept of its rows.
    ///
    /// @param ledger where its input ledger goes, if anywhere
    Loaded corpus(Path directory, StatsRequest request, Paragraphs paragraphs, LedgerOption ledger)
            throws IOException, UserException {
        try (Corpus corpus = Corpus.open(directory)) {
            Register register = options.isRegisterGiven() ? options.register(console) : registerOf(corpus);
            CategoryCounter counter = new CategoryCounter(register, request);
            try (Stream<DocumentParagraphs> documents = paragraphs.of(corpus)) {
                documents.forEachOrdered(document -> counter.add(document.document(), document.paragraphs()));
            }
            ledger.write(corpus::inputRows);
            return new Loaded(counter.table(), List.of(), List.of(),
                    refused(corpus.inputRows(), source -> !Inputs.isNamedLikeSystemFile(source)), List.of(), 0);
        }
    }

    /// The register that a corpus was made with, empty if there was none.
    static Register registerOf(Corpus corpus) throws IOException, UserException {
        return CorpusLedger.register(corpus);
    }

    private Loaded folders(List<Path> paths, StatsRequest request) throws IOException, UserException {
        List<Input> inputs = GivenPaths.inputs(paths, console);
        Register register = options.register(console);
        DocumentList documents = options.documents(console);
        Pipeline pipeline = options.startedPipelineWithoutActivities(register, documents);
        Rows rows = new Rows(new CategoryCounter(register, request));
        Set<String> leftBehind = LedgerOption.systemFiles(inputs);
        ProgressLine progress = new ProgressLine(console, new Message("正在分析", "analysing"), leftBehind);
        List<InputRow> done = options.run(pipeline).run(inputs, Triage.READ_ALL, rows, progress::advanced);
        InputOptions.tellUnused(documents, register, done, console);
        return new Loaded(rows.counter.table(), inputs, done,
                refused(done.stream(), source -> !leftBehind.contains(source)), rows.contradictions,
                rows.carriedOver.count());
    }

    /// Counts; the rows and the texts themselves can go.
    private static final class Rows implements PageWork<List<Rows.Document>> {

        private final CategoryCounter counter;
        private final List<Integer> contradictions = new ArrayList<>();
        private final CarriedOverCount carriedOver = new CarriedOverCount();
        private final Consistency consistency = Consistency.standard();

        Rows(CategoryCounter counter) {
            this.counter = counter;
        }

        private record Document(DocumentRow row, List<ParagraphRow> paragraphs, int contradictions,
                Optional<CarriedOver.Told> told) {}

        @Override
        public List<Document> make(AnnotatedPage page, InputRow row) {
            return page.summaries().stream().map(summary -> document(page.page(), summary)).toList();
        }

        private Document document(Page page, AnnotatedSummary annotated) {
            List<ParagraphRow> rows = new ArrayList<>();
            for (AnnotatedParagraph paragraph : annotated.paragraphs()) {
                rows.add(ParagraphRow.of(annotated.summary().id(), paragraph,
                        paragraph.paragraph().span().in(page.text())));
            }
            Consistency.Findings findings = consistency.findings(page, annotated);
            return new Document(DocumentRow.of(annotated.summary(), rows), rows, findings.conflicts().size(),
                    findings.told());
        }

        @Override
        public void take(List<Document> made, InputRow row) {
            for (Document document : made) {
                counter.add(document.row(), document.paragraphs());
                document.told().ifPresent(carriedOver::add);
                if (document.contradictions() > 0) {
                    contradictions.add(document.contradictions());
                }
            }
        }
    }
}
