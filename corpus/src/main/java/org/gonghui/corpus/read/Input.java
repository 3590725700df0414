package org.gonghui.corpus.read;

import java.nio.file.Path;
import java.util.Optional;

/// One thing to be read: a file, or an entry of an archive.
///
/// @param source as in [org.gonghui.corpus.text.Page]
/// @param file the file, or the archive
/// @param entry the entry's name within the archive
public record Input(String source, Path file, Optional<String> entry) {}
