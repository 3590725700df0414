package org.gonghui.corpus.index;

import java.nio.file.Path;
import java.util.Optional;

/// What goes into a commit besides the pages.
///
/// @param tool name and version of the program, for the manifest
/// @param ledger form of `inputs.csv`
/// @param schools the register to be kept as `schools.csv`; without one the corpus has none from this commit on. It may
///     be the corpus's own file
/// @param documents the document list to be kept as `documents.csv`, likewise
public record CommitDetails(String tool, LedgerFormat ledger, Optional<Path> schools, Optional<Path> documents) {}
