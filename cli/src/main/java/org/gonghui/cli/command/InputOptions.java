package org.gonghui.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.classify.ParagraphModel;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.Lexicon;
import org.gonghui.analyzer.pipeline.InputRun;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.cli.render.Console;
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

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "input.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// Options as a user would give them.
    static InputOptions of(Path schools, Path documents) {
        InputOptions options = new InputOptions();
        options.schools = schools;
        options.documents = documents;
        return options;
    }

    /// The register file, if one was given.
    Optional<Path> schoolsFile() {
        return Optional.ofNullable(schools);
    }

    /// The document list file, if one was given.
    Optional<Path> documentsFile() {
        return Optional.ofNullable(documents);
    }

    /// Takes register and document list of an existing corpus where none was given, so that an update needs not repeat
    /// them.
    void adoptFrom(Path corpus) {
        schools = schools == null ? existing(corpus.resolve("schools.csv")) : schools;
        documents = documents == null ? existing(corpus.resolve("documents.csv")) : documents;
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

    private static @Nullable Path existing(Path file) {
        return Files.isRegularFile(file) ? file : null;
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
        if (schools == null) {
            return Register.EMPTY;
        }
        Register register = Register.read(schools);
        tell(register.problems(), console);
        return register;
    }

    /// The document list, empty if none was given; rows that cannot be used are told.
    DocumentList documents(Console console) throws UserException {
        if (documents == null) {
            return DocumentList.EMPTY;
        }
        DocumentList list = DocumentList.read(documents);
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
