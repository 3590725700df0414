package org.gonghui.corpus.read;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;

/// Turns inputs into pages. Immutable; safe for any number of threads.
public final class PageReader {

    private final Limits limits;
    private final Furniture furniture;
    private final TextDecoder decoder;
    private final Extractors extractors;

    public PageReader(Limits limits) {
        FurnitureRules rules = FurnitureRules.builtIn();
        this.limits = limits;
        this.furniture = new Furniture(rules);
        this.decoder = new TextDecoder(limits.textUnits());
        this.extractors = new Extractors(rules, limits);
    }

    /// Fetches the bytes of an input, at most as many as the limits allow. Never throws for what is wrong with the
    /// input.
    public LoadOutcome load(Input input) {
        return new Loader(limits).load(input);
    }

    /// Recognises the format from the bytes, takes the text out and marks its furniture. Never throws for what is
    /// wrong with the input.
    public ReadOutcome read(LoadOutcome.Loaded loaded) {
        byte[] bytes = loaded.content().bytes();
        if (bytes.length == 0) {
            return new ReadOutcome.Empty(origin(loaded, FormatDetector.extension(loaded.input().source()), ""));
        }
        return switch (FormatDetector.detect(loaded.input().source(), bytes)) {
            case Detection.Unsupported foreign ->
                new ReadOutcome.Refused(origin(loaded, foreign.id(), ""), foreign.reason());
            case Detection.Known known -> switch (known.format()) {
                case TXT, MD, HTML -> decode(loaded, known.format());
                case DOCX, DOC, PDF, RTF -> extract(loaded, known.format());
            };
        };
    }

    /// A page with its furniture marked, as that of a plain text which was read: for texts that are no files of their own.
    public Page mark(Page page) {
        return new Page(page.source(), page.text(), furniture.mark(page.text(), page.furniture()), page.origin());
    }

    private ReadOutcome decode(LoadOutcome.Loaded loaded, Format format) {
        byte[] bytes = loaded.content().bytes();
        return switch (decoder.decode(bytes, format == Format.HTML ? DeclaredCharset.find(bytes) : Optional.empty())) {
            case Decoding.Undecodable(var reason) ->
                new ReadOutcome.Refused(origin(loaded, format.id(), ""), reason);
            case Decoding.Decoded(String text, String charset) when format == Format.HTML ->
                html(loaded, text, origin(loaded, format.id(), charset));
            case Decoding.Decoded(String text, String charset) ->
                page(loaded, new Extract(text, List.of()), origin(loaded, format.id(), charset));
        };
    }

    private ReadOutcome html(LoadOutcome.Loaded loaded, String text, Origin origin) {
        try {
            return page(loaded, extractors.html(text), origin);
        } catch (ExtractionException e) {
            return new ReadOutcome.Refused(origin, e.reason());
        }
    }

    private ReadOutcome extract(LoadOutcome.Loaded loaded, Format format) {
        Origin origin = origin(loaded, format.id(), "");
        try {
            return page(loaded, extractors.document(format, loaded.content().bytes()), origin);
        } catch (ExtractionException e) {
            return new ReadOutcome.Refused(origin, e.reason());
        }
    }

    private ReadOutcome page(LoadOutcome.Loaded loaded, Extract extract, Origin origin) {
        if (extract.text().chars().allMatch(c -> Line.isBlank((char) c))) {
            return new ReadOutcome.Empty(origin);
        }
        try {
            TextShape.check(extract.text());
        } catch (ExtractionException e) {
            return new ReadOutcome.Refused(origin, e.reason());
        }
        List<Span> spans = furniture.mark(extract.text(), extract.furniture());
        return new ReadOutcome.Read(new Page(loaded.input().source(), extract.text(), spans, origin));
    }

    private static Origin origin(LoadOutcome.Loaded loaded, String format, String charset) {
        return new Origin(format, charset, loaded.content().size(), loaded.sha256());
    }
}
