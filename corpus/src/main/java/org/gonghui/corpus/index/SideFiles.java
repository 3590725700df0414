package org.gonghui.corpus.index;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The plain files of a corpus, kept in step with the Lucene commit.
///
/// They are first written beside their names, as `NAME.next`; then the Lucene commit records their SHA-256; then they
/// take their names. So whenever the process ends, each file of the last commit is there under one of the two names,
/// and its SHA-256 says under which. One instance serves one commit.
final class SideFiles {

    static final String MANIFEST = "manifest.json";
    static final String INPUTS = "inputs.csv";
    static final String SCHOOLS = "schools.csv";
    static final String DOCUMENTS = "documents.csv";
    static final String LOCATIONS = "locations.json";
    static final List<String> NAMES = List.of(MANIFEST, INPUTS, SCHOOLS, DOCUMENTS, LOCATIONS);

    private static final String NEXT = ".next";

    private final Path directory;
    private final Map<String, String> staged = new TreeMap<>();

    SideFiles(Path directory) {
        this.directory = directory;
    }

    /// Writes a text.
    interface Body {
        void writeTo(Appendable out) throws IOException;
    }

    /// Writes the next version of a file, UTF-8.
    void stage(String name, Body body) throws IOException {
        MessageDigest digest = Sha256.start();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(next(name)), digest);
                BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            body.writeTo(writer);
        }
        staged(name, Sha256.finish(digest));
    }

    /// Writes a file, byte for byte, as the next version, if there is one.
    void stage(String name, Optional<KeptFile> original) throws IOException {
        if (original.isPresent()) {
            Files.write(next(name), original.get().bytes());
            staged(name, original.get().sha256());
        }
    }

    private void staged(String name, String sha256) throws IOException {
        try (FileChannel channel = FileChannel.open(next(name), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        staged.put(name, sha256);
    }

    /// SHA-256 of the files that were staged.
    Map<String, String> hashes() {
        return Map.copyOf(staged);
    }

    /// Gives the staged files their names, once the commit that names them is made; files that were not staged go.
    void publish() throws IOException {
        for (String name : NAMES) {
            if (staged.containsKey(name)) {
                Files.move(next(name), current(name), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(current(name));
                Files.deleteIfExists(next(name));
            }
        }
        IOUtils.fsync(directory, true);
    }

    /// Ends what an interrupted writer left: the files of the last commit take their names, others of ours go.
    ///
    /// @param committed SHA-256 by name of the last commit's files
    void recover(Map<String, String> committed) throws IOException {
        for (String name : NAMES) {
            if (is(next(name), committed.get(name))) {
                Files.move(next(name), current(name), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(next(name));
            if (!committed.isEmpty() && !committed.containsKey(name)) {
                Files.deleteIfExists(current(name));
            }
        }
    }

    /// Where the version of a file with this SHA-256 is, if it is there. A writer may be giving files their names just
    /// now, so that one that has left its provisional name is looked for under its own again.
    Optional<Path> locate(String name, String sha256) throws IOException {
        for (Path place : List.of(current(name), next(name), current(name))) {
            if (is(place, sha256)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /// The version of a file with this SHA-256, if it is there.
    Optional<KeptFile> read(String name, String sha256) throws IOException {
        for (Path place : List.of(current(name), next(name), current(name))) {
            Optional<KeptFile> found = read(name, place).filter(file -> file.sha256().equals(sha256));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<KeptFile> read(String name, Path place) throws IOException {
        try {
            return Optional.of(KeptFile.of(current(name).toString(), Files.readAllBytes(place)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean is(Path file, @Nullable String sha256) throws IOException {
        try {
            return sha256 != null && Files.isRegularFile(file) && Sha256.of(file).equals(sha256);
        } catch (NoSuchFileException e) {
            return false; // a writer has just given it its name
        }
    }

    private Path current(String name) {
        return directory.resolve(name);
    }

    private Path next(String name) {
        return directory.resolve(name + NEXT);
    }
}
