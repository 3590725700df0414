package org.gonghui.analyzer.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs of a Word document and the cells of its tables, in order.
final class DocumentContent implements Xml.Handler {

    private static final String PART = "word/document.xml";

    private final Map<String, String> content = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int rows;
    private int cells;
    private int paragraphs;
    private boolean inTable;

    private DocumentContent() {}

    static Map<String, String> read(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry(PART);
        if (entry == null) {
            throw new IOException(PART + " is missing");
        }
        DocumentContent document = new DocumentContent();
        try (InputStream in = archive.getInputStream(entry)) {
            Xml.read(in, document);
        }
        return document.content;
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        switch (name) {
            case "tbl" -> {
                tables++;
                rows = 0;
                inTable = true;
            }
            case "tr" -> {
                rows++;
                cells = 0;
            }
            case "tc" -> cells++;
            default -> {
                // how it looks
            }
        }
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p" -> {
                if (!inTable) {
                    put("paragraph " + ++paragraphs);
                }
            }
            case "tc" -> put("table " + tables + " / " + rows + " / " + cells);
            case "tbl" -> inTable = false;
            default -> {
                // goes on
            }
        }
    }

    private void put(String place) {
        content.put(place, text.toString().strip());
        text.setLength(0);
    }
}
