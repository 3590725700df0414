package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.classify.ParagraphModel;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.Lexicon;
import org.gonghui.analyzer.pipeline.InputRun;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusException;
import org.gonghui.corpus.index.KeptFile;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RowProblem;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What commands that read files understand about how to read them.
final class InputOptions {

    /// Given in place of a model's file.
    private static final String RULES_ALONE = "none";

    @Option(names = "--schools", paramLabel = "CSV", descriptionKey = "input.schools")
    private @Nullable Path schools;

    @Option(names = "--documents", paramLabel = "CSV", descriptionKey = "input.documents")
    private @Nullable Path documents;

    @Mixin
    private SegmenterOptions segmentation = new SegmenterOptions();

    @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "input.lexicon")
    private List<Path> lexicons = List.of();

    @Option(names = "--model", paramLabel = "FILE", descriptionKey = "input.model")
    private @Nullable String model;

    private Optional<KeptFile> keptSchools = Optional.empty();
    private Optional<KeptFile> keptDocuments = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "input.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// Options as a user would give them.
    static InputOptions of(Path schools, Path documents) {
        InputOptions options = new InputOptions();
        options.schools = schools;
        options.documents = documents;
        return options;
    }

    /// Whether a register was given.
    boolean isRegisterGiven() {
        return schools != null;
    }

    /// The register, if one was given or adopted, as it was when this was first asked.
    Optional<KeptFile> keptSchools() throws UserException {
        if (schools != null && keptSchools.isEmpty()) {
            keptSchools = Optional.of(load(schools));
        }
        return keptSchools;
    }

    /// The document list, if one was given or adopted, as it was when this was first asked.
    Optional<KeptFile> keptDocuments() throws UserException {
        if (documents != null && keptDocuments.isEmpty()) {
            keptDocuments = Optional.of(load(documents));
        }
        return keptDocuments;
    }

    private static KeptFile load(Path file) throws UserException {
        return KeptFile.of(file.toString(), Register.load(file));
    }

    /// Takes register and document list of the last commit of a corpus where none was given, so that an update needs not
    /// repeat them.
    ///
    /// @throws UserException if one of them was changed or lost since
    void adoptFrom(Path directory) throws IOException, UserException {
        Optional<Corpus> committed = lastCommit(directory);
        if (committed.isPresent()) {
            try (Corpus corpus = committed.get()) {
                keptSchools = schools == null ? corpus.keptRegister() : Optional.empty();
                keptDocuments = documents == null ? corpus.keptDocumentList() : Optional.empty();
            }
        }
    }

    /// If it has none, what is wrong with it, if anything, is for its writer to tell.
    private static Optional<Corpus> lastCommit(Path directory) throws IOException {
        try {
            return Optional.of(Corpus.open(directory));
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    /// Refuses what would have no effect: a corpus was analysed when it was made. A register of schools has one, since
    /// its schools are counted against it.
    ///
    /// @throws UserException naming the first such option
    void refuseForCorpus(Path corpus) throws UserException {
        refuseIf(documents != null, "--documents", corpus, "");
        refuseIf(!segmentation.isStandard(), "--dictionary", corpus, " --rebuild");
        refuseIf(!lexicons.isEmpty(), "--lexicon", corpus, "");
        refuseIf(model != null, "--model", corpus, "");
    }

    private static void refuseIf(boolean given, String option, Path corpus, String more) throws UserException {
        if (given) {
            String rest = " -o " + corpus + " " + option;
            throw new UserException(new Message(
                    option + " 对语料不起作用：语料在建的时候已经分析好。请去掉它，或带上它重新建语料：gonghui index 文件夹" + rest + " 文件" + more,
                    option + " has no effect on a corpus, which was analysed when it was made. Leave it out, or index"
                            + " again with it: gonghui index FOLDER" + rest + " FILE" + more));
        }
    }

    /// Worker threads.
    ///
    /// @throws UserException unless between 1 and 256
    int threads() throws UserException {
        if (threads < 1 || threads > 256) {
            throw new UserException(new Message("--threads 要在 1 到 256 之间，给的是 " + threads,
                    "--threads must be in 1..256, got " + threads));
        }
        return threads;
    }

    /// The register, empty if none was given; rows that cannot be used are told.
    Register register(Console console) throws UserException {
        Optional<KeptFile> file = keptSchools();
        if (file.isEmpty()) {
            return Register.EMPTY;
        }
        Register register = Register.parse(file.get().name(), file.get().bytes());
        tell(register.problems(), console);
        return register;
    }

    /// The document list, empty if none was given; rows that cannot be used are told.
    DocumentList documents(Console console) throws UserException {
        Optional<KeptFile> file = keptDocuments();
        if (file.isEmpty()) {
            return DocumentList.EMPTY;
        }
        DocumentList list = DocumentList.parse(file.get().name(), file.get().bytes());
        tell(list.problems(), console);
        return list;
    }

    /// Tells of lines of the document list that had no effect.
    ///
    /// @param rows what was read, with what was read before where that counts too
    static void tellUnused(DocumentList list, Register register, List<InputRow> rows, Console console) {
        tell(list.unused(rows, register), console);
    }

    private static void tell(List<RowProblem> problems, Console console) {
        problems.forEach(problem -> console.warn(problem.message()));
    }

    /// The pipeline for these options.
    Pipeline pipeline(Register register, DocumentList list) throws UserException {
        return chosen(Pipeline.standard(register, list, segmentation.segmenter()));
    }

    private Pipeline chosen(Pipeline standard) throws UserException {
        return lexicons.isEmpty() && model == null ? standard : standard.with(classifier());
    }

    private Classifier classifier() throws UserException {
        if (model == null) {
            return Classifier.with(lexicon(), ParagraphModel.standard());
        }
        return model.equals(RULES_ALONE)
                ? Classifier.byRules(lexicon())
                : Classifier.with(lexicon(), ParagraphModel.read(Path.of(model)));
    }

    private Lexicon lexicon() throws UserException {
        Lexicon lexicon = Lexicon.standard();
        for (Path more : lexicons) {
            lexicon = lexicon.plus(more);
        }
        return lexicon;
    }

    /// As [#pipeline], for texts that are sure to come: the dictionary loads while the rules are compiled, not when the
    /// first text waits for it.
    Pipeline startedPipeline(Register register, DocumentList list) throws UserException {
        return chosen(Pipeline.standard(register, list, startedSegmenter()));
    }

    /// As [#startedPipeline], for those who ask for no activities.
    Pipeline startedPipelineWithoutActivities(Register register, DocumentList list) throws UserException {
        return chosen(Pipeline.withoutActivities(register, list, startedSegmenter()));
    }

    private Segmenter startedSegmenter() throws UserException {
        Segmenter segmenter = segmentation.segmenter();
        Thread.ofPlatform().daemon().name("dictionary").start(() -> segmenter.segment("工会"));
        return segmenter;
    }

    /// A run over many inputs for these options.
    InputRun run(Pipeline pipeline) throws UserException {
        return new InputRun(new PageReader(Limits.DEFAULT), pipeline, threads());
    }
}
