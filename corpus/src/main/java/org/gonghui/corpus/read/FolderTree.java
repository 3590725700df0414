package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A view of the file system's folders, so that tests can show folders that cannot be listed.
interface FolderTree {

    /// What lies directly in `folder`, in any order.
    List<Path> list(Path folder) throws IOException;

    /// The file system as it is.
    static FolderTree real() {
        return folder -> {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            }
            return children;
        };
    }
}
