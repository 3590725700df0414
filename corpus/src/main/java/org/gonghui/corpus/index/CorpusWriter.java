package org.gonghui.corpus.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.gonghui.corpus.index.CorpusDirectory.State;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.InputRows;

/// Writes a corpus. Pages may be put and removed from any number of threads at once; readers see nothing of it until
/// [#commit], and then all of it. Closing without a commit, or a crash at any moment, leaves the last commit.
///
/// Memory does not depend on the number of documents: finished ones are on disk, the rest is bounded by
/// [LuceneWriter#RAM_BUFFER_MB] and the pages that are being put.
public final class CorpusWriter implements AutoCloseable {

    private final CorpusDirectory directory;
    private final String rules;
    private final Freshness freshness;
    private final LuceneWriter lucene;
    private final Committer committer;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ThreadLocal<TypeBytes> types = ThreadLocal.withInitial(TypeBytes::new);
    private Snapshot committed;

    private CorpusWriter(CorpusDirectory directory, Fingerprints fingerprints, Freshness freshness,
            LuceneWriter lucene, CommitSteps steps) throws CorpusException, IOException {
        this.directory = directory;
        this.rules = Sha256.of(fingerprints.rules(), fingerprints.register());
        this.freshness = freshness;
        this.lucene = lucene;
        this.committer = new Committer(directory, lucene, fingerprints, rules, steps);
        this.committed = freshness instanceof Freshness.New ? Snapshot.EMPTY : Snapshot.open(directory);
    }

    /// Opens the corpus in `directory` for writing, or begins one in a directory that is empty or not there.
    ///
    /// @param fingerprints of what will annotate the pages
    /// @throws CorpusException if the directory holds something else, if the corpus is broken, of another schema
    ///     version or segmenter, or if somebody else writes it
    public static CorpusWriter open(Path directory, Fingerprints fingerprints) throws CorpusException, IOException {
        return open(directory, fingerprints, CommitSteps.UNWATCHED);
    }

    static CorpusWriter open(Path directory, Fingerprints fingerprints, CommitSteps steps)
            throws CorpusException, IOException {
        Quiet.please();
        CorpusDirectory found = new CorpusDirectory(directory, CorpusDirectory.Use.WRITE);
        freshness(found, fingerprints);
        try {
            return open(found, fingerprints, LuceneWriter.update(found), steps);
        } catch (IOException e) {
            throw Problems.broken(directory, e);
        }
    }

    /// Looks again, now that nobody else can write.
    private static CorpusWriter open(CorpusDirectory directory, Fingerprints fingerprints, LuceneWriter lucene,
            CommitSteps steps) throws CorpusException, IOException {
        try {
            Freshness freshness = freshness(directory, fingerprints);
            new SideFiles(directory.path()).recover(directory.committedFiles());
            return new CorpusWriter(directory, fingerprints, freshness, lucene, steps);
        } catch (CorpusException | IOException | RuntimeException e) {
            lucene.close();
            throw e;
        }
    }

    /// Opens the corpus in `directory`, or begins one, to write it from nothing, whatever its schema version and
    /// segmenter were, even if it is broken. Until the commit, readers see the old one.
    ///
    /// @throws CorpusException if the directory holds something that is no corpus, or if somebody else writes it
    public static CorpusWriter rebuild(Path directory, Fingerprints fingerprints) throws CorpusException, IOException {
        return rebuild(directory, fingerprints, CommitSteps.UNWATCHED);
    }

    static CorpusWriter rebuild(Path directory, Fingerprints fingerprints, CommitSteps steps)
            throws CorpusException, IOException {
        Quiet.please();
        CorpusDirectory found = new CorpusDirectory(directory, CorpusDirectory.Use.WRITE);
        refuseForeignDirectory(found);
        LuceneWriter lucene = LuceneWriter.rebuild(found);
        try {
            recover(found);
            return new CorpusWriter(found, fingerprints, new Freshness.New(), lucene, steps);
        } catch (CorpusException | IOException | RuntimeException e) {
            lucene.close();
            throw e;
        }
    }

    /// Until the commit readers see the old one, and it may have its files under the names that the next one needs.
    private static void recover(CorpusDirectory directory) throws CorpusException, IOException {
        if (directory.state() instanceof State.Committed(CommitData data)) {
            new SideFiles(directory.path()).recover(data.files());
        }
    }

    private static void refuseForeignDirectory(CorpusDirectory directory) throws CorpusException, IOException {
        try {
            directory.state();
        } catch (CorpusException e) {
            if (e.problem() != CorpusException.Problem.DAMAGED) {
                throw e;
            }
        }
    }

    private static Freshness freshness(CorpusDirectory directory, Fingerprints fingerprints)
            throws CorpusException, IOException {
        return switch (directory.state()) {
            case State.Vacant vacant -> new Freshness.New();
            case State.Unfinished unfinished -> new Freshness.New();
            case State.Foreign(String schema) ->
                throw Problems.foreignSchema(directory.path(), schema, CommitData.SCHEMA);
            case State.Committed(CommitData data) -> {
                Fingerprints before = data.manifest().fingerprints();
                if (!before.segmenter().equals(fingerprints.segmenter())) {
                    throw Problems.foreignSegmenter(directory.path(), before.segmenter(), fingerprints.segmenter());
                }
                yield Freshness.between(before, fingerprints);
            }
        };
    }

    /// How what stood in the corpus when it was opened relates to the fingerprints.
    public Freshness freshness() {
        return freshness;
    }

    /// The ledger of the last commit, by source; empty for a corpus that is new or rebuilt.
    public List<InputRow> inputs() throws IOException {
        lock.readLock().lock();
        try {
            return committed.inputs().collect(InputRows.collector());
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The lines that [#inputs] has, read as it goes: until the next commit.
    public Stream<InputRow> inputRows() throws IOException {
        lock.readLock().lock();
        try {
            return committed.inputs();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The absolute paths of the files behind the sources of the last commit, as far as they were told; none for a
    /// corpus that is new or rebuilt. They are read anew each time, and not kept here.
    public Locations locations() throws CorpusException, IOException {
        lock.readLock().lock();
        try {
            return knownLocations();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Locations knownLocations() throws CorpusException, IOException {
        return freshness instanceof Freshness.New && !committer.hasCommitted()
                ? Locations.NONE
                : Locations.read(directory);
    }

    /// The ledger's line of a source whose documents are in the last commit and would be the same if it were annotated
    /// again, so that it may be left as it is if its content hash has not changed. Empty if it is not there, has no
    /// documents of its own, or if the corpus was stale when it was opened and has not been committed since.
    public Optional<InputRow> indexed(String source) throws IOException {
        lock.readLock().lock();
        try {
            return freshness instanceof Freshness.Stale && !committer.hasCommitted()
                    ? Optional.empty()
                    : committed.find(source).filter(row -> row.outcome() == InputOutcome.INDEXED);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Puts a page in place of all that its source had. Lines outside its documents are page furniture and not kept.
    /// Any thread.
    ///
    /// @param row its line of the ledger, with outcome [InputOutcome#INDEXED]
    public void put(AnnotatedPage page, InputRow row) throws IOException {
        if (row.outcome() != InputOutcome.INDEXED || !row.source().equals(page.page().source())) {
            throw new IllegalArgumentException("page " + page.page().source() + " does not go with " + row);
        }
        replace(row, PageDocuments.of(page, row, rules, types.get()));
    }

    /// Puts a line of the ledger for an input without documents in place of all that its source had. Any thread.
    ///
    /// @param row any outcome but [InputOutcome#INDEXED], and [InputOutcome#UNCHANGED]: leave that source alone
    public void put(InputRow row) throws IOException {
        if (row.outcome() == InputOutcome.INDEXED || row.outcome() == InputOutcome.UNCHANGED) {
            throw new IllegalArgumentException("a row alone would drop the documents of " + row);
        }
        replace(row, PageDocuments.of(row, rules));
    }

    /// Removes all that a source had, its line of the ledger too. Any thread.
    public void remove(String source) throws IOException {
        lock.readLock().lock();
        try {
            lucene.change(writer -> writer.deleteDocuments(new Term(Fields.SOURCE, Terms.of(source))));
        } catch (IOException e) {
            throw Problems.unwritten(directory.path(), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void replace(InputRow row, List<Document> documents) throws IOException {
        lock.readLock().lock();
        try {
            lucene.change(writer -> writer.updateDocuments(new Term(Fields.SOURCE, Terms.of(row.source())), documents));
        } catch (IOException e) {
            throw Problems.unwritten(directory.path(), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Makes everything since the last commit visible and safe. Waits for puts that are under way.
    ///
    /// @return what the corpus is now
    /// @throws CorpusException if it was stale and some sources were neither put again nor removed: then nothing
    ///     is committed
    public Manifest commit(CommitDetails details) throws CorpusException, IOException {
        lock.writeLock().lock();
        try {
            Manifest manifest = committer.commit(details.with(merged(details.locations())));
            committed.close();
            committed = Snapshot.open(directory);
            return manifest;
        } catch (IOException e) {
            throw Problems.unwritten(directory.path(), e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// With the locations of the last commit for sources of which none are told.
    private Function<String, Optional<String>> merged(Function<String, Optional<String>> told)
            throws CorpusException, IOException {
        boolean areAllTold = committed.inputs().noneMatch(row -> told.apply(row.source()).isEmpty());
        Locations before = areAllTold ? Locations.NONE : knownLocations();
        return source -> told.apply(source).or(() -> before.of(source));
    }

    /// Ends writing. What was not committed is dropped.
    @Override
    public void close() throws IOException {
        lock.writeLock().lock();
        try {
            committed.close();
            lucene.close();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
