package org.gonghui.corpus.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Takes the text out of a web page: one line a block or table row, scripts and styles left out, navigation and the
/// like marked as furniture.
final class HtmlText {

    private static final String WITHOUT_TEXT = "script, style, noscript, template, svg, iframe, object, embed, canvas, "
            + "head, audio, video, math";

    /// Opening and closing ones; an element takes some hundred bytes. Pages have a few thousand.
    private static final int MOST_TAGS = 400_000;

    private final PageFurniture furniture;
    private final int limit;

    /// @param limit longest text, in code units
    HtmlText(FurnitureRules.PageParts parts, int limit) {
        this.furniture = new PageFurniture(parts);
        this.limit = limit;
    }

    Extract extract(String html) throws ExtractionException {
        if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new ExtractionException(Reasons.tooComplex("tags"));
        }
        Document document = Jsoup.parse(html);
        document.select(WITHOUT_TEXT).remove();
        HtmlLines lines = new HtmlLines(furniture.in(document));
        document.body().traverse(lines);
        List<HtmlLines.HtmlLine> found = lines.finish();
        int site = PageTitle.in(found).orElse(-1);
        Extract.Builder builder = new Extract.Builder(limit);
        for (int i = 0; i < found.size(); i++) {
            builder.add(found.get(i).text(), found.get(i).furniture() || i == site);
        }
        return builder.build();
    }
}
