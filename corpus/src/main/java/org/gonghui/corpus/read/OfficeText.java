package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Takes the text out of Word and RTF documents by Tika's parsers. What is embedded in a document is left alone.
final class OfficeText {

    private final int limit;

    /// @param limit longest text, in code units
    OfficeText(int limit) {
        this.limit = limit;
    }

    Extract extract(Format format, byte[] bytes) throws ExtractionException {
        if (format == Format.RTF && !isClosed(bytes)) {
            throw new ExtractionException(Reasons.damaged(format.id(), "no closing brace"),
                    new IOException("no closing brace"));
        }
        BlockLines lines = new BlockLines(limit);
        DocxMargins margins = format == Format.DOCX ? DocxMargins.of(bytes) : DocxMargins.NONE;
        lines.addMargin(margins.headers());
        byte[] marked = format == Format.RTF ? RtfMargins.marked(bytes) : bytes;
        try (InputStream stream = TikaInputStream.get(marked)) {
            parser(format).parse(stream, lines, metadata(format), context(format));
            return lines.finish(margins.footers());
        } catch (EncryptedDocumentException | org.apache.tika.exception.EncryptedDocumentException e) {
            throw new ExtractionException(Reasons.passwordProtected(), e);
        } catch (BlockLines.Refusal e) {
            throw new ExtractionException(e.reason(), e);
        } catch (IOException | SAXException | TikaException | RuntimeException | AssertionError | LinkageError e) {
            // Tika asserts what broken files break, and loads classes for what is rare
            throw new ExtractionException(Reasons.damaged(format.id(), innermost(e)), e);
        }
    }

    /// Whether an RTF document ends as it must: the parser takes one that breaks off for one that is short.
    private static boolean isClosed(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == 0 || Character.isWhitespace(bytes[end - 1]))) {
            end--;
        }
        return end > 0 && bytes[end - 1] == '}';
    }

    private static Parser parser(Format format) {
        return switch (format) {
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            case RTF -> new RTFParser();
            case TXT, MD, HTML, PDF -> throw new IllegalArgumentException("no office format: " + format);
        };
    }

    private static Metadata metadata(Format format) {
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case DOC -> "application/msword";
            case RTF -> "application/rtf";
            case TXT, MD, HTML, PDF -> throw new IllegalArgumentException("no office format: " + format);
        });
        return metadata;
    }

    private static ParseContext context(Format format) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        config.setUseSAXDocxExtractor(true);
        config.setIncludeShapeBasedContent(true);
        // of a docx, Tika would give them as ordinary paragraphs
        config.setIncludeHeadersAndFooters(format != Format.DOCX);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static String innermost(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /// Leaves pictures, sheets and other documents within a document alone.
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing
        }
    }
}
