package org.gonghui.cli.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gonghui.corpus.copies.CopiedPassage;
import org.gonghui.corpus.copies.CopyPair;
import org.gonghui.corpus.copies.CopyReport;
import org.gonghui.corpus.copies.CopyScope;
import org.gonghui.corpus.copies.Direction;
import org.gonghui.corpus.copies.DocumentShare;
import org.gonghui.corpus.copies.Quotations;
import org.gonghui.corpus.copies.StockPassage;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Summary;

/// Copies for a reader: pairs of documents with their passages, what each document has of its own, and stock passages.
/// What was changed is coloured on a terminal and put between 【】 elsewhere.
///
/// @param language of everything but the quotations
/// @param style whether escapes may be used
/// @param passages shown of each pair, the longest ones
public record CopiesText(Language language, Style style, int passages) {

    private static final int TITLE_WIDTH = 40;

    /// Writes everything as UTF-8, pair by pair; the stream is left open.
    ///
    /// @param quotations the words of the report's passages
    public void write(CopyReport report, Quotations quotations, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(sums(report)));
        if (!report.pairs().isEmpty()) {
            lines.add(legend());
        }
        int number = 0;
        for (CopyPair pair : report.pairs()) {
            lines.add("");
            pair(++number, pair, quotations.of(pair), lines);
            write(lines, out);
        }
        shares(report.documents(), lines);
        stock(report.stock(), lines);
        write(lines, out);
    }

    /// Writes the lines and forgets them.
    private static void write(List<String> lines, OutputStream out) throws IOException {
        for (String line : lines) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        lines.clear();
    }

    private String say(String zh, String en) {
        return new Message(zh, en).in(language);
    }

    private String sums(CopyReport report) {
        int documents = report.documents().size();
        long whole = report.pairs().stream().filter(pair -> pair.scope() == CopyScope.DOCUMENT).count();
        long single = report.pairs().size() - whole;
        return say(documents + " 篇文档中，整篇雷同 " + whole + " 对，部分段落雷同 " + single + " 对",
                "Among " + documents + " documents, " + whole + " pairs are copies as wholes, " + single
                        + " pairs share passages");
    }

    private String legend() {
        return style == Style.COLOUR
                ? say("（着色的是改动过的词和数；“先、后”按期间判断，看不出的写“甲、乙”）",
                        "(coloured: words and numbers that were changed; earlier and later are told by the periods)")
                : say("（【】里是改动过的词和数；“先、后”按期间判断，看不出的写“甲、乙”）",
                        "(between 【】: words and numbers that were changed; earlier and later are told by the periods)");
    }

    private void pair(int number, CopyPair pair, List<CopiedPassage> passages, List<String> lines) {
        boolean isDirected = pair.direction() == Direction.FIRST_IS_EARLIER;
        lines.add(number + ". " + style.strong(Printable.of(name(pair.first()) + (isDirected ? " → " : " ↔ ")
                + name(pair.second()))));
        lines.add("   " + pair.scope().label().in(language) + " · " + pair.relation().label().in(language) + " · "
                + say(pair.passages().size() + " 段", pair.passages().size() + " passages")
                + (isDirected ? "" : " · " + pair.direction().label().in(language)));
        lines.add("   " + place(pair.first(), pair.firstShare()));
        lines.add("   " + place(pair.second(), pair.secondShare()));
        List<CopiedPassage> shown = longest(passages);
        for (CopiedPassage passage : shown) {
            lines.add("   " + say(isDirected ? "先 " : "甲 ", isDirected ? "earlier " : "one     ")
                    + ChangeMarks.first(passage, style));
            lines.add("   " + say(isDirected ? "后 " : "乙 ", isDirected ? "later   " : "other   ")
                    + ChangeMarks.second(passage, style));
        }
        int rest = pair.passages().size() - shown.size();
        if (rest > 0) {
            lines.add("   " + say("另有 " + rest + " 段（--passages 0 全部列出）",
                    rest + " more passages (--passages 0 lists all)"));
        }
    }

    /// The longest passages in their order.
    private List<CopiedPassage> longest(List<CopiedPassage> all) {
        return all.stream()
                .sorted(Comparator.comparingInt((CopiedPassage passage) -> -passage.second().length())
                        .thenComparing(CopiedPassage::second))
                .limit(passages)
                .sorted(Comparator.comparing(CopiedPassage::second).thenComparing(CopiedPassage::first))
                .toList();
    }

    private String name(Summary document) {
        String school = document.school().name().orElseGet(() -> unnamed(document));
        String year = document.period().year().isPresent()
                ? String.valueOf(document.period().year().getAsInt())
                : say("年份不明", "year unknown");
        return school + " " + year;
    }

    /// Many documents may name no school; their titles tell them apart.
    private String unnamed(Summary document) {
        String title = DisplayWidth.fit(document.title().strip(), TITLE_WIDTH);
        return say("校名未写明", "school not stated")
                + (title.isEmpty() ? "" : say("（" + title + "）", " (" + title + ")"));
    }

    private String place(Summary document, double share) {
        String id = style.faint(Printable.of(document.id()));
        return percent(share) + say(" 相同：", " shared: ") + id;
    }

    private static String percent(double share) {
        return Padding.left(Math.round(100 * share) + "%", 4);
    }

    private void shares(List<DocumentShare> documents, List<String> lines) {
        List<DocumentShare> shown = documents.stream().filter(share -> share.own() < share.characters())
                .sorted(Comparator.comparingDouble(DocumentShare::ownShare)
                        .thenComparing(share -> share.document().id()))
                .toList();
        if (!shown.isEmpty()) {
            lines.add("");
            lines.add(style.strong(say("自有文字占比（其余 " + (documents.size() - shown.size()) + " 篇为 100%）",
                    "Share of own words (100% in the other " + (documents.size() - shown.size()) + " documents)")));
        }
        for (DocumentShare share : shown) {
            lines.add(percent(share.ownShare()) + " " + Printable.of(name(share.document())) + " "
                    + style.faint(Printable.of(share.document().id())) + say("：", ": ") + parts(share));
        }
    }

    private String parts(DocumentShare share) {
        List<String> parts = new ArrayList<>();
        part(share.copied(), "别处在前已有 ", "earlier elsewhere ", parts);
        part(share.reused(), "本校在前已有 ", "earlier in the school ", parts);
        part(share.shared(), "与他篇相同、先后不明 ", "shared, order unknown ", parts);
        part(share.stock(), "套话 ", "stock ", parts);
        return String.join(say("，", ", "), parts)
                + say(" / 共 " + share.characters() + " 字", " of " + share.characters() + " characters");
    }

    private void part(int characters, String zh, String en, List<String> parts) {
        if (characters > 0) {
            parts.add(say(zh, en) + characters);
        }
    }

    private void stock(List<StockPassage> stock, List<String> lines) {
        if (!stock.isEmpty()) {
            lines.add("");
            lines.add(style.strong(say("套话（许多互不相干的文档都有，不算抄用；同校的、整篇雷同的合算一家）",
                    "Stock passages (in many unrelated documents, no copies; documents of one school, and copies as wholes,"
                            + " are one family)")));
        }
        for (StockPassage passage : stock) {
            lines.add(say(passage.families() + " 家 " + passage.places().size() + " 处：",
                    passage.families() + " families, " + passage.places().size() + " places: ")
                    + Printable.of(passage.text()));
        }
    }
}
