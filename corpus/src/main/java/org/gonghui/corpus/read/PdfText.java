package org.gonghui.corpus.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Takes the text out of PDF documents: printed lines are joined to paragraphs, page numbers and running heads marked.
final class PdfText {

    private final int limit;

    /// @param limit longest text, in code units
    PdfText(int limit) {
        this.limit = limit;
    }

    Extract extract(byte[] bytes) throws ExtractionException {
        if (!Bytes.contains(bytes, "startxref")) {
            // PDFBox would repair it silently and lose the pages that are missing
            throw new ExtractionException(Reasons.damaged("pdf", "no startxref"));
        }
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            List<PdfLine> lines = PdfLineStripper.lines(document, limit);
            if (lines.isEmpty()) {
                throw new ExtractionException(document.getNumberOfPages() > 0
                        ? Reasons.noTextLayer()
                        : Reasons.damaged("pdf", "no pages"));
            }
            Set<PdfLine> running = RunningHeads.in(lines);
            return new PdfParagraphs(lines, running, limit).extract();
        } catch (PdfLineStripper.Refusal e) {
            throw new ExtractionException(e.reason(), e);
        } catch (InvalidPasswordException e) {
            throw new ExtractionException(Reasons.passwordProtected(), e);
        } catch (IOException | RuntimeException | AssertionError | LinkageError e) {
            throw new ExtractionException(Reasons.damaged("pdf", String.valueOf(e.getMessage())), e);
        }
    }
}
