package org.gonghui.corpus.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Files that operating systems and editors leave behind.
final class SystemFiles {

    private static final Set<String> NAMES = Set.of("__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db",
            "$recycle.bin", "system volume information");

    private SystemFiles() {}

    /// Whether any part of the `/`-separated `name` is hidden (begins with a dot), an editor's lock (begins with `~$`),
    /// or the name of such a file or folder.
    static boolean matches(String name) {
        return Arrays.stream(name.split("/"))
                .anyMatch(part -> part.startsWith(".") || part.startsWith("~$")
                        || NAMES.contains(part.toLowerCase(Locale.ROOT)));
    }
}
