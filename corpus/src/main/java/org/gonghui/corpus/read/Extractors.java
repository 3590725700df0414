package org.gonghui.corpus.read;

/// Takes text out of formatted files, under the time limit. The classes for a format are loaded when the first file
/// of it is met: those for Word and PDF take longer to start than a folder of plain text takes to read.
final class Extractors {

    private final FurnitureRules rules;
    private final Limits limits;
    private final Deadline deadline;

    Extractors(FurnitureRules rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
        this.deadline = new Deadline(limits.parseTime());
    }

    Extract html(String text) throws ExtractionException {
        return deadline.run(() -> new HtmlText(rules.html(), limits.textUnits()).extract(text));
    }

    Extract document(Format format, byte[] bytes) throws ExtractionException {
        return deadline.run(() -> switch (format) {
            case DOCX -> {
                DocxGuard.check(bytes, limits);
                yield new OfficeText(limits.textUnits()).extract(format, bytes);
            }
            case DOC, RTF -> new OfficeText(limits.textUnits()).extract(format, bytes);
            case PDF -> new PdfText(limits.textUnits()).extract(bytes);
            case TXT, MD, HTML -> throw new IllegalArgumentException("not a binary format: " + format);
        });
    }
}
