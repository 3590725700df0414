package org.gonghui.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Writes a PDF file of one page whose objects can all be read by eye, so that pieces of them can be changed.
final class SmallPdf {

    private static final String FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
            + "/DescendantFonts [4 0 R] >>";
    private static final String GLYPHS = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>";

    private SmallPdf() {}

    static byte[] of(String... lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String hex = HexFormat.of().formatHex(lines[i].getBytes(StandardCharsets.UTF_16BE));
            text.append("BT /F1 12 Tf 72 ").append(720 - 20 * i).append(" Td <").append(hex).append("> Tj ET\n");
        }
        return of(
                List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [5 0 R] >>", FONT, GLYPHS,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
                                + "/Contents 6 0 R >>",
                        "<< /Length " + text.length() + " >>\nstream\n" + text + "endstream"));
    }

    /// A file of these objects; the first is its catalogue.
    static byte[] of(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
