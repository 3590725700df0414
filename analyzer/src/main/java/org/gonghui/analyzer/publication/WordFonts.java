package org.gonghui.analyzer.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;

/// The typefaces of an official paper, and what stands in for those that a computer has not.
final class WordFonts {

    static final String TITLE = "方正小标宋简体";
    static final String FIRST = "黑体";
    static final String SECOND = "楷体";
    static final String TEXT = "仿宋";
    static final String PAGE_NUMBER = "宋体";
    static final String LATIN = "Times New Roman";

    private static final Map<String, String> INSTEAD = new TreeMap<>(Map.of(TITLE, "宋体", FIRST, "SimHei", SECOND,
            "楷体_GB2312", TEXT, "仿宋_GB2312", PAGE_NUMBER, "SimSun"));
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

    private WordFonts() {}

    /// Adds the table of fonts to a document.
    static void addTo(XWPFDocument document) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            PackagePart part = document.getPackage().createPart(name, TYPE);
            try (OutputStream out = part.getOutputStream()) {
                table().save(out);
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static FontsDocument table() {
        FontsDocument table = FontsDocument.Factory.newInstance();
        table.addNewFonts();
        for (String name : List.copyOf(INSTEAD.keySet())) {
            CTFont font = table.getFonts().addNewFont();
            font.setName(name);
            font.addNewAltName().setVal(INSTEAD.get(name));
        }
        return table;
    }
}
