package org.gonghui.corpus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.gonghui.corpus.text.Message;

/// Lucene's writer with its directory and its lock.
///
/// @param writer the writer
/// @param merges runs its merges
/// @param directory where it writes
record LuceneWriter(IndexWriter writer, ConcurrentMergeScheduler merges, FSDirectory directory)
        implements
            AutoCloseable {

    /// Documents are written out when they take this much memory, on all threads together.
    static final double RAM_BUFFER_MB = 48;

    /// Takes the lock and goes on from the last commit, if there is one.
    static LuceneWriter update(CorpusDirectory corpus) throws CorpusException, IOException {
        return open(corpus, OpenMode.CREATE_OR_APPEND);
    }

    /// Takes the lock and begins from nothing; the last commit stays until the next, unless it is broken.
    static LuceneWriter rebuild(CorpusDirectory corpus) throws CorpusException, IOException {
        if (Files.isDirectory(corpus.index())) {
            clearIfBroken(corpus);
        }
        return open(corpus, OpenMode.CREATE);
    }

    /// Lucene cannot always replace what it cannot read.
    private static void clearIfBroken(CorpusDirectory corpus) throws CorpusException, IOException {
        try (FSDirectory directory = FSDirectory.open(corpus.index());
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            try {
                DirectoryReader.open(directory).close();
            } catch (IOException e) {
                if (!Problems.isBroken(e)) {
                    throw e;
                }
                lock.ensureValid();
                clear(corpus.index());
            }
        } catch (LockObtainFailedException e) {
            throw Problems.locked(corpus.path(), corpus.index().resolve(IndexWriter.WRITE_LOCK_NAME),
                    owner(corpus.writer()), e);
        }
    }

    private static LuceneWriter open(CorpusDirectory corpus, OpenMode mode) throws CorpusException, IOException {
        makeFolder(corpus.index());
        FSDirectory directory = FSDirectory.open(corpus.index());
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        try {
            LuceneWriter opened = new LuceneWriter(new IndexWriter(directory, config(mode, merges)), merges, directory);
            opened.sign(corpus.writer());
            return opened;
        } catch (LockObtainFailedException e) {
            directory.close();
            throw Problems.locked(corpus.path(), corpus.index().resolve(IndexWriter.WRITE_LOCK_NAME),
                    owner(corpus.writer()), e);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /// Where the system makes no folders, as in `/proc`, nothing is broken.
    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (NoSuchFileException e) {
            FileSystemException told = new FileSystemException(folder.toString(), null,
                    "the system makes no folder here");
            told.initCause(e);
            throw told;
        }
    }

    /// Says who has the lock.
    private void sign(Path file) throws IOException {
        try {
            Files.writeString(file, ProcessHandle.current().pid() + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    private static IndexWriterConfig config(OpenMode mode, ConcurrentMergeScheduler merges) {
        return new IndexWriterConfig().setOpenMode(mode)
                .setRAMBufferSizeMB(RAM_BUFFER_MB)
                .setCommitOnClose(false)
                .setMergeScheduler(merges);
    }

    private static Message owner(Path file) throws IOException {
        String pid = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8).strip() : "";
        if (pid.equals(Long.toString(ProcessHandle.current().pid()))) {
            return new Message("本进程（" + pid + "）", "this very process (" + pid + ")");
        }
        return pid.isEmpty()
                ? new Message("另一进程", "another process")
                : new Message(" " + pid + " 号进程", "process " + pid);
    }

    private static void clear(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Something that is done to an index.
    interface Change {
        void to(IndexWriter writer) throws IOException;
    }

    /// Changes the index. A writer that failed on one thread is closed for the others: they tell why, too.
    void change(Change change) throws IOException {
        try {
            change.to(writer);
        } catch (AlreadyClosedException e) {
            if (writer.getTragicException() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /// Writes out what is in memory and lets all merges end, so that the commit that follows has few segments.
    void settle() throws IOException {
        flushBuffers();
        writer.flush();
        writer.maybeMerge();
        merges.sync();
    }

    /// Each thread that put documents has a buffer of its own, and a flush would write one after the other.
    private void flushBuffers() throws IOException {
        try {
            IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(thread -> flushSome());
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private void flushSome() {
        try {
            boolean hasMore = true;
            while (hasMore) {
                hasMore = writer.flushNextBuffer();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives the lock back. Of what was not committed nothing stays, not even after a failure, such as a full disk, that
    /// made the writer leave its files where they were.
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
            if (writer.getTragicException() != null) {
                clearUnused();
            }
        }
    }

    /// A new writer deletes what no commit uses.
    private void clearUnused() {
        try {
            new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND, new ConcurrentMergeScheduler())).rollback();
        } catch (IOException | IllegalArgumentException e) {
            // the failure itself is told; what is left takes room, and the next writer deletes it
        }
    }
}
