package org.gonghui.analyzer.verify;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML element by element. Nothing is fetched and no entity is expanded: files may have been tampered with.
final class Xml {

    private Xml() {}

    /// What is told of a document.
    interface Handler {

        /// An element begins; its attributes can be asked for.
        void begin(String name, XMLStreamReader attributes);

        void text(String characters);

        void end(String name);
    }

    static void read(InputStream in, Handler handler) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> handler.begin(reader.getLocalName(), reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
                    default -> {
                        // comments and the like
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// The value of an attribute; empty if there is none.
    static String attribute(XMLStreamReader element, String name) {
        for (int at = 0; at < element.getAttributeCount(); at++) {
            if (element.getAttributeLocalName(at).equals(name)) {
                return element.getAttributeValue(at);
            }
        }
        return "";
    }
}
