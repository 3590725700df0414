package org.gonghui.analyzer.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/// The cells of a workbook.
///
/// @param archive its parts
record SheetContent(ZipFile archive) {

    Map<String, String> read() throws IOException {
        Names names = new Names();
        part("xl/workbook.xml", names);
        Strings strings = new Strings();
        part("xl/sharedStrings.xml", strings);
        Map<String, String> content = new LinkedHashMap<>();
        for (int sheet = 0; sheet < names.list.size(); sheet++) {
            part("xl/worksheets/sheet" + (sheet + 1) + ".xml", new Cells(names.list.get(sheet), strings.list, content));
        }
        return content;
    }

    private void part(String name, Xml.Handler handler) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        try (InputStream in = archive.getInputStream(entry)) {
            Xml.read(in, handler);
        }
    }

    private static final class Names implements Xml.Handler {

        private final List<String> list = new ArrayList<>();

        @Override
        public void begin(String name, XMLStreamReader element) {
            if (name.equals("sheet")) {
                list.add(Xml.attribute(element, "name"));
            }
        }

        @Override
        public void text(String characters) {}

        @Override
        public void end(String name) {}
    }

    private static final class Strings implements Xml.Handler {

        private final List<String> list = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void begin(String name, XMLStreamReader element) {
            if (name.equals("si")) {
                text.setLength(0);
            }
        }

        @Override
        public void text(String characters) {
            text.append(characters);
        }

        @Override
        public void end(String name) {
            if (name.equals("si")) {
                list.add(text.toString());
            }
        }
    }

    private static final class Cells implements Xml.Handler {

        private final String sheet;
        private final List<String> strings;
        private final Map<String, String> content;
        private final StringBuilder text = new StringBuilder();
        private String place = "";
        private boolean shared;

        Cells(String sheet, List<String> strings, Map<String, String> content) {
            this.sheet = sheet;
            this.strings = strings;
            this.content = content;
        }

        @Override
        public void begin(String name, XMLStreamReader element) {
            if (name.equals("c")) {
                place = sheet + "!" + Xml.attribute(element, "r");
                shared = Xml.attribute(element, "t").equals("s");
                text.setLength(0);
            }
        }

        @Override
        public void text(String characters) {
            if (!place.isEmpty()) {
                text.append(characters);
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("c")) {
                content.put(place, shared ? string(text.toString()) : text.toString());
                place = "";
            }
        }

        private String string(String number) {
            try {
                return strings.get(Integer.parseInt(number));
            } catch (NumberFormatException | IndexOutOfBoundsException noString) {
                return "? " + number;
            }
        }
    }
}
