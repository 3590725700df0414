package org.gonghui.corpus.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.gonghui.corpus.index.CorpusDirectory.State;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.InputRows;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Segmenter;

/// An open corpus: the last commit at the time of opening, whatever is written to it meanwhile. Safe for any number of
/// threads. The streams read as they go; they come in the order of the corpus (by source in code points, document,
/// paragraph), need not be closed, and throw [java.io.UncheckedIOException] if the disk fails them.
public final class Corpus implements AutoCloseable {

    private final Path directory;
    private final FSDirectory lucene;
    private final DirectoryReader reader;
    private final CorpusIndex index;
    private final CommitData data;
    private final Optional<KeptFile> register;

    private Corpus(Path directory, FSDirectory lucene, DirectoryReader reader) throws IOException {
        this.directory = directory;
        this.lucene = lucene;
        this.reader = reader;
        this.data = CommitData.of(reader.getIndexCommit().getUserData());
        this.index = new CorpusIndex(reader);
        this.register = read(SideFiles.SCHOOLS);
    }

    private Optional<KeptFile> read(String name) throws IOException {
        String sha256 = data.files().get(name);
        return sha256 == null ? Optional.empty() : new SideFiles(directory).read(name, sha256);
    }

    /// Whether a directory is a corpus or was begun as one, rather than a folder of documents. One that is may still be
    /// refused by [#open], which tells why.
    public static boolean isBegunIn(Path directory) {
        return new CorpusDirectory(directory, CorpusDirectory.Use.READ).isBegun();
    }

    /// Opens the corpus in `directory`.
    ///
    /// @throws CorpusException if there is none, if it is broken or of another schema version
    public static Corpus open(Path directory) throws CorpusException, IOException {
        Quiet.please();
        CorpusDirectory found = new CorpusDirectory(directory, CorpusDirectory.Use.READ);
        return switch (found.state()) {
            case State.Vacant vacant -> throw Problems.notThere(directory);
            case State.Unfinished unfinished -> throw unfinished(found);
            case State.Foreign(String schema) -> throw Problems.foreignSchema(directory, schema, CommitData.SCHEMA);
            case State.Committed committed -> read(found);
        };
    }

    private static CorpusException unfinished(CorpusDirectory found) throws IOException {
        OptionalLong writer = found.livingWriter();
        return writer.isPresent()
                ? Problems.begun(found.path(), writer.getAsLong())
                : Problems.unfinished(found.path());
    }

    /// A writer that commits just then takes the register away that goes with the commit before; so what counts is the
    /// next one.
    private static Corpus read(CorpusDirectory found) throws CorpusException, IOException {
        Corpus corpus = readOnce(found);
        while (corpus.isOvertaken()) {
            corpus.close();
            corpus = readOnce(found);
        }
        return corpus;
    }

    private boolean isOvertaken() throws IOException {
        return register.isEmpty() && data.files().containsKey(SideFiles.SCHOOLS) && !reader.isCurrent();
    }

    private static Corpus readOnce(CorpusDirectory found) throws CorpusException, IOException {
        FSDirectory lucene = FSDirectory.open(found.index());
        try {
            return new Corpus(found.path(), lucene, DirectoryReader.open(lucene));
        } catch (IOException e) {
            lucene.close();
            throw Problems.broken(found.path(), e);
        }
    }

    public Path directory() {
        return directory;
    }

    public Manifest manifest() {
        return data.manifest();
    }

    /// The input ledger, by source.
    public List<InputRow> inputs() {
        return index.inputs().collect(InputRows.collector());
    }

    /// The same, read as it goes.
    public Stream<InputRow> inputRows() {
        return index.inputs();
    }

    public Stream<DocumentRow> documents() {
        return index.documents();
    }

    public Stream<ParagraphRow> paragraphs() {
        return index.paragraphs();
    }

    /// Documents with their paragraphs, for whoever goes through all of them: nothing is kept of what was handed out.
    public Stream<DocumentParagraphs> documentParagraphs() {
        return index.documentParagraphs();
    }

    /// Figures and activities of the paragraphs that have any.
    public Stream<Facts> facts() {
        return index.facts();
    }

    /// Documents with their paragraphs, their texts and what was found in them, for whoever goes through all of them:
    /// nothing is kept of what was handed out.
    public Stream<DocumentFacts> documentFacts() {
        return index.documentFacts();
    }

    /// The documents of each line of the input ledger, line by line.
    public Stream<List<DocumentRow>> documentsByInput() {
        return index.documentsByInput();
    }

    /// The same with all that was found in them, of some of the lines.
    ///
    /// @param lines numbers of the lines, from 0 in the order of [#inputs]
    public Stream<List<DocumentFacts>> documentFactsByInput(BitSet lines) {
        return index.documentFactsByInput(lines);
    }

    /// The texts of its documents, for one thread.
    public CorpusTexts texts() throws IOException {
        return index.texts();
    }

    /// The register of schools it was made with, byte for byte; of this commit, whatever a writer has done since.
    ///
    /// @throws CorpusException if the file had been changed or lost when the corpus was opened
    public Optional<KeptFile> keptRegister() throws CorpusException {
        if (register.isEmpty() && data.files().containsKey(SideFiles.SCHOOLS)) {
            throw Problems.alteredFile(directory, SideFiles.SCHOOLS);
        }
        return register;
    }

    /// Where the register of schools is that it was made with.
    ///
    /// @throws CorpusException if the file was changed or lost since, by a later commit too: ask [#keptRegister] where a
    ///     writer may be at work
    public Optional<Path> register() throws CorpusException, IOException {
        return file(SideFiles.SCHOOLS);
    }

    /// Where the document list is that it was made with.
    ///
    /// @throws CorpusException if the file was changed or lost since, by a later commit too
    public Optional<Path> documentList() throws CorpusException, IOException {
        return file(SideFiles.DOCUMENTS);
    }

    /// The document list it was made with, byte for byte.
    ///
    /// @throws CorpusException as [#documentList]
    public Optional<KeptFile> keptDocumentList() throws CorpusException, IOException {
        Optional<KeptFile> list = read(SideFiles.DOCUMENTS);
        if (list.isEmpty() && data.files().containsKey(SideFiles.DOCUMENTS)) {
            throw Problems.alteredFile(directory, SideFiles.DOCUMENTS);
        }
        return list;
    }

    private Optional<Path> file(String name) throws CorpusException, IOException {
        String sha256 = data.files().get(name);
        if (sha256 == null) {
            return Optional.empty();
        }
        Optional<Path> file = new SideFiles(directory).locate(name, sha256);
        if (file.isEmpty()) {
            throw Problems.alteredFile(directory, name);
        }
        return file;
    }

    /// Makes sure that queries are cut as the corpus was.
    ///
    /// @throws CorpusException if `segmenter` is not the one that cut the corpus
    public void require(Segmenter segmenter) throws CorpusException {
        String expected = manifest().fingerprints().segmenter();
        if (!segmenter.fingerprint().equals(expected)) {
            throw Problems.foreignSegmenter(directory, expected, segmenter.fingerprint());
        }
    }

    /// The Lucene side, for `corpus.query` alone.
    public CorpusIndex index() {
        return index;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        lucene.close();
    }
}
