package org.gonghui.corpus.copies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives the sections of documents by a running number, and keeps those that were asked for last.
final class SectionReader {

    private static final int KEPT = 256;

    private final CopySource source;
    private final Normaliser normaliser;
    private final List<Integer> documents = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<Integer, List<Digest>> kept = new LinkedHashMap<>(16, 0.75f, true);

    SectionReader(CopySource source, Normaliser normaliser) {
        this.source = source;
        this.normaliser = normaliser;
    }

    List<Digest> document(int number) throws IOException {
        List<Digest> sections = kept.get(number);
        if (sections == null) {
            sections = normaliser.sections(source.text(number));
            kept.put(number, sections);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return sections;
    }

    /// Gives section `place` of a document its running number.
    int register(int document, int place) {
        documents.add(document);
        places.add(place);
        return documents.size() - 1;
    }

    /// The document of the section with this running number.
    int documentOf(int section) {
        return documents.get(section);
    }

    Digest section(int section) throws IOException {
        return document(documents.get(section)).get(places.get(section));
    }
}
