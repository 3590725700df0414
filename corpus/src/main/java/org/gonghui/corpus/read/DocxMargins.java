package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.XmlStreamReader;

/// The page headers and footers of a docx: the paragraphs of its parts of these types, each text once.
///
/// @param headers lines of all headers
/// @param footers lines of all footers
record DocxMargins(List<String> headers, List<String> footers) {

    static final DocxMargins NONE = new DocxMargins(List.of(), List.of());

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    DocxMargins {
        headers = List.copyOf(headers);
        footers = List.copyOf(footers);
    }

    /// @throws ExtractionException if a part cannot be read
    static DocxMargins of(byte[] bytes) throws ExtractionException {
        Archive archive = Archive.of(bytes);
        try (SeekableByteChannel channel = archive.open();
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            return new DocxMargins(lines(zip, TYPE + "header+xml"), lines(zip, TYPE + "footer+xml"));
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new ExtractionException(Reasons.damaged(Format.DOCX.id(), String.valueOf(e.getMessage())), e);
        }
    }

    private static List<String> lines(ZipFile zip, String type) throws IOException, XMLStreamException {
        Set<String> lines = new LinkedHashSet<>();
        for (String name : parts(zip, type)) {
            ZipArchiveEntry part = zip.getEntry(name);
            if (part != null) {
                try (InputStream stream = zip.getInputStream(part)) {
                    lines.addAll(paragraphs(reader(stream)));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> parts(ZipFile zip, String type) throws IOException, XMLStreamException {
        List<String> parts = new ArrayList<>();
        ZipArchiveEntry types = zip.getEntry(TYPES);
        if (types == null) {
            return parts;
        }
        try (InputStream stream = zip.getInputStream(types)) {
            XMLStreamReader xml = reader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && type.equals(xml.getAttributeValue(null, "ContentType"))) {
                    String name = xml.getAttributeValue(null, "PartName");
                    parts.add(name == null ? "" : name.substring(name.startsWith("/") ? 1 : 0));
                }
            }
        }
        return parts;
    }

    /// Decodes the bytes itself: of those that are malformed, the JDK's decoder tells stderr before it throws.
    private static XMLStreamReader reader(InputStream stream) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(XmlStreamReader.builder().setInputStream(stream).setLenient(true).get());
    }

    /// The texts of the paragraphs. What stands only for programs that do not know a drawing is left out.
    private static List<String> paragraphs(XMLStreamReader xml) throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int fallback = 0;
        boolean text = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && text && fallback == 0) {
                line.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                String name = xml.getLocalName();
                text = start && name.equals("t");
                fallback += name.equals("Fallback") ? start ? 1 : -1 : 0;
                if (name.equals("p")) {
                    flush(line, lines);
                } else if (start && (name.equals("tab") || name.equals("br"))) {
                    line.append(' ');
                }
            }
        }
        return lines;
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }
}
