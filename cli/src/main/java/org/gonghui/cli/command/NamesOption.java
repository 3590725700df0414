package org.gonghui.cli.command;

import org.gonghui.corpus.names.NameGate;
import picocli.CommandLine.Option;

/// Whether names of persons are shown.
final class NamesOption {

    @Option(names = "--names", descriptionKey = "names")
    private boolean names;

    /// The gate that every text passes on its way out.
    NameGate gate() {
        return names ? NameGate.SHOWING : NameGate.MASKING;
    }

    /// The gate of reports: nothing of illness, bereavement or hardship beside a name, whatever is asked for.
    NameGate reportGate() {
        return NameGate.forReports(names);
    }
}
