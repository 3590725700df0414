package org.gonghui.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gonghui.analyzer.county.ShownText;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Span;

/// Paragraphs of a corpus as a gate lets them through, read when they are asked for; a document is read as a whole. Keeps
/// the last few documents only.
final class CorpusShownText implements ShownText {

    private static final int KEPT = 8;

    private final CorpusTexts texts;
    private final NameGate gate;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Map<Integer, String>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<Integer, String>> eldest) {
            return size() > KEPT;
        }
    };

    CorpusShownText(Corpus corpus, NameGate gate) throws IOException {
        this.texts = corpus.texts();
        this.gate = gate;
        for (int number = 0; number < texts.size(); number++) {
            numbers.put(texts.document(number).document().id(), number);
        }
    }

    @Override
    public String of(String document, Span paragraph) {
        String text = kept.computeIfAbsent(document, this::read).get(paragraph.start());
        if (text == null) {
            throw new IllegalArgumentException("no paragraph " + paragraph + " in " + document);
        }
        return text;
    }

    /// The paragraphs of a document by where they begin.
    private Map<Integer, String> read(String document) {
        Integer number = numbers.get(document);
        if (number == null) {
            throw new IllegalArgumentException("no document " + document);
        }
        try {
            List<ParagraphEntry> entries = texts.paragraphs(number);
            MaskedText shown = gate.read(entries.stream().map(ParagraphEntry::text).collect(Collectors.joining("\n")));
            Map<Integer, String> paragraphs = new HashMap<>();
            int start = 0;
            for (ParagraphEntry entry : entries) {
                Span span = new Span(start, start + entry.text().length());
                paragraphs.put(entry.paragraph().span().start(), shown.in(span));
                start = span.end() + 1;
            }
            return paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
