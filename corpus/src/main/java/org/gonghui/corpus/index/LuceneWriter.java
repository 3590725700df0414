package org.gonghui.corpus.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
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

    /// Takes the lock and begins from nothing; the last commit stays until the next.
    static LuceneWriter rebuild(CorpusDirectory corpus) throws CorpusException, IOException {
        try {
            return open(corpus, OpenMode.CREATE);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException
                | FileNotFoundException | NoSuchFileException | EOFException e) {
            // Lucene cannot read it, not even to replace it
            clear(corpus.index());
            return open(corpus, OpenMode.CREATE);
        }
    }

    private static LuceneWriter open(CorpusDirectory corpus, OpenMode mode) throws CorpusException, IOException {
        Files.createDirectories(corpus.index());
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        IndexWriterConfig config = new IndexWriterConfig().setOpenMode(mode)
                .setRAMBufferSizeMB(RAM_BUFFER_MB)
                .setCommitOnClose(false)
                .setMergeScheduler(merges);
        FSDirectory directory = FSDirectory.open(corpus.index());
        try {
            LuceneWriter opened = new LuceneWriter(new IndexWriter(directory, config), merges, directory);
            Files.writeString(corpus.writer(), ProcessHandle.current().pid() + "\n", StandardCharsets.UTF_8);
            return opened;
        } catch (LockObtainFailedException e) {
            directory.close();
            throw Problems.locked(corpus.path(), owner(corpus.writer()), e);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    private static Message owner(Path file) throws IOException {
        String pid = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8).strip() : "";
        if (pid.equals(Long.toString(ProcessHandle.current().pid()))) {
            return new Message("本进程（" + pid + "）", "this very process (" + pid + ")");
        }
        return pid.isEmpty() ? new Message("另一进程", "another process") : new Message("进程 " + pid, "process " + pid);
    }

    private static void clear(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Writes out what is in memory and lets all merges end, so that the commit that follows has few segments.
    void settle() throws IOException {
        writer.flush();
        writer.maybeMerge();
        merges.sync();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }
}
