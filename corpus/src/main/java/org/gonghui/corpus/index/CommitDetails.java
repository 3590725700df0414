package org.gonghui.corpus.index;

import java.util.Map;
import java.util.Optional;

/// What goes into a commit besides the pages.
///
/// @param tool name and version of the program, for the manifest
/// @param ledger form of `inputs.csv`
/// @param schools the register to be kept as `schools.csv`; without one the corpus has none from this commit on
/// @param documents the document list to be kept as `documents.csv`, likewise
/// @param locations absolute paths of the files behind sources; those of sources not named stay as they are
public record CommitDetails(String tool, LedgerFormat ledger, Optional<KeptFile> schools, Optional<KeptFile> documents,
        Map<String, String> locations) {

    public CommitDetails {
        locations = Map.copyOf(locations);
    }

    /// Details that say nothing of locations.
    public CommitDetails(String tool, LedgerFormat ledger, Optional<KeptFile> schools, Optional<KeptFile> documents) {
        this(tool, ledger, schools, documents, Map.of());
    }

    /// These details with other locations.
    public CommitDetails with(Map<String, String> newLocations) {
        return new CommitDetails(tool, ledger, schools, documents, newLocations);
    }
}
