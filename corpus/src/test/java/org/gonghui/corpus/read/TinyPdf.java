package org.gonghui.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Writes PDF files whose text needs no font: the standard Chinese font is named but not embedded, which is all that
/// taking text out needs. Every character is as wide as the font is large.
final class TinyPdf {

    static final int LEFT = 72;
    static final int WIDTH = 468;

    private final List<StringBuilder> pages = new ArrayList<>();

    TinyPdf page() {
        pages.add(new StringBuilder());
        return this;
    }

    /// Puts text on the current page.
    ///
    /// @param x points from the left
    /// @param y points from the top
    TinyPdf text(int x, int y, int size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        pages.getLast().append("BT /F1 %d Tf %d %d Td <%s> Tj ET\n".formatted(size, x, 792 - y, hex));
        return this;
    }

    /// Puts a paragraph on the current page, its first line indented, broken at the right margin.
    TinyPdf paragraph(int y, int size, int indent, String text) {
        int perLine = WIDTH / size;
        int from = 0;
        for (int line = 0; from < text.length(); line++) {
            int chars = line == 0 ? perLine - indent : perLine;
            int to = Math.min(text.length(), from + chars);
            text(LEFT + (line == 0 ? indent * size : 0), y + line * size * 3 / 2, size, text.substring(from, to));
            from = to;
        }
        return this;
    }

    byte[] bytes() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(5 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
                + "/DescendantFonts [4 0 R] >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo "
                + "<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor "
                + "/FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 "
                + "/Descent -120 /CapHeight 880 /StemV 80 >> >>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
                    + "/Contents " + (6 + 2 * i) + " 0 R >>");
            objects.add("<< /Length " + pages.get(i).length() + " >>\nstream\n" + pages.get(i) + "endstream");
        }
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n")
                .append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
