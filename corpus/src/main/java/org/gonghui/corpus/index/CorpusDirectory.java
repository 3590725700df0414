package org.gonghui.corpus.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Tells what a directory is before anything in it is touched.
///
/// @param path the directory of the corpus
/// @param use what for; decides what to advise where it is no corpus
record CorpusDirectory(Path path, Use use) {

    /// What somebody wants of a directory.
    enum Use {
        READ, WRITE
    }

    /// Names the process that writes or wrote last; it also marks a directory as a corpus before its first commit.
    static final String WRITER = "writer.pid";

    private static final String INDEX = "index";
    private static final String LUCENE_LOCK = "write.lock";
    private static final Pattern PID = Pattern.compile("[0-9]{1,18}");

    /// What a directory is.
    sealed interface State {
        /// Nothing is there, or nothing is in it.
        record Vacant() implements State {}

        /// A corpus whose first commit never came.
        record Unfinished() implements State {}

        /// A corpus of another layout.
        ///
        /// @param schema its schema version, or the version of Lucene's format
        record Foreign(String schema) implements State {}

        /// A corpus.
        record Committed(CommitData data) implements State {}
    }

    Path index() {
        return path.resolve(INDEX);
    }

    Path writer() {
        return path.resolve(WRITER);
    }

    /// Whether a corpus was begun here, finished or not, as far as its files tell from outside.
    boolean isBegun() {
        return Files.isDirectory(index())
                && (Files.isRegularFile(path.resolve(SideFiles.MANIFEST)) || Files.isRegularFile(writer()));
    }

    /// Number of the process that signed as the writer, if it is another than this, still runs on this machine and has
    /// the lock. The lock is asked for only then, so that no reader takes it from a writer that just begins.
    OptionalLong livingWriter() throws IOException {
        String signed = Files.isRegularFile(writer()) ? Files.readString(writer(), StandardCharsets.ISO_8859_1) : "";
        long pid = PID.matcher(signed.strip()).matches() ? Long.parseLong(signed.strip()) : 0;
        boolean lives = pid > 0 && pid != ProcessHandle.current().pid()
                && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        return lives && isLocked(index().resolve(LUCENE_LOCK)) ? OptionalLong.of(pid) : OptionalLong.empty();
    }

    private static boolean isLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException | AccessDeniedException e) {
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /// @throws CorpusException if it is something else, or broken
    State state() throws CorpusException, IOException {
        List<String> names = names();
        if (names.isEmpty()) {
            return new State.Vacant();
        }
        try (Directory directory = FSDirectory.open(requireIndex(names))) {
            return state(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IndexNotFoundException e) {
            return unfinished(names);
        } catch (IndexFormatTooOldException e) {
            requireOurs(names);
            return new State.Foreign("Lucene " + e.getVersion());
        } catch (IndexFormatTooNewException e) {
            requireOurs(names);
            return new State.Foreign("Lucene " + e.getVersion());
        } catch (IOException e) {
            CorpusException broken = Problems.broken(path, e);
            requireOurs(names);
            throw broken;
        }
    }

    /// SHA-256 by name of the plain files of the last commit.
    Map<String, String> committedFiles() throws CorpusException, IOException {
        return state() instanceof State.Committed(CommitData data) ? data.files() : Map.of();
    }

    private State state(Map<String, String> userData) throws CorpusException {
        String schema = CommitData.schema(userData)
                .orElseThrow(() -> notACorpus(INDEX + "/: a Lucene index of another program"));
        return schema.equals(CommitData.SCHEMA)
                ? new State.Committed(CommitData.of(userData))
                : new State.Foreign(schema);
    }

    private State unfinished(List<String> names) throws CorpusException, IOException {
        boolean begun = names(index()).stream().allMatch(LUCENE_LOCK::equals);
        if (!names.contains(WRITER) && !begun) {
            throw notACorpus(INDEX + "/" + names(index()).getFirst());
        }
        return new State.Unfinished();
    }

    /// An index that cannot be read tells nothing of its maker; the marker does.
    private void requireOurs(List<String> names) throws CorpusException {
        if (!names.contains(WRITER)) {
            throw notACorpus(INDEX + "/");
        }
    }

    private CorpusException notACorpus(String found) {
        return switch (use) {
            case READ -> Problems.notReadable(path, found);
            case WRITE -> Problems.notACorpus(path, found);
        };
    }

    private Path requireIndex(List<String> names) throws CorpusException {
        if (!Files.isDirectory(index())) {
            throw notACorpus(names.getFirst());
        }
        return index();
    }

    private List<String> names() throws CorpusException, IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw notACorpus(path.getFileName().toString());
        }
        return Files.exists(path) ? names(path) : List.of();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
