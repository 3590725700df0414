package org.gonghui.analyzer.pipeline;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.index.Locations;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Message;

/// Folders of a run that could not be read: nobody knows whether what the corpus has from there is still there.
final class UnreadFolders {

    private static final String MARK = "/";

    private final List<Folder> folders = new ArrayList<>();

    /// One folder.
    private static final class Folder {
        private final String source;
        private final String location;
        private int kept;

        private Folder(Input input) {
            source = input.source();
            location = GivenInputs.location(input);
        }

        /// A source is relative to the folder that was given, which may be this one itself: what stands below it is told by
        /// where it was, and by its source only if that is not known.
        private boolean holds(String other, Optional<String> otherLocation) {
            return otherLocation.isPresent()
                    ? otherLocation.get().startsWith(location + File.separator)
                    : other.startsWith(source);
        }
    }

    UnreadFolders(List<Input> inputs) {
        for (Input input : inputs) {
            if (input instanceof Input.Unreadable && !input.isSystemFile() && input.entry().isEmpty()
                    && input.source().endsWith(MARK)) {
                folders.add(new Folder(input));
            }
        }
    }

    boolean isEmpty() {
        return folders.isEmpty();
    }

    /// Whether a source of the corpus stands below one of them.
    boolean hold(String source, Locations locations) {
        return folders.stream().anyMatch(folder -> folder.holds(source, locations.of(source)));
    }

    /// Whether a source of the corpus that is not among the inputs stands below one of them, so that it is kept.
    boolean keep(String source, Locations locations) {
        for (Folder folder : folders) {
            if (folder.holds(source, locations.of(source))) {
                folder.kept++;
                return true;
            }
        }
        return false;
    }

    /// How many sources are kept.
    int kept() {
        return folders.stream().mapToInt(folder -> folder.kept).sum();
    }

    /// The line of the ledger of a folder, which tells what is kept; other lines as they are.
    InputRow told(InputRow row) {
        return folders.stream()
                .filter(folder -> folder.kept > 0 && folder.source.equals(row.source()))
                .findFirst()
                .map(folder -> told(row, folder.kept))
                .orElse(row);
    }

    private static InputRow told(InputRow row, int kept) {
        return row.explained(new Message("；其中原有的 " + kept + " 个文件照旧留在语料里",
                "; the " + kept + " files that the corpus has from it stay as they were"));
    }
}
