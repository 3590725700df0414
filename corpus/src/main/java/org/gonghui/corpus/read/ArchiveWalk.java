package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gonghui.corpus.text.Message;

/// Finds the inputs of one zip archive and of the archives within it. An archive that cannot be used as a whole is one
/// unreadable input.
final class ArchiveWalk {

    private static final String WITHIN = "!/";
    private static final String WORD_DOCUMENT = "word/document.xml";

    private final Path file;
    private final String source;
    private final Limits limits;
    private final List<Input> found = new ArrayList<>();
    private int entries;

    private ArchiveWalk(Path file, String source, Limits limits) {
        this.file = file;
        this.source = source;
        this.limits = limits;
    }

    /// The inputs of the archive `file`, whose own source is `source`.
    static List<Input> of(Path file, String source, Limits limits) {
        ArchiveWalk walk = new ArchiveWalk(file, source, limits);
        walk.archive(Archive.of(file), "", 1);
        return walk.found;
    }

    static boolean isNamedArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// @param within name of this archive within the outermost one, empty for that one itself
    private void archive(Archive archive, String within, int depth) {
        List<Input> before = List.copyOf(found);
        try {
            if (depth > limits.archiveDepth()) {
                throw new ExtractionException(Reasons.tooDeep(limits.archiveDepth()));
            }
            ZipDirectory.checkCount(archive, limits, "zip");
            try (SeekableByteChannel channel = archive.open();
                    ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
                entries(archive, Collections.list(zip.getEntries()), within, depth);
            }
        } catch (ExtractionException e) {
            giveUp(before, within, e.reason());
        } catch (IOException | IllegalArgumentException e) {
            giveUp(before, within, Reasons.ofFailure(e, "zip"));
        }
    }

    private void giveUp(List<Input> before, String within, Message reason) {
        found.clear();
        found.addAll(before);
        found.add(unreadable(within, reason, false));
    }

    private void entries(Archive archive, List<ZipArchiveEntry> all, String within, int depth)
            throws IOException, ExtractionException {
        if (within.isEmpty() && all.stream().anyMatch(entry -> entry.getName().equals(WORD_DOCUMENT))) {
            found.add(new Input.FileInput(source, file));
            return;
        }
        List<ZipArchiveEntry> files = all.stream().filter(entry -> !entry.isDirectory()).toList();
        entries += files.size();
        check(archive, files);
        Map<String, Integer> seen = new HashMap<>();
        for (ZipArchiveEntry entry : files) {
            String name = ZipDirectory.name(entry);
            String unique = numbered(name, seen.merge(name, 1, Integer::sum));
            entry(archive, entry, within + (within.isEmpty() ? "" : WITHIN) + unique, depth);
        }
    }

    /// Entries of one name are told apart by a number before the extension.
    private static String numbered(String name, int nth) {
        int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
        return nth == 1 ? name : name.substring(0, dot) + " (" + nth + ")" + name.substring(dot);
    }

    private void check(Archive archive, List<ZipArchiveEntry> files) throws IOException, ExtractionException {
        if (files.isEmpty()) {
            throw new ExtractionException(Reasons.emptyArchive());
        }
        if (entries > limits.archiveEntries()) {
            throw new ExtractionException(Reasons.tooManyEntries(entries, limits.archiveEntries()));
        }
        long unpacked = files.stream().mapToLong(ZipArchiveEntry::getSize).sum();
        if (unpacked > Archive.mostBytes(archive.size(), limits)) {
            throw new ExtractionException(Reasons.bomb(archive.size(), limits.archiveRatio()));
        }
    }

    private void entry(Archive archive, ZipArchiveEntry entry, String name, int depth) {
        if (SystemFiles.matches(name)) {
            found.add(unreadable(name, Reasons.systemFile(), true));
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            found.add(unreadable(name, Reasons.passwordProtected(), false));
        } else if (isNamedArchive(name)) {
            archive(new NestedArchive(new StoredEntry(archive, entry), limits), name, depth + 1);
        } else {
            found.add(new Input.EntryInput(source + WITHIN + name, file, name, new StoredEntry(archive, entry)));
        }
    }

    private Input unreadable(String within, Message reason, boolean system) {
        return within.isEmpty()
                ? new Input.Unreadable(source, file, Optional.empty(), reason, system)
                : new Input.Unreadable(source + WITHIN + within, file, Optional.of(within), reason, system);
    }
}
