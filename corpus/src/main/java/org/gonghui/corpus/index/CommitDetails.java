package org.gonghui.corpus.index;

import java.util.Optional;
import java.util.function.Function;

/// What goes into a commit besides the pages.
///
/// @param tool name and version of the program, for the manifest
/// @param ledger form of `inputs.csv`
/// @param schools the register to be kept as `schools.csv`; without one the corpus has none from this commit on
/// @param documents the document list to be kept as `documents.csv`, likewise
/// @param locations gives the absolute path of the file behind a source; of which it gives none, it stays as it was
public record CommitDetails(String tool, LedgerFormat ledger, Optional<KeptFile> schools, Optional<KeptFile> documents,
        Function<String, Optional<String>> locations) {

    /// Details that say nothing of locations.
    public CommitDetails(String tool, LedgerFormat ledger, Optional<KeptFile> schools, Optional<KeptFile> documents) {
        this(tool, ledger, schools, documents, source -> Optional.empty());
    }

    /// These details with other locations.
    public CommitDetails with(Function<String, Optional<String>> newLocations) {
        return new CommitDetails(tool, ledger, schools, documents, newLocations);
    }
}
