package org.gonghui.corpus.read;

import java.util.Locale;

/// The formats that can be read.
enum Format {
    TXT, MD, HTML, DOCX, DOC, PDF, RTF;

    /// Lower-case name, as in [org.gonghui.corpus.text.Origin].
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
