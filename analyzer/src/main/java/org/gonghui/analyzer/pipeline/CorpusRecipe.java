package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.pipeline.CorpusUpdate.Absent;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Fingerprints;
import org.gonghui.corpus.index.KeptFile;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.InputLedger;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.UserException;

/// How a corpus is made from folders: with the rules and the dictionary that come along, on all processors. It makes what
/// `gonghui index` makes, byte for byte but for the name of the program in the manifest. Immutable.
///
/// ```java
/// CorpusUpdate.Result made = CorpusRecipe.of(folder).schools(register).make(path);
/// try (Corpus corpus = Corpus.open(path)) {
///     long summaries = corpus.documents().count();
/// }
/// ```
public final class CorpusRecipe {

    private static final String TOOL = "gonghui, from Java";

    private final List<Path> folders;
    private final Optional<Path> schools;
    private final Optional<Path> documents;
    private final Optional<Classifier> classifier;

    private CorpusRecipe(List<Path> folders, Optional<Path> schools, Optional<Path> documents,
            Optional<Classifier> classifier) {
        this.folders = folders;
        this.schools = schools;
        this.documents = documents;
        this.classifier = classifier;
    }

    /// A corpus of files and folders, without a register.
    ///
    /// @param folders at least one; see [Inputs#find]
    public static CorpusRecipe of(Path... folders) {
        if (folders.length == 0) {
            throw new IllegalArgumentException("a corpus needs a folder at least");
        }
        return new CorpusRecipe(List.of(folders), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// With a register of schools.
    ///
    /// @param csv see [Register#read]
    public CorpusRecipe schools(Path csv) {
        return new CorpusRecipe(folders, Optional.of(csv), documents, classifier);
    }

    /// With a list of what is known of documents from outside.
    ///
    /// @param csv see [DocumentList#read]
    public CorpusRecipe documents(Path csv) {
        return new CorpusRecipe(folders, schools, Optional.of(csv), classifier);
    }

    /// With a classifier of one's own.
    public CorpusRecipe classifier(Classifier own) {
        return new CorpusRecipe(folders, schools, documents, Optional.of(own));
    }

    /// The pipeline of this recipe.
    ///
    /// @throws UserException if the register or the list cannot be read
    public Pipeline pipeline() throws UserException {
        return pipeline(register(load(schools)), list(load(documents)));
    }

    private Pipeline pipeline(Register register, DocumentList list) {
        Pipeline standard = Pipeline.standard(register, list, HanLpSegmenter.standard());
        return classifier.map(standard::with).orElse(standard);
    }

    private static Optional<KeptFile> load(Optional<Path> file) throws UserException {
        return file.isPresent()
                ? Optional.of(KeptFile.of(file.get().toString(), Register.load(file.get())))
                : Optional.empty();
    }

    private static Register register(Optional<KeptFile> file) throws UserException {
        return file.isPresent() ? Register.parse(file.get().name(), file.get().bytes()) : Register.EMPTY;
    }

    private static DocumentList list(Optional<KeptFile> file) throws UserException {
        return file.isPresent() ? DocumentList.parse(file.get().name(), file.get().bytes()) : DocumentList.EMPTY;
    }

    /// Makes a corpus, or brings one up to date that is there: only what is new or changed is analysed, what is gone is
    /// dropped, and nothing is done to what is as it was.
    ///
    /// @param corpus its directory
    /// @throws UserException if a folder is not there, if the register or the list cannot be read, or as
    ///     [CorpusWriter#open] and [CorpusUpdate#update]
    public CorpusUpdate.Result make(Path corpus) throws IOException, UserException {
        Optional<KeptFile> registerFile = load(schools);
        Optional<KeptFile> listFile = load(documents);
        Register register = register(registerFile);
        DocumentList list = list(listFile);
        Pipeline pipeline = pipeline(register, list);
        CommitDetails details = new CommitDetails(TOOL, InputLedger::write, registerFile, listFile);
        try (CorpusWriter writer = CorpusWriter.open(corpus, fingerprints(pipeline, register, list))) {
            return new CorpusUpdate(run(pipeline), Absent.DROP).update(writer, inputs(), details, Progress.NONE);
        }
    }

    /// The pages themselves, annotated, without a corpus; all are held in memory.
    ///
    /// @return those that can be read, in the order of the inputs
    /// @throws UserException as [#make] of what is read
    public List<AnnotatedPage> annotate() throws IOException, UserException {
        List<AnnotatedPage> pages = new ArrayList<>();
        run(pipeline()).run(inputs(), Triage.READ_ALL, PageWork.into(pages), Progress.NONE);
        return List.copyOf(pages);
    }

    private List<Input> inputs() throws UserException {
        return Inputs.find(folders, Limits.DEFAULT);
    }

    private static InputRun run(Pipeline pipeline) {
        return new InputRun(new PageReader(Limits.DEFAULT), pipeline, Runtime.getRuntime().availableProcessors());
    }

    /// What the annotations of a pipeline depend on.
    ///
    /// @param register the schools that it knows
    /// @param list what it knows of documents
    public static Fingerprints fingerprints(Pipeline pipeline, Register register, DocumentList list) {
        return new Fingerprints(pipeline.segmenter().fingerprint(), pipeline.fingerprint(),
                register.fingerprint() + list.fingerprint());
    }
}
